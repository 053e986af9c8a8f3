/**
 * What a responsibility is, who owns it on a day and when it is to be looked at again
 * (domain.md, "responsibility": exactly one ACCOUNTABLE at a time; none, or two, is a gap that is shown).
 */
import { daysBetween } from '../day';

/** ROUTINE work comes back for ever; a PROJECT has an end. */
export const ResponsibilityKind = { ROUTINE: 'ROUTINE', PROJECT: 'PROJECT' } as const;
export type ResponsibilityKind = (typeof ResponsibilityKind)[keyof typeof ResponsibilityKind];

/** How often somebody looks at the responsibility again. */
export const ReviewCadence = {
  NONE: 'NONE',
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  HALF_YEARLY: 'HALF_YEARLY',
  YEARLY: 'YEARLY',
} as const;
export type ReviewCadence = (typeof ReviewCadence)[keyof typeof ReviewCadence];

/** How a party takes part (RACI). */
export const RaciRole = {
  ACCOUNTABLE: 'ACCOUNTABLE',
  RESPONSIBLE: 'RESPONSIBLE',
  CONSULTED: 'CONSULTED',
  INFORMED: 'INFORMED',
} as const;
export type RaciRole = (typeof RaciRole)[keyof typeof RaciRole];

export const Ownership = { OWNED: 'OWNED', UNOWNED: 'UNOWNED', DOUBLY_OWNED: 'DOUBLY_OWNED' } as const;
export type Ownership = (typeof Ownership)[keyof typeof Ownership];

/** What to do when somebody else is ACCOUNTABLE already: end theirs, or keep both, which shows as a gap. */
export const IfTaken = { REPLACE: 'REPLACE', KEEP_BOTH: 'KEEP_BOTH' } as const;
export type IfTaken = (typeof IfTaken)[keyof typeof IfTaken];

/** The five ways in which the map can be unwell. */
export const GapKind = {
  UNOWNED: 'UNOWNED',
  DOUBLY_OWNED: 'DOUBLY_OWNED',
  BROKEN_HAND_OFF: 'BROKEN_HAND_OFF',
  STALE: 'STALE',
  OVERLOADED: 'OVERLOADED',
} as const;
export type GapKind = (typeof GapKind)[keyof typeof GapKind];

/** What can differ in a responsibility between two days of the map. */
export const MapField = {
  NAME: 'NAME',
  TEAM: 'TEAM',
  PARENT: 'PARENT',
  STAGE: 'STAGE',
  SCOPE_IN: 'SCOPE_IN',
  SCOPE_OUT: 'SCOPE_OUT',
  ACCOUNTABLE: 'ACCOUNTABLE',
  RESPONSIBLE: 'RESPONSIBLE',
  CONSULTED: 'CONSULTED',
  INFORMED: 'INFORMED',
  HAND_OFF: 'HAND_OFF',
} as const;
export type MapField = (typeof MapField)[keyof typeof MapField];

/** The forms in which an organisation's ownership can be imported. */
export const ImportFormat = { BACKSTAGE: 'BACKSTAGE', CODEOWNERS: 'CODEOWNERS', CSV: 'CSV' } as const;
export type ImportFormat = (typeof ImportFormat)[keyof typeof ImportFormat];

/** A party's holder: exactly one of the two is set. */
export interface Holder {
  memberId: number | null;
  teamId: number | null;
}

/** One text for one holder: equal exactly when the holders are the same member or the same team. */
export function holderKey(holder: Holder): string {
  return holder.memberId === null ? `t${holder.teamId}` : `m${holder.memberId}`;
}

/** Who answers for a responsibility, given its parties that hold on the day. The same holder twice counts once. */
export function ownershipOf(parties: Iterable<Holder & { role: RaciRole }>): Ownership {
  const accountable = new Set<string>();
  for (const party of parties) if (party.role === RaciRole.ACCOUNTABLE) accountable.add(holderKey(party));
  if (accountable.size === 0) return Ownership.UNOWNED;
  return accountable.size === 1 ? Ownership.OWNED : Ownership.DOUBLY_OWNED;
}

const MONTHS: Record<ReviewCadence, number | null> = {
  NONE: null,
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
};

/**
 * The day by which a review is due: the cadence's calendar months after the last review, or after the first day
 * when there was none. 31 January plus a month is the last day of February. Null when no review is asked for.
 */
export function reviewDueOn(
  cadence: ReviewCadence,
  firstDay: string,
  lastReviewedOn: string | null,
): string | null {
  const months = MONTHS[cadence];
  if (months === null) return null;
  return addMonths(lastReviewedOn !== null && lastReviewedOn > firstDay ? lastReviewedOn : firstDay, months);
}

/** Days past the due day; 0 on the due day itself, before it, and when no review is asked for. */
export function overdueDays(dueOn: string | null, today: string): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** Stale: not reviewed within its cadence, so the due day has passed. */
export function isStale(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

/** The same day of the month `months` later, or that month's last day when it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
