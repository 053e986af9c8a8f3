/** What one operation may ask for. The figures stand well above what the portal sends (a test measures that) and well below what hurts. */
import { AppError, ErrorCode } from '@groundcrew/shared';
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { seriesCost } from './series-cost';

export const queryLimits = {
  depth: 14,
  aliases: 15,
  directives: 30,
  tokens: 2_000,
  rootFields: 12,
  /** Roughly: fields to answer, with `first` counted as that many and any other list of objects as ten; series by their days. */
  cost: 60_000,
} as const;

/** Braces within braces of a document's text: more than a depth of 14 and nested inputs can need. */
const NESTING = 40;

/**
 * Counts braces before anything reads the text: parsing and validating a document of depth 500 takes longer than answering most.
 * @throws AppError TOO_COMPLEX
 */
export function refuseNesting(text: unknown): void {
  if (typeof text !== 'string') return;
  let open = 0;
  // Braces in texts and comments count too; in what is asked of this API neither nests so deep.
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 125) open -= 1;
    else if (character === 123) {
      open += 1;
      if (open > NESTING)
        throw new AppError(ErrorCode.TOO_COMPLEX, `This document nests deeper than ${NESTING} braces.`);
    }
  }
}

const tooComplex = (what: keyof typeof queryLimits, found: number, node?: ASTNode) =>
  new GraphQLError(`This operation has ${what} ${found}; at most ${queryLimits[what]} are answered.`, {
    nodes: node,
    extensions: { code: ErrorCode.TOO_COMPLEX },
  });

/** Depth, aliases, directives and root fields; fragments count where they are used. */
export const limitOperations: ValidationRule = (context) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of context.getDocument().definitions) {
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  }
  // A fragment is measured once; one inside itself counts nothing here, another rule refuses it.
  const depths = new Map<string, number>();
  const depthOf = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const node of set.selections) {
      if (node.kind === 'Field') {
        // Introspection's own types nest; it is switched off where it matters.
        if (node.name.value.startsWith('__')) continue;
        deepest = Math.max(deepest, 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0));
      } else if (node.kind === 'InlineFragment') deepest = Math.max(deepest, depthOf(node.selectionSet));
      else deepest = Math.max(deepest, fragmentDepth(node.name.value));
    }
    return deepest;
  };
  const fragmentDepth = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    depths.set(name, depth);
    return depth;
  };
  const rootsOf = (set: SelectionSetNode, seen: ReadonlySet<string> = new Set()): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === 'Field') return sum + 1;
      if (node.kind === 'InlineFragment') return sum + rootsOf(node.selectionSet, seen);
      const name = node.name.value;
      const fragment = seen.has(name) ? undefined : fragments.get(name);
      return sum + (fragment ? rootsOf(fragment.selectionSet, new Set([...seen, name])) : 0);
    }, 0);
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth > queryLimits.depth) context.reportError(tooComplex('depth', depth, node));
      const roots = rootsOf(node.selectionSet);
      if (roots > queryLimits.rootFields) context.reportError(tooComplex('rootFields', roots, node));
    },
    Document: {
      leave() {
        if (aliases > queryLimits.aliases) context.reportError(tooComplex('aliases', aliases));
        if (directives > queryLimits.directives) context.reportError(tooComplex('directives', directives));
      },
    },
  };
};

/** How long a list without a page size is taken to be. */
const ASSUMED_LENGTH = 10;

// `edges` of a connection is as long as its `first` says, which the connection's own field counts.
const lists: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (typeof args.first === 'number') return 1 + args.first * Math.max(1, childComplexity);
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isList && field.name !== 'edges' ? 1 + ASSUMED_LENGTH * childComplexity : undefined;
};

/**
 * Measures the operation, reading its variables on the way; `today` ends a range of days that has no end.
 * @throws AppError INVALID_INPUT when a variable does not fit its type, TOO_COMPLEX when the operation with these variables costs more than is answered
 */
export function refuseCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
  today: string,
): void {
  const cost = costOf(schema, document, variables, operationName, today);
  if (cost > queryLimits.cost) {
    throw new AppError(ErrorCode.TOO_COMPLEX, tooComplex('cost', cost).message, {
      params: { cost, limit: queryLimits.cost },
    });
  }
}

/**
 * What an operation costs with these variables; `today` ends a range of days that has no end.
 * @throws AppError INVALID_INPUT when a variable does not fit its type
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
  today: string,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      operationName,
      estimators: [seriesCost(today), lists, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    throw error instanceof GraphQLError ? misfit(error.message) : error;
  }
}

/** What is said of a value that is none of its scalar. */
const MISFITS: Record<string, string> = { Date: 'not_a_day', Decimal: 'not_a_decimal' };

/** What graphql-js says of a variable that does not fit its type, as an issue of the field at fault. */
function misfit(message: string): AppError {
  const [, variable = 'input', inner = '', expected = message] =
    /^Variable "\$(\w+)"(?: got invalid value .*?(?: at "([\w.[\]]+)")?)?; (.*)$/s.exec(message) ?? [];
  const path = (inner || variable).split(/[.[\]]+/).filter(Boolean);
  const isMissing = /was not provided/.test(message);
  const scalar = /type "(\w+)"/.exec(expected)?.[1] ?? '';
  const code = isMissing ? 'required' : (MISFITS[scalar] ?? 'wrong_type');
  return new AppError(ErrorCode.INVALID_INPUT, `${path.join('.')}: ${expected}`, {
    issues: [{ path, code, message: expected }],
  });
}
