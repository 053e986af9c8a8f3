/**
 * A target of a lone FLOW number is a sum over the KPI's own period ("at most 300 contacts a week") and says nothing of another one
 * (domain.md, "kpi"). A ratio, and the mean of a LEVEL, mean the same in every period.
 */
import { MetricKind, type PeriodUnit } from '../metric/metric';

/** What of a KPI decides where its target holds. */
export interface TargetSubject {
  unit: PeriodUnit;
  denominatorId: unknown;
}

/** Whether the KPI's target can be held against a value of this unit. */
export function targetHoldsIn(unit: PeriodUnit, kpi: TargetSubject, kind: MetricKind): boolean {
  return unit === kpi.unit || kpi.denominatorId !== null || kind !== MetricKind.FLOW;
}
