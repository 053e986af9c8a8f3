/** What a detector makes of what was counted of a topic (domain.md, "gray-zone"). */
import { bounceRate, landingEntropy, type RoutingWindow } from '../routing/consistency';
import { type GrayZoneFinding, grayZoneKey, isScattered, REPEATED_COVERS } from './detection';
import { GrayZoneSource, TeamConcern } from './gray-zone';

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

/**
 * A topic that was covered too often in the window; null when it was not.
 * @param helperIds one a cover
 * @param teams in which the helpers are
 */
export function coverFinding(
  { id, name }: NamedTopic,
  helperIds: readonly number[],
  teams: readonly { memberId: number; teamId: number }[],
  { from, to }: RoutingWindow,
): GrayZoneFinding | null {
  if (helperIds.length < REPEATED_COVERS) return null;
  const weights = new Map<number, number>();
  for (const helperId of helperIds)
    for (const { teamId } of teams.filter(({ memberId }) => memberId === helperId))
      weights.set(teamId, (weights.get(teamId) ?? 0) + 1);
  return {
    key: grayZoneKey.topic(id),
    source: GrayZoneSource.COVER,
    question: name,
    topicId: id,
    responsibilityId: null,
    handOffId: null,
    size: helperIds.length,
    measure: { covers: helperIds.length, helpers: new Set(helperIds).size, from, to },
    teams: [...weights].map(([teamId, weight]) => ({ teamId, weight, concern: TeamConcern.COVERED })),
  };
}
