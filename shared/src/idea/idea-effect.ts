/**
 * What judges an idea, and what it brought (domain.md, "idea"): a registered change was registered for it before it was done, judges it
 * alone, and stays once anybody can know its verdict; what it brought is counted once, and from the day on which it was put into practice.
 */
import type { ChangeDays } from '../kpi/change';
import { ImpactState } from './idea';

/** Why a registered change cannot judge an idea. */
export const ChangeRefusal = {
  /** It began before anybody said yes to the idea: it is the registration of something else. */
  STARTS_BEFORE_ADOPTION: 'starts_before_adoption',
  /** Its judged window is over: whoever chooses it knows what came of it. */
  WINDOW_OVER: 'window_over',
  /** It judges another idea. */
  JUDGES_ANOTHER: 'judges_another',
  /** What judges the idea stays: its own window is over, or something that it brought is confirmed. */
  CHANGE_STAYS: 'change_stays',
} as const;
export type ChangeRefusal = (typeof ChangeRefusal)[keyof typeof ChangeRefusal];

/**
 * Whether the days of a change let it judge an idea from today on.
 * @param adoptedOn the day of the yes; null where none is on record
 */
export function changeRefusal(
  { startsOn, judgedTo }: Pick<ChangeDays, 'startsOn' | 'judgedTo'>,
  { adoptedOn, today }: { adoptedOn: string | null; today: string },
): ChangeRefusal | null {
  if (isWindowOver({ judgedTo }, today)) return ChangeRefusal.WINDOW_OVER;
  return adoptedOn !== null && startsOn < adoptedOn ? ChangeRefusal.STARTS_BEFORE_ADOPTION : null;
}

/**
 * Whether the change that judges an idea can no longer be taken from it: its window is over, or something that the idea brought is
 * confirmed. One that was withdrawn judges nothing, and an idea without one can still get its first.
 */
export function isChangeHeld(
  linked: ChangeDays | null,
  { isVerified, today }: { isVerified: boolean; today: string },
): boolean {
  if (linked === null || linked.withdrawnOn !== null) return false;
  return isVerified || isWindowOver(linked, today);
}

/** Whoever looks can know what came of it, even while its last values are still to come. */
const isWindowOver = ({ judgedTo }: Pick<ChangeDays, 'judgedTo'>, today: string) => judgedTo <= today;

/** A half-open period in which an idea brought something of a kind. */
export interface CountedPeriod {
  kind: string;
  from: string;
  to: string;
}

/** The first of those recorded that counts some of the same days for the same kind and was not refused: they would be paid twice. */
export function countedAlready<Recorded extends CountedPeriod & { state: ImpactState }>(
  period: CountedPeriod,
  recorded: readonly Recorded[],
): Recorded | undefined {
  return recorded.find(
    ({ kind, from, to, state }) =>
      state !== ImpactState.REFUSED && kind === period.kind && from < period.to && period.from < to,
  );
}
