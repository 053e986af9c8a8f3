/** Relay connections with keyset cursors: no total, no OFFSET. */
import { AppError, ErrorCode, limits } from '@groundcrew/shared';
import { type ClassType, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a connection stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether this page was asked for with a cursor.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' }) startCursor!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; pass it as `after`.' })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** The GraphQL types `<name>Connection` and `<name>Edge` for a node type. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, {
    description: `One ${name} in a list, with the cursor that continues after it.`,
  })
  class EdgeType {
    @Field(() => String, { description: 'Opaque keyset cursor.' }) cursor!: string;
    @Field(node, { description: 'The object itself.' }) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page, in the order of the list.' }) edges!: EdgeType[];
    @Field(() => PageInfo, { description: 'Whether and how to go on.' }) pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/**
 * How many rows to read for a page of `first`: one more, which only tells whether there is more.
 * @throws AppError INVALID_INPUT unless 1 ≤ first ≤ 100
 */
export function pageLimit(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > limits.page) {
    const message = `Expected 1 to ${limits.page}.`;
    throw new AppError(ErrorCode.INVALID_INPUT, `first: ${message}`, {
      issues: [{ path: ['first'], code: 'out_of_range', message, params: { min: 1, max: limits.page } }],
    });
  }
  return first + 1;
}

/** Makes a page of the `first + 1` rows that were read. */
export function toConnection<T>(
  rows: readonly T[],
  first: number,
  after: string | null | undefined,
  cursorOf: (row: T) => string,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
