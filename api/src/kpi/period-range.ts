/** Which days one question may ask for: what is shown on one chart, not a whole archive. */
import {
  type DayWindow,
  daysBetween,
  invalid,
  limits,
  nextPeriod,
  PeriodUnit,
  periodStart,
} from '@groundcrew/shared';

/** What is shown where nobody says what. */
const PERIODS_SHOWN = 26;
/** A chart with more points than this is a band of ink. */
const MOST_DAYS_BY_DAY = limits.trendDaysByDay;

/** The earliest of some days. */
export function earliest(...days: [string, ...string[]]): string {
  return days.sort()[0] ?? days[0];
}

/** The latest of some days. */
export function latest(...days: [string, ...string[]]): string {
  return days.sort().at(-1) ?? days[0];
}

/** The last periods up to the one that today lies in. */
export function lastPeriods(unit: PeriodUnit, today: string): DayWindow {
  const to = nextPeriod(periodStart(today, unit), unit);
  return { from: nextPeriod(to, unit, -PERIODS_SHOWN), to };
}

/** The period before the one that today lies in. */
export function lastCompletePeriod(unit: PeriodUnit, today: string): DayWindow {
  const to = periodStart(today, unit);
  return { from: nextPeriod(to, unit, -1), to };
}

/**
 * The days of a trend: what is asked for, or 26 periods up to its end, which is today where nobody says when.
 * @throws AppError INVALID_INPUT naming `from`, or `to` when it is not after it
 */
export function readableRange(
  asked: { from?: string | null; to?: string | null },
  unit: PeriodUnit,
  today: string,
): DayWindow {
  const shown = lastPeriods(unit, today);
  const to = asked.to ?? shown.to;
  const from =
    asked.from ?? (asked.to ? nextPeriod(periodStart(asked.to, unit), unit, -PERIODS_SHOWN) : shown.from);
  const window = { from, to };
  refuseEmpty(window, []);
  const most = unit === PeriodUnit.DAY ? MOST_DAYS_BY_DAY : limits.trendDays;
  if (daysBetween(from, to) > most) {
    throw invalid(['from'], 'range_too_long', `Expected at most ${most} days.`, { max: most });
  }
  return window;
}

/** @throws AppError INVALID_INPUT naming the end of a window that is empty or longer than is shown at once */
export function readableWindow(window: DayWindow, path: string[]): void {
  refuseEmpty(window, path);
  if (daysBetween(window.from, window.to) > limits.trendDays) {
    const message = `Expected at most ${limits.trendDays} days.`;
    throw invalid([...path, 'from'], 'range_too_long', message, { max: limits.trendDays });
  }
}

function refuseEmpty({ from, to }: DayWindow, path: string[]): void {
  if (!(from < to)) throw invalid([...path, 'to'], 'window_empty', 'The end is after the beginning.');
}
