/** When the requests of a topic are a gray zone (domain.md, "gray-zone": at least 5 requests in 90 days and entropy ≥ 0.5). */
import { type GrayZoneFinding, GrayZoneSource, grayZoneKey, TeamConcern } from '../finding';
import { bounceRate, landingEntropy, type RoutingWindow } from './consistency';

/** A topic is scattered from so many requests in 90 days … */
export const SCATTERED_REQUESTS = 5;
/** … and such a normalised entropy of their first landings. */
export const SCATTERED_ENTROPY = 0.5;

export function isScattered(requests: number, entropy: number | null): boolean {
  return requests >= SCATTERED_REQUESTS && entropy !== null && entropy >= SCATTERED_ENTROPY;
}

export interface NamedTopic {
  id: number;
  name: string;
}

/** Requests of a window by the team at which they first landed; null for those that never did. */
export interface LandingCount {
  teamId: number | null;
  count: number;
  bounced: number;
}

/** A topic whose requests of the window are scattered; null when they are not. */
export function topicFinding(
  { id, name }: NamedTopic,
  counts: readonly LandingCount[],
  { from, to }: RoutingWindow,
): GrayZoneFinding | null {
  const requests = counts.reduce((sum, one) => sum + one.count, 0);
  const landed = counts.flatMap(({ teamId, count }) => (teamId === null ? [] : [{ teamId, count }]));
  const entropy = landingEntropy(landed.map(({ count }) => count));
  if (entropy === null || !isScattered(requests, entropy)) return null;
  const bounced = counts.reduce((sum, one) => sum + one.bounced, 0);
  return {
    key: grayZoneKey.topic(id),
    source: GrayZoneSource.TOPIC,
    question: name,
    topicId: id,
    responsibilityId: null,
    handOffId: null,
    size: requests,
    measure: {
      requests,
      teams: landed.length,
      entropy,
      bounceRate: bounceRate(bounced, requests) ?? 0,
      from,
      to,
    },
    teams: landed
      .sort((a, b) => b.count - a.count || a.teamId - b.teamId)
      .map(({ teamId, count }) => ({ teamId, weight: count, concern: TeamConcern.LANDED })),
  };
}
