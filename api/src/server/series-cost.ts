/**
 * What a question about a series costs: its days are read and its periods computed, however little of the answer is asked for. The
 * figures are measured: a unit of cost is some microseconds, as for any other field.
 */
import { daysBetween, limits, type PeriodUnit } from '@groundcrew/shared';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** Days that cost as much as one field. */
const DAYS_A_UNIT = 10;
/** What is shown where nobody says what. */
const PERIODS_SHOWN = 26;
/** What is shown by day at most. */
const MOST_DAYS_BY_DAY = limits.trendDaysByDay;
/** Periods that are read beside the shown ones: the baseline's candidates, and those in which a run may have begun. */
const PERIODS_BESIDE = 72;
/** Of a registered change: the window before and the one it is judged on are at most 800 days each. */
const CHANGE_DAYS = 1_600;
/** Any list counts as ten (query-limits); the lists within a trend are as long as the trend. */
const ASSUMED_LENGTH = 10;

const DAYS: Record<PeriodUnit, number> = { DAY: 1, WEEK: 7, MONTH: 30 };

type Arguments = Readonly<Record<string, unknown>>;
type FieldCost = (args: Arguments, childComplexity: number, today: string) => number;

const reading = (days: number): number => Math.ceil(days / DAYS_A_UNIT);

/** Days of [from, to), within what is answered at all. */
function spanOf(from: unknown, to: unknown, most: number): number {
  if (typeof from !== 'string' || typeof to !== 'string') return most;
  const days = daysBetween(from, to);
  return Number.isFinite(days) ? Math.min(Math.max(days, 0), most) : most;
}

const isUnit = (unit: unknown): unit is PeriodUnit => typeof unit === 'string' && unit in DAYS;

const trend: FieldCost = ({ from, to, unit }, childComplexity, today) => {
  // A KPI's own unit is not known here, so that a range may be shown by day, as far as that is answered.
  const whole = from ? spanOf(from, to ?? today, limits.trendDays) : null;
  const guess = whole !== null && whole <= MOST_DAYS_BY_DAY ? DAYS.DAY : DAYS.WEEK;
  const length = isUnit(unit) ? DAYS[unit] : guess;
  // A longer range is refused where it is read, with words that say so.
  const most = length === DAYS.DAY ? MOST_DAYS_BY_DAY : limits.trendDays;
  const days = Math.min(whole ?? PERIODS_SHOWN * length, most);
  const periods = Math.ceil(days / length) + 1;
  const computing = periods + PERIODS_BESIDE / 4 + reading(days + PERIODS_BESIDE * length);
  return computing + childComplexity * Math.max(1, periods / ASSUMED_LENGTH);
};

const ownTrend: FieldCost = (_args, childComplexity, today) => trend({}, 0, today) + childComplexity;

const windowDays = (window: unknown): number => {
  const { from, to } = (window ?? {}) as { from?: unknown; to?: unknown };
  return spanOf(from, to, limits.trendDays);
};

const change: FieldCost = (_args, childComplexity) => 1 + reading(CHANGE_DAYS) + childComplexity;

/** By type and field. */
const costs: Record<string, Record<string, FieldCost>> = {
  Kpi: {
    trend,
    capability: ownTrend,
    advice: (args, childComplexity, today) => ownTrend(args, ASSUMED_LENGTH * childComplexity, today),
    value: ({ period }, childComplexity) => 1 + reading(windowDays(period)) + childComplexity,
    comparison: ({ before, after }, childComplexity) =>
      1 + reading(windowDays(before) + windowDays(after)) + childComplexity,
    beforeAfter: change,
  },
  KpiChange: { result: change, verdict: change },
  KpiPreview: { trend: ownTrend },
  Metric: {
    trend,
    points: ({ from, to }, childComplexity) => {
      const days = spanOf(from, to, MOST_DAYS_BY_DAY);
      return 1 + reading(days) + days * childComplexity;
    },
  },
};

/** The cost of fields that read a series; undefined for any other. `today` ends a range that has no end. */
export function seriesCost(today: string): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) =>
    costs[type.name]?.[field.name]?.(args, childComplexity, today);
}
