import {
  ConsistencyRepository,
  type LandingRow,
  RoutingPageRepository,
  type RoutingRequestRow,
  TopicRepository,
  type TopicRow,
} from '@groundcrew/db';
import {
  addDays,
  invalid,
  limits,
  ROUTING_WINDOW_DAYS,
  type RoutingWindow,
  TopicOrder,
  type topicFilter,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { consistencyOf } from './consistency.loader';
import { routingLoaders } from './routing.loader';
import { requestCursor } from './routing.service';

type Filter = z.output<typeof topicFilter>;

/**
 * The window of so many days that ends with a day.
 * @throws AppError INVALID_INPUT for a number of days out of range
 */
export function windowEnding(days: number | undefined, to: string): RoutingWindow {
  const count = days ?? ROUTING_WINDOW_DAYS;
  if (count < 1 || count > limits.routingDays)
    throw invalid(['days'], 'out_of_range', `Expected 1 to ${limits.routingDays}.`);
  return { from: addDays(to, 1 - count), to };
}

/** A page of topics. */
export async function listTopics(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  order: TopicOrder,
  filter: Filter = {},
): Promise<Connection<TopicRow>> {
  authorise(context, 'routing.read');
  const limit = pageLimit(first);
  const isCounted = filter.minRequests !== undefined || filter.minEntropy !== undefined;
  if (order === TopicOrder.SCATTERED || isCounted) return countedPage(context, first, after, order, filter);
  const byName = order === TopicOrder.NAME;
  const [value, id] = after ? decodeCursor(after, [byName ? 'string' : 'number', 'number']) : [];
  const found = await new TopicRepository(context.manager).page({
    limit,
    order,
    text: filter.text,
    after: after ? { value: value ?? 0, id: Number(id) } : undefined,
  });
  return toConnection(found, first, after, (topic) =>
    encodeCursor([byName ? topic.name : topic.lastAskedAt.getTime(), topic.id]),
  );
}

interface Counted {
  id: number;
  name: string;
  at: number;
  requests: number;
  /** −1 without a landing. */
  entropy: number;
}

// What orders by figures counts all topics over an index, and reads whole rows of one page only.
async function countedPage(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  order: TopicOrder,
  filter: Filter,
): Promise<Connection<TopicRow>> {
  const compare = ORDERS[order];
  const passed = after
    ? cursorOf(decodeCursor(after, ['number', 'number', 'string', 'number', 'number']))
    : null;
  const found = (await countAll(context, filter.text))
    .filter((one) => one.requests >= (filter.minRequests ?? 0))
    .filter((one) => filter.minEntropy === undefined || one.entropy >= filter.minEntropy)
    .filter((one) => !passed || compare(one, passed) > 0)
    .sort(compare)
    .slice(0, first + 1);
  const page = toConnection(found, first, after, ({ entropy, requests, name, at, id }) =>
    encodeCursor([entropy, requests, name, at, id]),
  );
  const rows = new Map(
    (await new TopicRepository(context.manager).byIds(found.map(({ id }) => id))).map((row) => [row.id, row]),
  );
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const row = rows.get(node.id);
    return row ? [{ cursor, node: row }] : [];
  });
  return { ...page, edges };
}

async function countAll(context: RequestContext, text: string | undefined): Promise<Counted[]> {
  const window = windowEnding(undefined, context.companyToday);
  const [topics, counts] = await Promise.all([
    new TopicRepository(context.manager).all(text),
    new ConsistencyRepository(context.manager).landings(window),
  ]);
  const byTopic = new Map<number, typeof counts>();
  for (const count of counts) {
    const own = byTopic.get(count.topicId);
    if (own) own.push(count);
    else byTopic.set(count.topicId, [count]);
  }
  return topics.map(({ id, name, lastAskedAt }) => {
    const { requestCount, entropy } = consistencyOf(byTopic.get(id) ?? [], 0, window);
    return { id, name, at: lastAskedAt.getTime(), requests: requestCount, entropy: entropy ?? -1 };
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const ORDERS: Record<TopicOrder, (a: Counted, b: Counted) => number> = {
  SCATTERED: (a, b) =>
    b.entropy - a.entropy || b.requests - a.requests || byText(a.name, b.name) || a.id - b.id,
  NAME: (a, b) => byText(a.name, b.name) || a.id - b.id,
  RECENT: (a, b) => b.at - a.at || b.id - a.id,
};

function cursorOf([entropy, requests, name, at, id]: (string | number)[]): Counted {
  return {
    entropy: Number(entropy),
    requests: Number(requests),
    name: String(name),
    at: Number(at),
    id: Number(id),
  };
}

/** First landings of a topic, newest first. */
export async function landingsOf(
  context: RequestContext,
  topicId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<LandingRow>> {
  const limit = pageLimit(first);
  const found = after
    ? await new RoutingPageRepository(context.manager).landingsAfter(topicId, passedOf(after), limit)
    : await context.load(routingLoaders).landings.load({ ofId: topicId, limit });
  return toConnection(found, first, after, (row) => encodeCursor([row.at.getTime(), row.requestId]));
}

/** Requests of a topic, newest first. */
export async function requestsOf(
  context: RequestContext,
  topicId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<RoutingRequestRow>> {
  const limit = pageLimit(first);
  const found = after
    ? await new RoutingPageRepository(context.manager).page({ topicId, limit, after: passedOf(after) })
    : await context.load(routingLoaders).newest.load({ ofId: topicId, limit });
  return toConnection(found, first, after, requestCursor);
}

function passedOf(after: string): { at: number; id: number } {
  const [at, id] = decodeCursor(after, ['number', 'number']);
  return { at: Number(at), id: Number(id) };
}
