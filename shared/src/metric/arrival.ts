/**
 * When a period is complete (domain.md, "kpi"): it is over, and its days have come. Feeds come one by one and late: a week of contacts
 * beside five days of orders is no week yet. But a number typed once a week would lag for ever, so what has been over for three days
 * counts as it is.
 */
import { addDays } from '../day';

/** Days after which a period that is over is complete whatever has come. */
export const ARRIVAL_DAYS = 3;

/** The day up to which all the series have come, half-open; null when one of them has no day at all, so that nothing follows from it. */
export function arrivalOf(lastDays: readonly (string | null)[]): string | null {
  const [last = null] = lastDays.some((day) => day === null) ? [] : lastDays.toSorted();
  return last === null ? null : addDays(last, 1);
}

/**
 * Periods that end on this day or before are complete.
 * @param today the calendar day in the company's time zone
 * @param arrivedTo the half-open day up to which all series that the value needs have come; null when nobody knows
 */
export function completeUpTo(today: string, arrivedTo: string | null): string {
  if (arrivedTo === null || arrivedTo >= today) return today;
  const waited = arrivedBefore(today);
  return arrivedTo > waited ? arrivedTo : waited;
}

/** Days before this one have had their time to come: a value that first comes now comes late. */
export const arrivedBefore = (today: string): string => addDays(today, -ARRIVAL_DAYS);
