/**
 * The baseline that a series has by itself (domain.md, "kpi": fixed baseline, so that limits do not drift after what they judge): its
 * first 20 complete periods with a value. Wheeler, "Understanding Variation": limits may be computed from as few as five or six values,
 * and firm up with more.
 */
import type { DayWindow } from './period';
import { type PeriodTotal, ratioOf } from './series';
import { FEWEST_PERIODS } from './trend-limits';

/** Periods of a baseline that nobody set on purpose. */
export const DEFAULT_BASELINE_PERIODS = 20;

/**
 * The first 20 complete periods with a value; null while there are fewer than 6.
 * @param candidates in order of time: from 24 periods before the KPI was set, or from a metric's first point
 * @returns the window from the first of them to the end of the last, and their totals
 */
export function defaultBaseline(
  candidates: readonly PeriodTotal[],
  hasDenominator: boolean,
): { window: DayWindow; totals: PeriodTotal[] } | null {
  const totals = candidates
    .filter((total) => total.isComplete && ratioOf(total, hasDenominator) !== null)
    .slice(0, DEFAULT_BASELINE_PERIODS);
  const first = totals[0];
  const last = totals.at(-1);
  if (!first || !last || totals.length < FEWEST_PERIODS) return null;
  return { window: { from: first.from, to: last.to }, totals };
}
