/**
 * The trend of a metric by itself: XmR limits on its own series (domain.md, "kpi": trend, not snapshot). Nobody chose a baseline for it,
 * and one of years ago says little of a company that grows: it is judged by the 20 complete periods before the last half of its year,
 * also where it is looked at further back.
 */
import type { MetricRow } from '@groundcrew/db';
import {
  addDays,
  arrivalOf,
  type DayWindow,
  DEFAULT_BASELINE_PERIODS,
  dayOfNumber,
  daysBetween,
  defaultBaseline,
  directionOf,
  invalid,
  LimitMethod,
  limits,
  MetricKind,
  nextPeriod,
  type PeriodTotal,
  PeriodUnit,
  periodStart,
  type Trend,
  totals,
  trendOf,
  withoutBrokenStart,
} from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { metricLoaders } from './metric.loader';
import { seriesLoader } from './series.loader';
import { withWholeRuns } from './whole-runs';

/** Periods that are shown where nobody says otherwise, the running one among them. */
const SHOWN_PERIODS = 26;
/** A chart with more points than this is a band of ink. */
const MOST_DAYS_BY_DAY = limits.trendDaysByDay;

/**
 * The whole periods that are shown: those asked for, or the last 26 up to today.
 * @throws AppError INVALID_INPUT for an empty or too long range
 */
export function shownWindow(
  unit: PeriodUnit,
  today: string,
  from: string | null | undefined,
  to: string | null | undefined,
): DayWindow {
  const end = nextPeriod(periodStart(to ? addDays(to, -1) : today, unit), unit);
  const start = from ? periodStart(from, unit) : nextPeriod(end, unit, -SHOWN_PERIODS);
  if (start >= end) throw invalid(['to'], 'window_empty', 'The end is after the beginning.');
  const most = unit === PeriodUnit.DAY ? MOST_DAYS_BY_DAY : limits.trendDays;
  if (daysBetween(from ?? start, to ?? end) > most)
    throw invalid(['from'], 'range_too_long', `Expected at most ${most} days.`, { max: most });
  return { from: start, to: end };
}

/** @throws AppError INVALID_INPUT for an empty or too long range */
export async function metricTrend(
  context: RequestContext,
  metric: MetricRow,
  unit: PeriodUnit,
  from: string | null | undefined,
  to: string | null | undefined,
): Promise<Trend> {
  const today = context.companyToday;
  const shown = shownWindow(unit, today, from, to);
  const extent = await context.load(metricLoaders).extent.load(metric.id);
  const [first, last] = [dayOrNull(extent.first), dayOrNull(extent.last)];
  const arrivedTo = arrivalOf([last]);
  const totalsOf = async (window: DayWindow): Promise<PeriodTotal[]> => {
    const days = await context.load(seriesLoader).load({ metricId: metric.id, ...window });
    const sums = totals(window, unit, today, days, null, arrivedTo);
    return metric.kind === MetricKind.FLOW ? withoutBrokenStart(sums, first) : sums;
  };
  const candidates = last === null ? null : candidateWindow(unit, today, last);
  const seenTrend = async (from: string): Promise<Trend> => {
    const [seen, judging] = await Promise.all([
      totalsOf({ from, to: shown.to }),
      candidates ? totalsOf(candidates) : [],
    ]);
    const baseline = defaultBaseline(judging, false);
    return trendOf({
      unit,
      shown,
      today,
      method: LimitMethod.XMR,
      direction: directionOf(metric.side),
      hasDenominator: false,
      kind: metric.kind,
      totals: seen,
      baselines: baseline ? [{ ...baseline, holdsFrom: baseline.window.from, reason: null }] : [],
    });
  };
  return withWholeRuns(shown, unit, async () => first, seenTrend);
}

/**
 * Where the baseline is looked for: from 46 periods before the present, or before the end of a series that ended. Whichever range is
 * looked at, the same periods judge it: a look at three years, a list's 16 periods and a page's 26 all say the same of one period.
 */
function candidateWindow(unit: PeriodUnit, today: string, lastDay: string): DayWindow {
  const end = addDays(lastDay, 1);
  const present = periodStart(end < today ? end : today, unit);
  return {
    from: nextPeriod(present, unit, -(DEFAULT_BASELINE_PERIODS + SHOWN_PERIODS)),
    to: nextPeriod(present, unit),
  };
}

const dayOrNull = (day: number | null): string | null => (day === null ? null : dayOfNumber(day));
