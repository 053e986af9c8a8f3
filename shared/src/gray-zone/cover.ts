/** Cover, 임시 지원 (domain.md, "gray-zone"): help for work that is not one's own, with an end date, by which it ends by itself. */

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
