/** Reads a multi-document YAML file into entities that know the line of each of their fields. Nothing in it is executed or expanded without bound. */
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { type ImportProblem, importProblem } from './import-problem';
import { checkCount } from './import-text';
import { YamlEntity } from './yaml-entity';

// An alias bomb multiplies a few lines into gigabytes; no catalogue needs this many.
const MAX_ALIASES = 100;
// Millions of open brackets would exhaust the memory of the process before the parser gives up.
const MAX_OPEN_BRACKETS = 1_000;
const NESTED_MARKS = /^ *(?:[-?][ \t]+){100}/m;

/** The entities of the file in their order; what is not an entity is a problem instead. */
export function readYamlEntities(text: string, problems: ImportProblem[]): YamlEntity[] {
  const refusal = checkCount(text.match(/^---/gm)?.length ?? 0) ?? checkNesting(text);
  if (refusal) {
    problems.push(refusal);
    return [];
  }
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    return parsed.flatMap((document) => readDocument(document, lines, problems) ?? []);
  } catch (error) {
    // the parser recurses
    if (!(error instanceof RangeError)) throw error;
    problems.push(importProblem('yaml_too_deep'));
    return [];
  }
}

function readDocument(document: Document, lines: LineCounter, problems: ImportProblem[]): YamlEntity | null {
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push(importProblem('yaml_syntax', { line, column: col, reason: error.message }, { line }));
  }
  if (document.errors.length > 0) return null;
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return null;
  const start = isNode(contents) ? (contents.range?.[0] ?? 0) : 0;
  const { line } = lines.linePos(start);
  if (!isMap(contents)) {
    problems.push(importProblem('not_an_entity', {}, { line }));
    return null;
  }
  if (!isSafe(document, lines, problems)) return null;
  return new YamlEntity(document, lines, line, problems);
}

function isSafe(document: Document, lines: LineCounter, problems: ImportProblem[]): boolean {
  let aliases = 0;
  let isClean = true;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== '__proto__') return;
      const { line } = lines.linePos(pair.key.range?.[0] ?? 0);
      problems.push(importProblem('forbidden_key', { key: '__proto__' }, { line, field: '__proto__' }));
      isClean = false;
    },
  });
  if (aliases > MAX_ALIASES || aliasesNest(document)) {
    problems.push(importProblem('yaml_aliases', {}, { line: firstAliasLine(document, lines) }));
    return false;
  }
  return isClean;
}

/** An anchored value that itself holds aliases: the way in which a bomb multiplies. */
function aliasesNest(document: Document): boolean {
  let nests = false;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || !('anchor' in node) || !node.anchor) return;
      visit(node, {
        Alias: () => {
          nests = true;
          return visit.BREAK;
        },
      });
    },
  });
  return nests;
}

function firstAliasLine(document: Document, lines: LineCounter): number | null {
  let line: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      line = lines.linePos(node.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/** A look at the text alone, so brackets in quoted texts count too: ordinary texts close what they open. */
function checkNesting(text: string): ImportProblem | null {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_OPEN_BRACKETS) return importProblem('yaml_too_deep');
  }
  return NESTED_MARKS.test(text) ? importProblem('yaml_too_deep') : null;
}
