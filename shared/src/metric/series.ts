/**
 * A KPI's value over a period is Σ numerator ÷ Σ denominator, never a mean of daily ratios; a period without a denominator has no
 * value, not zero (domain.md, "kpi"). Sums are exact: whole ten-thousandths in bigint.
 */
import { completeUpTo } from './arrival';
import { decimalToNumber } from './decimal';
import { MetricKind, type PeriodUnit } from './metric';
import { type DayWindow, dayNumber, dayOfNumber, periodStarts } from './period';

/** One day of a metric: its day number and its value in ten-thousandths. A series has each day at most once, in any order. */
export interface DailyValue {
  day: number;
  value: bigint;
}

/** The sums of one period, half-open. */
export interface PeriodTotal {
  from: string;
  to: string;
  /** Σ in ten-thousandths; null when no day of the period has a value. */
  numerator: bigint | null;
  /** Σ in ten-thousandths; null when the KPI has none, when no day has a value, or when they sum to 0. */
  denominator: bigint | null;
  /** Days of the period that have a numerator. */
  days: number;
  /**
   * Days on which one of the two series has a value other than 0 and the other has none; of a lone one, days without a value. Whether
   * that says anything depends on how the series comes (trend-limits.ts).
   */
  missingDays: number;
  /** Whether the period is over and its days have come (arrival.ts). */
  isComplete: boolean;
}

/**
 * The sums of every whole period that touches the window, in order. Load the days of those whole periods: a week at the edge counts
 * all its days that are given. An empty or unreadable window has no periods.
 * @param today the calendar day in the company's time zone
 * @param denominator null when the KPI has none
 * @param arrivedTo the half-open day up to which all of these series have come; null when nobody knows
 */
export function totals(
  window: DayWindow,
  unit: PeriodUnit,
  today: string,
  numerator: readonly DailyValue[],
  denominator: readonly DailyValue[] | null,
  arrivedTo: string | null = null,
): PeriodTotal[] {
  const starts = periodStarts({ from: dayNumber(window.from), to: dayNumber(window.to) }, unit);
  return sumUp(starts, completeUpTo(today, arrivedTo), numerator, denominator);
}

/**
 * A series that began on a Thursday has no sum for that week: the first period counts only part of its days, and a baseline with it
 * would make every later one look like a rise. Once over, it has no value. For sums alone; a ratio is right with any of its days.
 * @param firstDay the first day on which the series has a value; null when it has none
 */
export function withoutBrokenStart(all: readonly PeriodTotal[], firstDay: string | null): PeriodTotal[] {
  return all.map((total) =>
    firstDay !== null && total.isComplete && total.from < firstDay && firstDay < total.to
      ? { ...total, numerator: null, days: 0 }
      : total,
  );
}

/** The sums of exactly the days of a window, whatever its length; null for an empty or unreadable window. */
export function windowTotal(
  window: DayWindow,
  today: string,
  numerator: readonly DailyValue[],
  denominator: readonly DailyValue[] | null,
): PeriodTotal | null {
  const edges = [dayNumber(window.from), dayNumber(window.to)];
  if (!(window.from < window.to) || edges.some(Number.isNaN)) return null;
  return sumUp(edges, today, numerator, denominator)[0] ?? null;
}

/**
 * Σ numerator ÷ Σ denominator in the unit of the raw ratio (0.06 is 6 %), or Σ numerator where the KPI has no denominator.
 * @returns null without a numerator, or where a denominator belongs and there is none; a sum below 0 is nothing to divide by either
 */
export function ratioOf(total: PeriodTotal, hasDenominator: boolean): number | null {
  if (total.numerator === null) return null;
  if (!hasDenominator) return decimalToNumber(total.numerator);
  if (total.denominator === null || total.denominator <= 0n) return null;
  return Number(total.numerator) / Number(total.denominator);
}

/** As `ratioOf`; a lone LEVEL (monthly active users) is the mean of its days instead of their sum. */
export function periodValue(total: PeriodTotal, hasDenominator: boolean, kind: MetricKind): number | null {
  const value = ratioOf(total, hasDenominator);
  if (value === null || hasDenominator || kind !== MetricKind.LEVEL) return value;
  return total.days > 0 ? value / total.days : null;
}

function sumUp(
  edges: readonly number[],
  completeTo: string,
  numerator: readonly DailyValue[],
  denominator: readonly DailyValue[] | null,
): PeriodTotal[] {
  const over = sumsOf(edges, numerator);
  const under = denominator && sumsOf(edges, denominator);
  const days = edges.map(dayOfNumber);
  const [overAlone, underAlone] = denominator
    ? [alone(edges, numerator, denominator), alone(edges, denominator, numerator)]
    : [null, null];
  return over.map(({ sum, count }, at) => {
    const to = days[at + 1] ?? '';
    return {
      from: days[at] ?? '',
      to,
      numerator: sum,
      denominator: under?.[at]?.sum || null,
      days: count,
      missingDays:
        overAlone && underAlone
          ? (overAlone[at] ?? 0) + (underAlone[at] ?? 0)
          : (edges[at + 1] ?? 0) - (edges[at] ?? 0) - count,
      isComplete: to <= completeTo,
    };
  });
}

/** Between each edge and the next, the days on which `own` has a value other than 0 and `other` has none. */
function alone(edges: readonly number[], own: readonly DailyValue[], other: readonly DailyValue[]): number[] {
  const has = new Set(other.map(({ day }) => day));
  // 0 contacts on a day without orders, or a closed day of 0 orders, has nothing to miss.
  const without = own.filter(({ day, value }) => value !== 0n && !has.has(day));
  return sumsOf(edges, without).map(({ count }) => count);
}

interface Sum {
  sum: bigint | null;
  count: number;
}

/** Sums of the values between each edge and the next. */
function sumsOf(edges: readonly number[], values: readonly DailyValue[]): Sum[] {
  const sums: Sum[] = edges.slice(1).map(() => ({ sum: null, count: 0 }));
  const [first = 0] = edges;
  const end = edges.at(-1) ?? 0;
  let at = 0;
  for (const { day, value } of values) {
    if (!(day >= first && day < end)) continue;
    // Series mostly come in order, so the period is the one before or the next.
    if (day < (edges[at] ?? 0)) at = 0;
    while (day >= (edges[at + 1] ?? Number.POSITIVE_INFINITY)) at += 1;
    const own = sums[at];
    if (!own) continue;
    own.sum = (own.sum ?? 0n) + value;
    own.count += 1;
  }
  return sums;
}
