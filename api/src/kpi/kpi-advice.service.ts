import { type KpiRow, MetricRepository, type MetricRow } from '@groundcrew/db';
import {
  type AdviceCode,
  adviceFor,
  type KpiTemplate,
  type KpiTemplateKey,
  kpiLibrary,
  type MetricRole,
  type Trend,
} from '@groundcrew/shared';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { metricLoaders } from '../metric/metric.loader';
import { trendOfKpi } from './kpi-figures.service';

export interface OfferedAdvice {
  code: AdviceCode;
  offers: KpiTemplate[];
  periodCount: number | null;
}

/** The KPIs of the library, in the order in which they are offered. */
export function library(context: RequestContext): KpiTemplate[] {
  authorise(context, 'kpi.read');
  return [...kpiLibrary];
}

/** What the owner of a KPI should think about. */
export async function adviceOnKpi(context: RequestContext, kpi: KpiRow): Promise<OfferedAdvice[]> {
  const metrics = context.load(metricLoaders).byId;
  const [numerator, denominator, trend] = await Promise.all([
    metrics.load(kpi.numeratorId),
    kpi.denominatorId === null ? null : metrics.load(kpi.denominatorId),
    trendOfKpi(context, kpi),
  ]);
  return numerator ? adviceOn(kpi.name, numerator, denominator, trend) : [];
}

/** The same of a formula that is not set yet. */
export function adviceOn(
  name: string,
  numerator: MetricRow,
  denominator: MetricRow | null,
  trend: Trend,
): OfferedAdvice[] {
  const advice = adviceFor({ name, numerator, denominator, periodCount: periodCount(trend) });
  return advice.map(({ code, offers, periodCount: count }) => ({
    code,
    offers: offers.flatMap((key) => templates.get(key) ?? []),
    periodCount: count,
  }));
}

const templates = new Map<KpiTemplateKey, KpiTemplate>(kpiLibrary.map((one) => [one.key, one]));

// A series that ended before the shown periods began has its periods in its baseline.
function periodCount(trend: Trend): number {
  const shown = trend.points.filter((point) => point.isComplete && point.value !== null).length;
  return Math.max(shown, ...trend.segments.map((segment) => segment.pointCount));
}

const metricsByRole = (context: RequestContext) => {
  const roles = kpiLibrary.flatMap((one) => [one.numeratorRole, one.denominatorRole ?? []].flat());
  return new MetricRepository(context.manager)
    .byRoles([...new Set(roles)])
    .then((found) => new Map(found.reverse().map((metric) => [metric.role, metric])));
};

/** The company's metric of a role: of several in use the one that it had first; null when there is none. */
export async function metricOfRole(
  context: RequestContext,
  role: MetricRole | null,
): Promise<MetricRow | null> {
  return role === null ? null : ((await context.load(metricsByRole)).get(role) ?? null);
}
