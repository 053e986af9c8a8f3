/** What the address of a KPI's page says: which periods, from when to when, as a chart or a table, which windows to compare. */
import { addDays, daysBetween, isDay, limits, PeriodUnit } from '@groundcrew/shared';

export interface KpiPageState {
  unit: PeriodUnit | null;
  from: string | null;
  /** The last day that is shown, as people say it; the API takes the day after. */
  until: string | null;
  view: 'chart' | 'table';
  /** Whether a ratio's axis may begin near its values, and not at 0. */
  isClose: boolean;
}

/** How many periods are shown unless the address says otherwise: enough to see a year, a quarter of days, two years of months. */
const SHOWN: Record<PeriodUnit, number> = { DAY: 91, WEEK: 53, MONTH: 25 };
const DAYS: Record<PeriodUnit, number> = { DAY: 1, WEEK: 7, MONTH: 30.44 };

/** Reads the address; whatever is not understood counts as not said. */
export function readKpiPageState(params: URLSearchParams): KpiPageState {
  const unit = Object.values(PeriodUnit).find((each) => each === params.get('unit')) ?? null;
  const day = (name: string) => {
    const text = params.get(name) ?? '';
    return isDay(text) ? text : null;
  };
  return {
    unit,
    from: day('from'),
    until: day('until'),
    view: params.get('view') === 'table' ? 'table' : 'chart',
    isClose: params.get('axis') === 'close',
  };
}

/** The half-open range that is asked for, as far back as one page shows. `today` is the reader's day. */
export function rangeOf(state: KpiPageState, unit: PeriodUnit, today: string): { from: string; to: string } {
  const { from, to } = askedRange(state, unit, today);
  const most = mostDays(unit);
  return { from: daysBetween(from, to) > most ? addDays(to, -most) : from, to };
}

/** How many of the days that are asked for are shown; null when all of them are. */
export function shownIsCut(state: KpiPageState, unit: PeriodUnit, today: string): number | null {
  const { from, to } = askedRange(state, unit, today);
  return daysBetween(from, to) > mostDays(unit) ? mostDays(unit) : null;
}

const mostDays = (unit: PeriodUnit): number =>
  unit === PeriodUnit.DAY ? limits.trendDaysByDay : limits.trendDays;

function askedRange(state: KpiPageState, unit: PeriodUnit, today: string): { from: string; to: string } {
  const next = addDays(state.until ?? today, 1);
  // the last day of all has none after it
  const to = isDay(next) ? next : addDays(next, -1);
  const from = state.from ?? addDays(to, -Math.round((SHOWN[unit] - 1) * DAYS[unit]));
  return from < to ? { from, to } : { from: addDays(to, -1), to };
}

/** The same address with some of it changed; null takes a part away. */
export function withParams(params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `?${text}` : '?';
}
