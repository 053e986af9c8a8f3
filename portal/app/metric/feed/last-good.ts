/** By which ways values come in, and when each last brought some: the health of the feeds at a glance. */
import type { MetricLoadSummaryFragment } from '~/gql/graphql';

const DAY = 86_400_000;
/** A way that runs by itself is silent after so many days without a good load, and so many of its usual gaps. */
const SILENT_AFTER = 3;

type Load = Pick<MetricLoadSummaryFragment, 'source' | 'state' | 'startedAt' | 'finishedAt' | 'token'>;

export interface FeedWay {
  key: string;
  source: Load['source'];
  token: { id: string; name: string } | null;
  /** When its last good load ended; null: none of the loads looked at is good. */
  lastGoodAt: string | null;
  /** How often it was refused since then. */
  refusedSince: number;
  /** When its last good load ended, where that is far longer ago than is usual for a way that runs by itself. */
  silentSince: string | null;
}

/** Whether somebody has to look: it is refused, or nothing comes where something used to. */
export const isTroubled = ({ refusedSince, silentSince }: FeedWay): boolean =>
  refusedSince > 0 || silentSince !== null;

/** One way a token, and one for each other source, out of loads that stand newest first; those in trouble lead. */
export function feedWays(loads: readonly Load[], now: number): FeedWay[] {
  const ways = new Map<string, FeedWay>();
  const goodDays = new Map<string, Set<number>>();
  for (const { source, state, startedAt, finishedAt, token } of loads) {
    const key = token ? `token ${token.id}` : source;
    const way = ways.get(key) ?? {
      key,
      source,
      token: token ? { id: token.id, name: token.name } : null,
      lastGoodAt: null,
      refusedSince: 0,
      silentSince: null,
    };
    ways.set(key, way);
    if (state === 'LOADED')
      goodDays.set(key, (goodDays.get(key) ?? new Set()).add(Math.floor(Date.parse(startedAt) / DAY)));
    if (way.lastGoodAt !== null) continue;
    if (state === 'LOADED') way.lastGoodAt = finishedAt ?? startedAt;
    if (state === 'REFUSED') way.refusedSince += 1;
  }
  for (const way of ways.values()) {
    const runsItself = way.source === 'STREAM' || way.source === 'COMMAND';
    if (runsItself && isSilent(way.lastGoodAt, [...(goodDays.get(way.key) ?? [])], now))
      way.silentSince = way.lastGoodAt;
  }
  return [...ways.values()].sort(
    (a, b) => Number(isTroubled(b)) - Number(isTroubled(a)) || b.refusedSince - a.refusedSince,
  );
}

/** What came on one day only has no usual gap: nobody knows whether more was to come. */
function isSilent(lastGoodAt: string | null, days: readonly number[], now: number): boolean {
  const gaps = days.flatMap((day, at) => (at > 0 ? (days[at - 1] ?? day) - day : [])).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)];
  if (lastGoodAt === null || usual === undefined) return false;
  return now - Date.parse(lastGoodAt) > SILENT_AFTER * Math.max(1, usual) * DAY;
}
