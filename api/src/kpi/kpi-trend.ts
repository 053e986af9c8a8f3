/** The trend of a KPI: its periods, and what `shared` makes of them with the baselines that judge them. */
import type { KpiBaselineRow, KpiRow, MetricRow } from '@groundcrew/db';
import {
  type DayWindow,
  KpiBasis,
  LimitMethod,
  nextPeriod,
  type PeriodUnit,
  periodStart,
  type Trend,
  trendOf,
} from '@groundcrew/shared';
import { withWholeRuns } from '../metric/whole-runs';
import { baselinesOf } from './trend-baselines';
import { type SeriesReader, type TrendSubject, totalsReader } from './trend-series';

/** What is asked of a KPI's series. */
export interface TrendQuestion extends DayWindow {
  unit: PeriodUnit;
}

/** The parts of a KPI as its trend needs them. */
export function trendSubject(
  kpi: KpiRow,
  numerator: Pick<MetricRow, 'kind'>,
  baselines: readonly KpiBaselineRow[],
): TrendSubject {
  return { ...kpi, kind: numerator.kind, baselines };
}

/** The trend of a KPI over the periods that touch the window; its signals are seen whole. */
export async function kpiTrend(
  reader: SeriesReader,
  subject: TrendSubject,
  question: TrendQuestion,
  today: string,
): Promise<Trend> {
  const { unit } = question;
  const shown = wholePeriods(question, unit);
  const firstDay = () => reader.firstDay(subject.numeratorId);
  return withWholeRuns(shown, unit, firstDay, (from) =>
    seenTrend(reader, subject, { unit, shown, from }, today),
  );
}

/** The points of a KPI over the periods that touch the window, with their limits, for who does not ask for signals. */
export function kpiPoints(
  reader: SeriesReader,
  subject: TrendSubject,
  question: TrendQuestion,
  today: string,
): Promise<Trend> {
  const { unit } = question;
  const shown = wholePeriods(question, unit);
  return seenTrend(reader, subject, { unit, shown, from: shown.from }, today);
}

async function seenTrend(
  reader: SeriesReader,
  subject: TrendSubject,
  { unit, shown, from }: { unit: PeriodUnit; shown: DayWindow; from: string },
  today: string,
): Promise<Trend> {
  const seen = { from, to: shown.to };
  const read = await totalsReader(reader, subject, unit, today);
  const firstDay = () => reader.firstDay(subject.numeratorId);
  const judged = await baselinesOf({ subject, unit, seen, today, read, firstDay });
  return trendOf({
    unit,
    shown,
    today,
    method: methodOf(subject),
    direction: subject.direction,
    hasDenominator: subject.denominatorId !== null,
    kind: subject.kind,
    ...judged,
  });
}

/**
 * Laney P′ for a proportion, Laney U′ for a rate and for an amount by a denominator (cost ÷ orders): a mean of ratios would give a day of
 * 100 orders the weight of one of 10,000. XmR for a lone number.
 */
function methodOf({ basis, denominatorId }: TrendSubject): LimitMethod {
  if (denominatorId === null) return LimitMethod.XMR;
  return basis === KpiBasis.PROPORTION ? LimitMethod.P_PRIME : LimitMethod.U_PRIME;
}

/** The whole periods that touch a window. */
function wholePeriods({ from, to }: DayWindow, unit: PeriodUnit): DayWindow {
  const last = periodStart(to, unit);
  return { from: periodStart(from, unit), to: last < to ? nextPeriod(last, unit) : last };
}
