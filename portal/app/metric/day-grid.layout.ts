/** The days of twelve weeks as a calendar: weeks down, Monday to Sunday across, each day with its value or without one. */
import { addDays, nextPeriod, periodStart } from '@groundcrew/shared';

export const GRID_WEEKS = 12;

export interface GridPoint {
  day: string;
  value: string;
  correctionCount: number;
}

export interface GridDay {
  day: string;
  /** Null: the day has no value, which is not 0. */
  value: string | null;
  isCorrected: boolean;
  isFuture: boolean;
}

/** The window of weeks that ends with the week of `until`: Monday to the Monday after, half-open. */
export function gridWindow(until: string): { from: string; to: string } {
  const last = periodStart(until, 'WEEK');
  return { from: nextPeriod(last, 'WEEK', 1 - GRID_WEEKS), to: nextPeriod(last, 'WEEK') };
}

/** The window's weeks, newest first, each with its seven days. */
export function gridWeeks(
  window: { from: string; to: string },
  points: readonly GridPoint[],
  today: string,
): { start: string; days: GridDay[] }[] {
  const byDay = new Map(points.map((point) => [point.day, point]));
  const weeks = [];
  for (let start = window.from; start < window.to; start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => {
      const day = addDays(start, index);
      const point = byDay.get(day);
      return {
        day,
        value: point?.value ?? null,
        isCorrected: (point?.correctionCount ?? 0) > 0,
        isFuture: day > today,
      };
    });
    weeks.unshift({ start, days });
  }
  return weeks;
}

/** A number as people type it: thousands separators, where they group rightly, and the unit's spaces are left out. */
export function typedNumber(text: string): string {
  const bare = text.trim().replace(/[\s\u00a0]/g, '');
  return /^[+\-\u2212]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
}
