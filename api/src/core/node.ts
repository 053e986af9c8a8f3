/** Relay's Node: any object by its opaque id. Concepts register how theirs are loaded. */
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { RequestContext } from './request-context';

/** A row that says which GraphQL type it is, where a field can give several. */
export interface Typed {
  __typename: string;
}

@InterfaceType({
  description: 'Something with an opaque id that can be fetched again with `node`.',
  resolveType: (value: Typed) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque global id.' }) id!: unknown;
}

type NodeLoader = (context: RequestContext, key: number) => Promise<object | null>;

const loaders = new Map<string, NodeLoader>();

/** Says how rows of a GraphQL type are loaded by key. */
export function registerNode(type: string, load: NodeLoader): void {
  loaders.set(type, load);
}

/** The row with its type's name, unless it says itself that it is another; null when there is none. */
export async function loadNode(
  context: RequestContext,
  type: string,
  key: number,
): Promise<(object & Typed) | null> {
  const row = await loaders.get(type)?.(context, key);
  return row ? { __typename: type, ...row } : null;
}

/**
 * Lets every interface and union take the type from its rows' `__typename`, at once: TypeGraphQL wraps resolveType in
 * a promise, for which graphql-jit does not wait.
 */
export function resolveByTypename(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && !type.name.startsWith('__'))
      type.resolveType = (value: Typed) => value.__typename;
  }
  return schema;
}
