/** Cover, 임시 지원 (domain.md, "gray-zone"): help for work that is not one's own, with an end date, by which it ends by itself. */
import { overlaps } from '../day';
import { type Holder, RaciRole } from '../responsibility/responsibility';

/** Days of a cover, at most: what lasts longer is somebody's job. */
export const COVER_DAYS = 60;
/** How far back a cover may be recorded. */
export const COVER_PAST_DAYS = 90;
/** How far ahead one may be planned. */
export const COVER_AHEAD_DAYS = 60;

export const CoverState = { PLANNED: 'PLANNED', RUNNING: 'RUNNING', ENDED: 'ENDED' } as const;
export type CoverState = (typeof CoverState)[keyof typeof CoverState];

/** Where a cover stands on a day; its period is half-open. One that was ended before it began never holds. */
export function coverState({ from, to }: { from: string; to: string }, today: string): CoverState {
  if (to <= from) return CoverState.ENDED;
  if (today < from) return CoverState.PLANNED;
  return today < to ? CoverState.RUNNING : CoverState.ENDED;
}

/** Who helps, on the day on which the help begins. */
export interface CoverHelper {
  memberId: number;
  teamIds: readonly number[];
}

/** Whether work is the helper's own: they, or a team that they are in, are ACCOUNTABLE for it or do it. @param parties those of the work that hold */
export function isOwnWork(
  { memberId, teamIds }: CoverHelper,
  parties: readonly (Holder & { role: RaciRole })[],
): boolean {
  return parties.some(
    (party) =>
      (party.role === RaciRole.ACCOUNTABLE || party.role === RaciRole.RESPONSIBLE) &&
      (party.memberId === null ? teamIds.includes(party.teamId ?? 0) : party.memberId === memberId),
  );
}

/** What help is with, and when. */
export interface CoveredHelp {
  topicId: number | null;
  responsibilityId: number | null;
  from: string;
  to: string;
}

/** Whether two covers of one helper are one help, written down twice: the same topic, or the same work, on days that overlap. */
export function isSameHelp(a: CoveredHelp, b: CoveredHelp): boolean {
  if (a.to <= a.from || b.to <= b.from || !overlaps(a, b)) return false;
  const isSame = (field: 'topicId' | 'responsibilityId') => a[field] !== null && a[field] === b[field];
  return isSame('topicId') || isSame('responsibilityId');
}
