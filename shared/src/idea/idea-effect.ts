/**
 * What judges an idea, and what it brought (domain.md, "idea"): a registered change was registered for it before it was done, judges it
 * alone, and is chosen before the first day that decides its verdict: from then on it stays. What it brought is counted once, and from
 * the day on which it was put into practice.
 */
import { ImpactState } from './idea';

/** Why a registered change cannot judge an idea. */
export const ChangeRefusal = {
  /** It began before anybody said yes to the idea: it is the registration of something else. */
  STARTS_BEFORE_ADOPTION: 'starts_before_adoption',
  /** Its judged window has begun: whoever chooses it sees what comes of it. */
  WINDOW_BEGUN: 'window_begun',
  /** It judges another idea. */
  JUDGES_ANOTHER: 'judges_another',
  /** What judges the idea stays: its own window has begun, or something that it brought is confirmed. */
  CHANGE_STAYS: 'change_stays',
} as const;
export type ChangeRefusal = (typeof ChangeRefusal)[keyof typeof ChangeRefusal];

/** The days of a registered change that say whether it can judge an idea. */
export interface JudgingDays {
  startsOn: string;
  /** The first day that decides the verdict. */
  judgedFrom: string;
  withdrawnOn: string | null;
}

/**
 * Whether the days of a change let it judge an idea from today on.
 * @param adoptedOn the day of the yes; null where none is on record
 */
export function changeRefusal(
  { startsOn, judgedFrom }: Pick<JudgingDays, 'startsOn' | 'judgedFrom'>,
  { adoptedOn, today }: { adoptedOn: string | null; today: string },
): ChangeRefusal | null {
  if (hasBegun({ judgedFrom }, today)) return ChangeRefusal.WINDOW_BEGUN;
  return adoptedOn !== null && startsOn < adoptedOn ? ChangeRefusal.STARTS_BEFORE_ADOPTION : null;
}

/**
 * Whether the change that judges an idea can no longer be taken from it: its window has begun, or something that the idea brought is
 * confirmed. One that was withdrawn judges nothing, and an idea without one can still get its first.
 */
export function isChangeHeld(
  linked: Pick<JudgingDays, 'judgedFrom' | 'withdrawnOn'> | null,
  { isVerified, today }: { isVerified: boolean; today: string },
): boolean {
  if (linked === null || linked.withdrawnOn !== null) return false;
  return isVerified || hasBegun(linked, today);
}

/** Whoever looks can see what comes of it, long before the last day is over. */
const hasBegun = ({ judgedFrom }: Pick<JudgingDays, 'judgedFrom'>, today: string) => judgedFrom <= today;

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
