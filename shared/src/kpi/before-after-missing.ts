/**
 * Which days a before/after comparison misses (docs/decisions/027). Nobody says how a series comes, so it is read from both windows: a
 * feed that brings every day of one stopped where it brings none in the other, while what somebody types once a week misses nothing.
 */
import { type DayWindow, dayNumber } from '../metric/period';
import type { DailyValue } from '../metric/series';

export const FeedShape = {
  /** One window has both values on every day. */
  DAILY: 'DAILY',
  /** Most days of both windows lack the numerator. */
  WEEKLY: 'WEEKLY',
  /** Neither. */
  LOOSE: 'LOOSE',
} as const;
export type FeedShape = (typeof FeedShape)[keyof typeof FeedShape];

export const daysOfAWeek = 7;

/** A ratio's two series and a half-open window of them. */
export interface RatioWindow extends DayWindow {
  numerator: readonly DailyValue[];
  denominator: readonly DailyValue[];
}

/** How the series of two windows come. */
export function feedShape(before: RatioWindow, after: RatioWindow): FeedShape {
  const windows = [before, after].map((window) => ({ ...gapsOf(window), length: lengthOf(window) }));
  if (windows.some(({ either, length }) => length > 0 && either.length === 0)) return FeedShape.DAILY;
  const isSparse = ({ numerator, length }: { numerator: number[]; length: number }) =>
    2 * numerator.length > length;
  return windows.every(isSparse) ? FeedShape.WEEKLY : FeedShape.LOOSE;
}

/** The days that are missing, and how many of them the numerator and the denominator lack. */
export interface MissingDays {
  days: Set<number>;
  numerator: number;
  denominator: number;
}

/**
 * The missing days of a window. Where series come daily: each that lacks either. Of a numerator that comes weekly: those of whole weeks,
 * counted from the first day, that have none. Else those on which the denominator has a value and the numerator has none. A denominator
 * of 0 is a closed day, which has nothing to miss.
 */
export function missingOf(window: RatioWindow, shape: FeedShape): MissingDays {
  const gaps = gapsOf(window);
  if (shape === FeedShape.DAILY)
    return {
      days: new Set(gaps.either),
      numerator: gaps.numerator.length,
      denominator: gaps.denominator.length,
    };
  const under = new Set(window.denominator.map(({ day }) => day));
  const open = gaps.numerator.filter((day) => under.has(day));
  const days = new Set(shape === FeedShape.WEEKLY ? open.filter(inAnEmptyWeek(window)) : open);
  return { days, numerator: days.size, denominator: 0 };
}

/**
 * The missing days of two windows of a lone number that is summed: where one has a value on most of its days and the other on few, its
 * feed stopped, or what came weekly now comes daily, and the means of their days say nothing of each other. Missing is what the sparse
 * one lacks.
 */
export function loneMissing(
  before: DayWindow & { numerator: readonly DailyValue[] },
  after: DayWindow & { numerator: readonly DailyValue[] },
): { before: number; after: number } {
  const [first, second] = [before, after].map(({ from, to, numerator }) => {
    const [begin, end] = [dayNumber(from), dayNumber(to)];
    const length = Math.max(0, end - begin);
    const days = new Set(numerator.map(({ day }) => day).filter((day) => day >= begin && day < end)).size;
    return { length, missing: length - days, isSparse: 2 * days < length };
  });
  if (!first?.length || !second?.length || first.isSparse === second.isSparse) return { before: 0, after: 0 };
  return { before: first.isSparse ? first.missing : 0, after: second.isSparse ? second.missing : 0 };
}

const lengthOf = ({ from, to }: DayWindow) => Math.max(0, dayNumber(to) - dayNumber(from));

/** The days of a window, closed ones left out, that lack the numerator, the denominator, one of them. */
function gapsOf({ from, to, numerator, denominator }: RatioWindow) {
  const over = new Set(numerator.map(({ day }) => day));
  const under = new Map(denominator.map(({ day, value }) => [day, value]));
  const gaps = { numerator: [] as number[], denominator: [] as number[], either: [] as number[] };
  for (let day = dayNumber(from); day < dayNumber(to); day += 1) {
    if (under.get(day) === 0n) continue;
    const [hasOver, hasUnder] = [over.has(day), under.has(day)];
    if (!hasOver) gaps.numerator.push(day);
    if (!hasUnder) gaps.denominator.push(day);
    if (!hasOver || !hasUnder) gaps.either.push(day);
  }
  return gaps;
}

/** Whether a day lies in a whole week of the window without any numerator. */
function inAnEmptyWeek({ from, to, numerator }: RatioWindow): (day: number) => boolean {
  const first = dayNumber(from);
  const weekOf = (day: number) => Math.floor((day - first) / daysOfAWeek);
  const whole = weekOf(dayNumber(to));
  const filled = new Set(numerator.map(({ day }) => weekOf(day)));
  return (day) => weekOf(day) < whole && !filled.has(weekOf(day));
}
