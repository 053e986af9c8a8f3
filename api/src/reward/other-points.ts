/** Nobody books other points than they were shown: a price or a rule may have changed since. */
import { ConflictReason, conflict } from '@groundcrew/shared';

/** @throws AppError CONFLICT STALE_VERSION at the field when other points were expected; `points` says what it is now */
export function refuseOtherPoints(points: number, expected: number | undefined, field: string): void {
  if (expected === undefined || expected === points) return;
  throw conflict(
    ConflictReason.STALE_VERSION,
    `It is ${points} points now, not ${expected}. Look again before you go on.`,
    ['input', field],
    { points },
  );
}
