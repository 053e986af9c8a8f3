/**
 * Calendar arithmetic of metrics and KPIs (domain.md, "kpi": day, week, month). Days are whole numbers since 1970-01-01, so that a
 * two-year series is cut into periods without a single Date object. Windows and periods are half-open; weeks begin on Monday.
 */
import { PeriodUnit } from './metric';

/** Half-open days: holds from `from` up to, not including, `to`. */
export interface DayWindow {
  from: string;
  to: string;
}

/** Half-open day numbers. */
export interface DayNumbers {
  from: number;
  to: number;
}

/**
 * Days since 1970-01-01 (proleptic Gregorian calendar); NaN when the text is not `YYYY-MM-DD`.
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  if (day.length !== 10 || !(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31)) {
    return Number.NaN;
  }
  return numberOf(year, month, dayOfMonth);
}

/** The calendar day `YYYY-MM-DD` of a day number; the inverse of `dayNumber` (civil_from_days of the same source). */
export function dayOfNumber(n: number): string {
  const { year, month, dayOfMonth } = civilOf(n);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The first day of the period that a day lies in. */
export function periodStart(day: string, unit: PeriodUnit): string {
  return dayOfNumber(startOf(dayNumber(day), unit));
}

/** The whole periods that lie inside the window: one that it only begins or ends is not; empty when there is none. */
export function periodsInside({ from, to }: DayWindow, unit: PeriodUnit): DayWindow {
  const start = periodStart(from, unit);
  return { from: start < from ? nextPeriod(start, unit) : start, to: periodStart(to, unit) };
}

/** The start of the period `count` periods after (or, negative, before) the one that begins on `start`. */
export function nextPeriod(start: string, unit: PeriodUnit, count = 1): string {
  return dayOfNumber(stepFrom(dayNumber(start), unit, count));
}

/** The day numbers on which the periods that touch the window begin, and last the day on which the last one ends; none for an empty window. */
export function periodStarts(window: DayNumbers, unit: PeriodUnit): number[] {
  if (!(window.from < window.to)) return [];
  const starts = [startOf(window.from, unit)];
  for (let at = starts[0] ?? 0; at < window.to; ) {
    at = stepFrom(at, unit, 1);
    starts.push(at);
  }
  return starts;
}

/** The day number on which the period that holds a day begins. 1970-01-01 was a Thursday, day 3 of a week that begins on Monday. */
function startOf(n: number, unit: PeriodUnit): number {
  if (unit === PeriodUnit.DAY) return n;
  if (unit === PeriodUnit.WEEK) return n - ((((n + 3) % 7) + 7) % 7);
  return n - civilOf(n).dayOfMonth + 1;
}

function stepFrom(n: number, unit: PeriodUnit, count: number): number {
  if (unit === PeriodUnit.DAY) return n + count;
  if (unit === PeriodUnit.WEEK) return n + 7 * count;
  const { year, month } = civilOf(n);
  const months = year * 12 + month - 1 + count;
  return numberOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

// Years begin in March in these two, so that the leap day is the last of its year; an era is 400 years, 146,097 days.
function numberOf(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilOf(n: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = n + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
