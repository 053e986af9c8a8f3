/**
 * What a trend is computed from: which days of which series it needs, and their sums by period. It takes a reader of series, so that a
 * request (with its loaders) and the outbox (with a plain manager) compute the same.
 */
import type { KpiBaselineRow, KpiRow } from '@groundcrew/db';
import {
  arrivalOf,
  type DailyValue,
  type DayWindow,
  MetricKind,
  type PeriodTotal,
  type PeriodUnit,
  totals,
  withoutBrokenStart,
} from '@groundcrew/shared';

/** Half-open days of one metric. */
export interface SeriesRange extends DayWindow {
  metricId: number;
}

export interface SeriesReader {
  /** The values of each range, in the order asked. */
  ranges(asked: readonly SeriesRange[]): Promise<readonly (readonly DailyValue[])[]>;
  /** The first day on which a metric has a value; null when it has none. */
  firstDay(metricId: number): Promise<string | null>;
  /** The last one. */
  lastDay(metricId: number): Promise<string | null>;
}

/** What a KPI is computed from. */
export interface TrendSubject
  extends Pick<KpiRow, 'numeratorId' | 'denominatorId' | 'basis' | 'direction' | 'setOn'> {
  /** Of the numerator. */
  kind: MetricKind;
  /** Those set on purpose, oldest first. */
  baselines: readonly Pick<KpiBaselineRow, 'from' | 'to' | 'reason'>[];
}

/** The sums of the whole periods of a window that was read. */
export type TotalsOf = (window: DayWindow) => PeriodTotal[];

/** How a KPI's series are read in one unit; every window that is asked of what it answers lies in those that were read. */
export async function totalsReader(
  reader: SeriesReader,
  subject: TrendSubject,
  unit: PeriodUnit,
  today: string,
): Promise<(windows: readonly DayWindow[]) => Promise<TotalsOf>> {
  // Before the values: what comes between the two makes a period that looks half loaded, never one that wrongly looks whole.
  const arrivedTo = await arrival(reader, subject);
  const isSum = subject.denominatorId === null && subject.kind === MetricKind.FLOW;
  return async (windows) => {
    const { numerator, denominator } = await readSeries(reader, subject, windows);
    const begins = isSum ? await reader.firstDay(subject.numeratorId) : null;
    return (window) =>
      withoutBrokenStart(totals(window, unit, today, numerator, denominator, arrivedTo), begins);
  };
}

/** The day up to which every series of the formula has come; null when nobody knows. */
export async function arrival(
  reader: SeriesReader,
  { numeratorId, denominatorId }: Pick<TrendSubject, 'numeratorId' | 'denominatorId'>,
): Promise<string | null> {
  const ids = denominatorId === null ? [numeratorId] : [numeratorId, denominatorId];
  return arrivalOf(await Promise.all(ids.map((id) => reader.lastDay(id))));
}

/** The values of both metrics in the windows. Windows that touch are read as one. */
async function readSeries(
  reader: SeriesReader,
  { numeratorId, denominatorId }: TrendSubject,
  windows: readonly DayWindow[],
): Promise<{ numerator: DailyValue[]; denominator: DailyValue[] | null }> {
  const spans = joined(windows);
  const ids = denominatorId === null ? [numeratorId] : [numeratorId, denominatorId];
  const read = await reader.ranges(ids.flatMap((metricId) => spans.map((span) => ({ metricId, ...span }))));
  return {
    numerator: read.slice(0, spans.length).flat(),
    denominator: denominatorId === null ? null : read.slice(spans.length).flat(),
  };
}

/** The same days in as few windows as can be, in order: no day is in two of them. */
function joined(windows: readonly DayWindow[]): DayWindow[] {
  const spans: DayWindow[] = [];
  for (const { from, to } of [...windows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (!(from < to)) continue;
    const last = spans.at(-1);
    if (!last || last.to < from) spans.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return spans;
}
