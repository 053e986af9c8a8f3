/** What a metric's page shows, as it stands in the address: how days are cut, the last week of the grid, and the chosen day. */
import { isDay, nextPeriod, periodStart } from '@groundcrew/shared';
import { metricPath } from '~/elements/paths';
import type { PeriodUnit } from '~/gql/graphql';

export interface MetricView {
  unit: PeriodUnit;
  /** A day of the grid's last week; null: the present week. */
  until: string | null;
  day: string | null;
  /** The table in place of the chart. */
  asTable: boolean;
}

const UNITS: Record<string, PeriodUnit> = { day: 'DAY', week: 'WEEK', month: 'MONTH' };
/** Periods that the chart shows: a quarter of days, a year of weeks, two years of months. */
const SHOWN: Record<PeriodUnit, number> = { DAY: 91, WEEK: 52, MONTH: 24 };

export function readMetricView(params: URLSearchParams): MetricView {
  const dayIn = (name: string) => {
    const text = params.get(name) ?? '';
    return isDay(text) ? text : null;
  };
  return {
    unit: UNITS[params.get('unit') ?? ''] ?? 'WEEK',
    until: dayIn('until'),
    day: dayIn('day'),
    asTable: params.get('as') === 'table',
  };
}

/** The days of the chart: whole periods up to and with the present one, half-open. */
export function shownDays(unit: PeriodUnit, today: string): { from: string; to: string } {
  const present = periodStart(today, unit);
  return { from: nextPeriod(present, unit, 1 - SHOWN[unit]), to: nextPeriod(present, unit) };
}

/** The address of the view; what goes without saying is left out. */
export function metricViewPath(id: string, view: Partial<MetricView>, hash = ''): string {
  const params = new URLSearchParams();
  if (view.unit && view.unit !== 'WEEK') params.set('unit', view.unit.toLowerCase());
  if (view.asTable) params.set('as', 'table');
  if (view.until) params.set('until', view.until);
  if (view.day) params.set('day', view.day);
  const query = params.toString();
  return `${metricPath(id)}${query && `?${query}`}${hash}`;
}
