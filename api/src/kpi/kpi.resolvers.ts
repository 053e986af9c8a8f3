/** Every resolver of KPIs, for the composition root. */
import { KpiResolver } from './kpi.resolver';
import { KpiChangeResolver, KpiChangesResolver } from './kpi-change.resolver';
import {
  CompanyValueKpisResolver,
  KpiBaselineResolver,
  KpiEdgesResolver,
  MemberKpisResolver,
} from './kpi-edges.resolver';
import { KpiFiguresResolver, KpiTemplateResolver } from './kpi-figures.resolver';
import { KpiCheckInResolver, KpiTaskResolver, KpiWorkResolver } from './kpi-task.resolver';

export const kpiResolvers = [
  KpiResolver,
  KpiEdgesResolver,
  KpiBaselineResolver,
  KpiFiguresResolver,
  KpiTemplateResolver,
  KpiTaskResolver,
  KpiCheckInResolver,
  KpiWorkResolver,
  KpiChangeResolver,
  KpiChangesResolver,
  MemberKpisResolver,
  CompanyValueKpisResolver,
] as const;
