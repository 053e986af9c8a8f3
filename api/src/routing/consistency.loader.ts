import { ConsistencyRepository, type TopicTeamCount } from '@groundcrew/db';
import { bounceRate, landingEntropy, type RoutingWindow } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import type { RequestContext } from '../core/request-context';

export interface Windowed extends RoutingWindow {
  topicId: number;
}

/** What a window says of a topic. */
export interface TopicConsistency extends RoutingWindow {
  requestCount: number;
  askerCount: number;
  bouncedCount: number;
  entropy: number | null;
  bounceRate: number | null;
  /** Greatest first. */
  landings: { teamId: number; count: number }[];
}

const windowOf = ({ from, to }: RoutingWindow) => `${from}:${to}`;

/** Consistency and counts of topics, in statements whose number depends on the windows asked for, never on the topics. */
export function consistencyLoaders(context: RequestContext) {
  const repository = new ConsistencyRepository(context.gathered);
  return {
    consistency: new DataLoader<Windowed, TopicConsistency, string>(
      async (wanted) => {
        const byWindow = new Map<string, Windowed[]>();
        for (const one of wanted) byWindow.set(windowOf(one), [...(byWindow.get(windowOf(one)) ?? []), one]);
        const found = new Map<string, TopicConsistency>();
        await Promise.all(
          [...byWindow.values()].map(async ([first, ...others]) => {
            if (!first) return;
            const topicIds = [first, ...others].map(({ topicId }) => topicId);
            const [counts, askers] = await Promise.all([
              repository.landings(first, topicIds),
              repository.askers(first, topicIds),
            ]);
            for (const topicId of topicIds) {
              const own = counts.filter((one) => one.topicId === topicId);
              const asked = askers.find((one) => one.topicId === topicId)?.count ?? 0;
              found.set(`${topicId}:${windowOf(first)}`, consistencyOf(own, asked, first));
            }
          }),
        );
        return wanted.map((one) => {
          const consistency = found.get(`${one.topicId}:${windowOf(one)}`);
          return consistency ?? consistencyOf([], 0, one);
        });
      },
      { cacheKeyFn: (one) => `${one.topicId}:${windowOf(one)}` },
    ),
    /** Requests ever asked. */
    total: new DataLoader<number, number>(async (topicIds) => {
      const found = new Map((await repository.totals(topicIds)).map((row) => [row.topicId, row.count]));
      return topicIds.map((id) => found.get(id) ?? 0);
    }),
  };
}

/** The figures of one topic's counts. */
export function consistencyOf(
  counts: readonly TopicTeamCount[],
  askerCount: number,
  { from, to }: RoutingWindow,
): TopicConsistency {
  const requestCount = counts.reduce((sum, one) => sum + one.count, 0);
  const bouncedCount = counts.reduce((sum, one) => sum + one.bounced, 0);
  const landings = counts
    .flatMap(({ teamId, count }) => (teamId === null ? [] : [{ teamId, count }]))
    .sort((a, b) => b.count - a.count || a.teamId - b.teamId);
  return {
    from,
    to,
    requestCount,
    askerCount,
    bouncedCount,
    landings,
    entropy: landingEntropy(landings.map(({ count }) => count)),
    bounceRate: bounceRate(bouncedCount, requestCount),
  };
}
