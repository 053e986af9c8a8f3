/** When cover of a topic is a gray zone (domain.md, "gray-zone": the third cover of the same topic in 90 days). */
import { type GrayZoneFinding, GrayZoneSource, grayZoneKey, TeamConcern } from '../finding';
import type { RoutingWindow } from '../routing/consistency';
import type { NamedTopic } from '../routing/topic-finding';
import { REPEATED_COVERS } from './detection';

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
