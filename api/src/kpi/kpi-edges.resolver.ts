import type { CompanyValueRow, KpiBaselineRow, KpiRow, MemberRow } from '@groundcrew/db';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { companyLoaders } from '../company/company.loader';
import { CompanyValueType } from '../company/company.type';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { metricLoaders } from '../metric/metric.loader';
import { MetricType } from '../metric/metric.type';
import { kpiLoaders } from './kpi.loader';
import { KpiAbilities, KpiBaseline, KpiType } from './kpi.type';
import { mayEdit } from './kpi-writing';

@Resolver(() => KpiType)
export class KpiEdgesResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() kpi: KpiRow): string {
    return globalId('Kpi', kpi.id);
  }

  @FieldResolver(() => MemberType, { description: 'Whose it is.' })
  owner(@Root() kpi: KpiRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(kpi.ownerId);
  }

  @FieldResolver(() => MetricType, { description: 'The metric above the line.' })
  numerator(@Root() kpi: KpiRow, @Ctx() context: RequestContext) {
    return context.load(metricLoaders).byId.load(kpi.numeratorId);
  }

  @FieldResolver(() => MetricType, {
    nullable: true,
    description: 'The metric below the line; null for a lone number.',
  })
  denominator(@Root() kpi: KpiRow, @Ctx() context: RequestContext) {
    return kpi.denominatorId === null ? null : context.load(metricLoaders).byId.load(kpi.denominatorId);
  }

  @FieldResolver(() => CompanyValueType, {
    nullable: true,
    description: 'The company value that it serves.',
  })
  servesValue(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<CompanyValueRow | null> | null {
    return kpi.valueId === null ? null : context.load(companyLoaders).value.load(kpi.valueId);
  }

  @FieldResolver(() => [KpiBaseline], {
    description:
      'Set on purpose, oldest first. The KPI has its first 20 complete periods with a value by itself, until one of these holds.',
  })
  baselines(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<KpiBaselineRow[]> {
    return context.load(kpiLoaders).baselines.load(kpi.id);
  }

  @FieldResolver(() => KpiAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() kpi: KpiRow, @Ctx() context: RequestContext): KpiAbilities {
    return { edit: mayEdit(context, kpi) };
  }
}

@Resolver(() => KpiBaseline)
export class KpiBaselineResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: 'Who set it.' })
  by(@Root() baseline: KpiBaselineRow, @Ctx() context: RequestContext) {
    return baseline.memberId === null ? null : context.load(memberLoaders).byId.load(baseline.memberId);
  }
}

@Resolver(() => MemberType)
export class MemberKpisResolver {
  @FieldResolver(() => [KpiType], { description: 'The member’s KPIs in use, by name.' })
  kpis(@Root() member: MemberRow, @Ctx() context: RequestContext): Promise<KpiRow[]> {
    return context.load(kpiLoaders).ofOwner.load(member.id);
  }
}

@Resolver(() => CompanyValueType)
export class CompanyValueKpisResolver {
  @FieldResolver(() => [KpiType], { description: 'The KPIs in use that serve it, by name.' })
  kpis(@Root() value: CompanyValueRow, @Ctx() context: RequestContext): Promise<KpiRow[]> {
    return context.load(kpiLoaders).ofValue.load(value.id);
  }
}
