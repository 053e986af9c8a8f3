import type { KpiChangeRow, KpiRow } from '@groundcrew/db';
import {
  type BeforeAfterResult,
  beforeAfter,
  type Capability,
  capabilityOf,
  completeUpTo,
  type DailyValue,
  type DayWindow,
  decimalToNumber,
  formatDecimal,
  notFound,
  type PeriodUnit,
  parseDecimal,
  periodValue,
  type Trend,
  windowTotal,
} from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { metricLoaders } from '../metric/metric.loader';
import { kpiLoaders } from './kpi.loader';
import { requestSeries } from './kpi-series';
import { kpiTrend, trendSubject } from './kpi-trend';
import { earliest, latest, readableRange, readableWindow } from './period-range';
import { arrival, type TrendSubject } from './trend-series';

/** The exact sums of a KPI over a window, and what they make. */
export interface KpiFigures extends DayWindow {
  value: number | null;
  numerator: string | null;
  denominator: string | null;
  days: number;
}

/** What a KPI is computed from, with its baselines. */
export async function subjectOf(context: RequestContext, kpi: KpiRow): Promise<TrendSubject> {
  const [numerator, baselines] = await Promise.all([
    context.load(metricLoaders).byId.load(kpi.numeratorId),
    context.load(kpiLoaders).baselines.load(kpi.id),
  ]);
  if (!numerator) throw new Error(`KPI ${kpi.id} has a numerator that is not stored.`);
  return trendSubject(kpi, numerator, baselines);
}

const trends = (_context: RequestContext) => new Map<string, Promise<Trend>>();

/**
 * The trend of a KPI; computed once a request, whoever asks.
 * @throws AppError INVALID_INPUT naming `from` when the range is too long or ends before it begins
 */
export function trendOfKpi(
  context: RequestContext,
  kpi: KpiRow,
  asked: { from?: string | null; to?: string | null; unit?: PeriodUnit | null } = {},
): Promise<Trend> {
  const unit = asked.unit ?? kpi.unit;
  const window = readableRange(asked, unit, context.companyToday);
  const key = `${kpi.id} ${unit} ${window.from} ${window.to}`;
  const known = context.load(trends);
  let trend = known.get(key);
  if (!trend) {
    trend = subjectOf(context, kpi).then((subject) =>
      kpiTrend(requestSeries(context), subject, { ...window, unit }, context.companyToday),
    );
    known.set(key, trend);
  }
  return trend;
}

/** Σ numerator ÷ Σ denominator over a window. */
export async function valueOfKpi(
  context: RequestContext,
  kpi: KpiRow,
  window: DayWindow,
): Promise<KpiFigures> {
  readableWindow(window, ['period']);
  return figuresIn(context, await subjectOf(context, kpi), window);
}

/** The same of a formula that is not set yet. */
export async function figuresIn(
  context: RequestContext,
  subject: TrendSubject,
  window: DayWindow,
): Promise<KpiFigures> {
  return figuresOf(context, subject, window, await seriesIn(context, subject, window));
}

/** How often the target is met with the process as it is; null without a target, or with too few periods. */
export async function capabilityOfKpi(context: RequestContext, kpi: KpiRow): Promise<Capability | null> {
  return capabilityFor(kpi, () => trendOfKpi(context, kpi));
}

/** The same of a formula that is not set yet. */
export async function capabilityFor(
  { target, direction }: Pick<KpiRow, 'target' | 'direction'>,
  trend: () => Promise<Trend>,
): Promise<Capability | null> {
  const scaled = target === null ? null : parseDecimal(target);
  return scaled === null ? null : capabilityOf(await trend(), decimalToNumber(scaled), direction);
}

/** One of the KPI's own changes. @throws AppError NOT_FOUND naming `changeId` */
export async function changeOfKpi(
  context: RequestContext,
  kpi: KpiRow,
  changeId: number,
): Promise<KpiChangeRow> {
  const change = await context.load(kpiLoaders).change.load(changeId);
  if (change?.kpiId !== kpi.id) throw notFound('change', ['changeId']);
  return change;
}

const results = (_context: RequestContext) => new Map<string, Promise<BeforeAfterResult>>();

/** The half-open day up to which the values of a KPI have come; what has been over for three days is not waited for. */
export async function arrivedUpTo(context: RequestContext, kpi: KpiRow): Promise<string> {
  return completeUpTo(context.companyToday, await arrival(requestSeries(context), kpi));
}

/**
 * A registered change: the window before against the window it is judged on, as far as that has come: a day whose values come tonight is
 * no missing one. Computed once a request, whoever asks: its result, its verdict, the KPI.
 */
export function resultOfChange(
  context: RequestContext,
  kpi: KpiRow,
  change: KpiChangeRow,
): Promise<BeforeAfterResult> {
  const known = context.load(results);
  const key = `${kpi.id} ${change.id} ${change.version}`;
  let result = known.get(key);
  if (!result) {
    const { baselineFrom, baselineTo, judgedFrom, judgedTo } = change;
    result = arrivedUpTo(context, kpi).then((arrived) => {
      const to = latest(judgedFrom, earliest(judgedTo, arrived));
      return compare(context, kpi, { from: baselineFrom, to: baselineTo }, { from: judgedFrom, to });
    });
    known.set(key, result);
  }
  return result;
}

/** Any two windows. */
export function compareWindows(
  context: RequestContext,
  kpi: KpiRow,
  before: DayWindow,
  after: DayWindow,
): Promise<BeforeAfterResult> {
  readableWindow(before, ['before']);
  readableWindow(after, ['after']);
  return compare(context, kpi, before, after);
}

/** What a result names is what it was computed from: of a lone number the mean of its days, as windows differ in length. */
async function compare(
  context: RequestContext,
  kpi: KpiRow,
  before: DayWindow,
  after: DayWindow,
): Promise<BeforeAfterResult> {
  const subject = await subjectOf(context, kpi);
  const [first, second] = await Promise.all(
    [before, after].map(async (window) => ({ window, ...(await seriesIn(context, subject, window)) })),
  );
  if (!first || !second) throw new Error('Two windows were asked for.');
  const { basis, direction } = kpi;
  return beforeAfter({ basis, direction, kind: subject.kind, before: first, after: second });
}

interface Series {
  numerator: readonly DailyValue[];
  denominator: readonly DailyValue[] | null;
}

async function seriesIn(context: RequestContext, subject: TrendSubject, window: DayWindow): Promise<Series> {
  const { numeratorId, denominatorId } = subject;
  if (!(window.from < window.to)) return { numerator: [], denominator: denominatorId === null ? null : [] };
  const ids = denominatorId === null ? [numeratorId] : [numeratorId, denominatorId];
  const [numerator = [], denominator = null] = await requestSeries(context).ranges(
    ids.map((metricId) => ({ metricId, ...window })),
  );
  return { numerator, denominator };
}

function figuresOf(
  context: RequestContext,
  { denominatorId, kind }: TrendSubject,
  window: DayWindow,
  { numerator, denominator }: Series,
): KpiFigures {
  const total = windowTotal(window, context.companyToday, numerator, denominator);
  return {
    ...window,
    value: total && periodValue(total, denominatorId !== null, kind),
    numerator: exact(total?.numerator),
    denominator: exact(total?.denominator),
    days: total?.days ?? 0,
  };
}

const exact = (sum: bigint | null | undefined): string | null =>
  sum === null || sum === undefined ? null : formatDecimal(sum);
