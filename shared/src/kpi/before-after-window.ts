/**
 * What a before/after comparison reads of one window: its exact sums, and its days for the spread between them. Which days are missing
 * from it follows from how the series come (before-after-missing.ts): absent is not zero, so on such a day neither counts.
 */
import { decimalToNumber, formatDecimal, parseDecimal } from '../metric/decimal';
import { type DayWindow, dayNumber } from '../metric/period';
import { type DailyValue, windowTotal } from '../metric/series';
import { daysOfAWeek, FeedShape, missingOf } from './before-after-missing';

/** The days of both series; only those within the window count. */
export interface WindowTotals {
  numerator: readonly DailyValue[];
  /** Null when the KPI has none. */
  denominator: readonly DailyValue[] | null;
}

/** The value over a window, half-open; sums are exact decimals as text. */
export interface WindowValue {
  from: string;
  to: string;
  /** Σ numerator ÷ Σ denominator; of a lone number the mean of its days, since windows differ in length. Null when there is none. */
  value: number | null;
  numerator: string | null;
  denominator: string | null;
  /** Days with a numerator. */
  days: number;
}

/** One day with both numbers, or one week of what comes weekly, in their own units; `under` is above 0, and 1 for a lone number. */
export interface DayPair {
  over: number;
  under: number;
}

export interface WindowSums {
  shown: WindowValue;
  /** Σ in ten-thousandths; null where the window has no value. Of a lone number `under` is its days. */
  sums: { over: bigint; under: bigint } | null;
  pairs: DayPair[];
  perDay: number | null;
  denominatorPerDay: number | null;
  /** Days that are missing; those on which the numerator is, and those on which the denominator is. */
  missingDays: number;
  missingNumeratorDays: number;
  missingDenominatorDays: number;
}

const ONE = parseDecimal('1') ?? 0n;

/** Reads a window; `hasDenominator` is the KPI's, so that a window without one has no value. */
export function windowSums(
  window: DayWindow & WindowTotals,
  hasDenominator: boolean,
  shape: FeedShape,
): WindowSums {
  const { from, to } = window;
  const { numerator, denominator, ...missing } = daysThatCount(
    window,
    hasDenominator ? (window.denominator ?? []) : null,
    shape,
  );
  const isWeekly = shape === FeedShape.WEEKLY;
  const total = windowTotal({ from, to }, to, numerator, denominator);
  const days = total?.days ?? 0;
  const over = total?.numerator ?? null;
  const under = hasDenominator ? (total?.denominator ?? null) : days > 0 ? BigInt(days) * ONE : null;
  const sums = over !== null && under !== null && under > 0n ? { over, under } : null;
  const denominatorDays = denominator ? (windowTotal({ from, to }, to, denominator, null)?.days ?? 0) : 0;
  return {
    shown: {
      from,
      to,
      value: sums && Number(sums.over) / Number(sums.under),
      numerator: over === null ? null : formatDecimal(over),
      denominator: hasDenominator && under !== null ? formatDecimal(under) : null,
      days,
    },
    sums,
    pairs: pairsOf({ from, to, numerator }, denominator, isWeekly),
    perDay:
      over !== null && days > 0 ? decimalToNumber(over) / (isWeekly ? denominatorDays || days : days) : null,
    denominatorPerDay:
      denominatorDays > 0 && total?.denominator ? decimalToNumber(total.denominator) / denominatorDays : null,
    ...missing,
  };
}

/** Both series as they are; where days are missing, the days that both have. */
function daysThatCount(
  { from, to, numerator }: DayWindow & WindowTotals,
  denominator: readonly DailyValue[] | null,
  shape: FeedShape,
): WindowTotals & Pick<WindowSums, 'missingDays' | 'missingNumeratorDays' | 'missingDenominatorDays'> {
  const missing = denominator && missingOf({ from, to, numerator, denominator }, shape);
  const counts = {
    missingDays: missing?.days.size ?? 0,
    missingNumeratorDays: missing?.numerator ?? 0,
    missingDenominatorDays: missing?.denominator ?? 0,
  };
  if (!missing || missing.days.size === 0) return { numerator, denominator, ...counts };
  if (shape === FeedShape.WEEKLY)
    return { numerator, denominator: denominator.filter(({ day }) => !missing.days.has(day)), ...counts };
  const over = new Set(numerator.map(({ day }) => day));
  const both = denominator.filter(({ day }) => over.has(day));
  const under = new Set(both.map(({ day }) => day));
  return { numerator: numerator.filter(({ day }) => under.has(day)), denominator: both, ...counts };
}

function pairsOf(
  window: DayWindow & Pick<WindowTotals, 'numerator'>,
  denominator: readonly DailyValue[] | null,
  isWeekly: boolean,
): DayPair[] {
  const from = dayNumber(window.from);
  const to = dayNumber(window.to);
  // What comes weekly stands for its week, counted from the window's first day.
  const partOf = (day: number) => (isWeekly ? Math.floor((day - from) / daysOfAWeek) : day);
  const isInside = ({ day }: DailyValue) => day >= from && day < to;
  const unders = denominator && sumsBy(denominator.filter(isInside), partOf);
  const pairs = [...sumsBy(window.numerator.filter(isInside), partOf)].flatMap(([part, value]) => {
    const under = unders ? (unders.get(part) ?? 0n) : ONE;
    return under > 0n ? [{ part, over: decimalToNumber(value), under: decimalToNumber(under) }] : [];
  });
  // Sums of doubles depend on their order, the result must not.
  return pairs.sort((a, b) => a.part - b.part).map(({ over, under }) => ({ over, under }));
}

function sumsBy(values: readonly DailyValue[], partOf: (day: number) => number): Map<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const { day, value } of values) sums.set(partOf(day), (sums.get(partOf(day)) ?? 0n) + value);
  return sums;
}
