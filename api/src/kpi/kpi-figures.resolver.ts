import type { KpiRow, MetricRow } from '@groundcrew/db';
import {
  type BeforeAfterResult,
  type Capability,
  FEWEST_CAPABILITY_PERIODS,
  type KpiTemplate,
  type kpiPeriodInput,
  limits,
  PeriodUnit,
  type Trend,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { MetricType } from '../metric/metric.type';
import { TrendType } from '../metric/trend.type';
import { KpiPeriodInput } from './kpi.input';
import { KpiType } from './kpi.type';
import { adviceOnKpi, metricOfRole, type OfferedAdvice } from './kpi-advice.service';
import {
  capabilityOfKpi,
  changeOfKpi,
  compareWindows,
  type KpiFigures,
  resultOfChange,
  trendOfKpi,
  valueOfKpi,
} from './kpi-figures.service';
import { AdviceType, BeforeAfterType, CapabilityType, KpiTemplateType, KpiValue } from './kpi-figures.type';

type Window = z.output<typeof kpiPeriodInput>;

@Resolver(() => KpiType)
export class KpiFiguresResolver {
  @FieldResolver(() => KpiValue, { description: 'Σ numerator ÷ Σ denominator over a period of any length.' })
  value(
    @Root() kpi: KpiRow,
    @Ctx() context: RequestContext,
    @Arg('period', () => KpiPeriodInput, { description: `Half-open days, at most ${limits.trendDays}.` })
    period: Window,
  ): Promise<KpiFigures> {
    return valueOfKpi(context, kpi, period);
  }

  @FieldResolver(() => TrendType, {
    description:
      'By period, with natural process limits and signals; the last 26 periods unless asked otherwise.',
  })
  trend(
    @Root() kpi: KpiRow,
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: `First day; the whole period that it lies in is shown. At most ${limits.trendDays} days, 800 by day.`,
    })
    from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Day after the last.' }) to?: string,
    @Arg('unit', () => PeriodUnit, { nullable: true, description: 'Its own unit when absent.' })
    unit?: PeriodUnit,
  ): Promise<Trend> {
    return trendOfKpi(context, kpi, { from, to, unit });
  }

  @FieldResolver(() => CapabilityType, {
    nullable: true,
    description: `How often the target is met with the process as it is; null without a target, or with fewer than ${FEWEST_CAPABILITY_PERIODS} complete periods that have a value.`,
  })
  capability(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<Capability | null> {
    return capabilityOfKpi(context, kpi);
  }

  @FieldResolver(() => [AdviceType], { description: 'What its owner should think about; it never blocks.' })
  advice(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<OfferedAdvice[]> {
    return adviceOnKpi(context, kpi);
  }

  @FieldResolver(() => BeforeAfterType, {
    description: 'What a registered change did, as far as its judged window has come.',
  })
  async beforeAfter(
    @Root() kpi: KpiRow,
    @Ctx() context: RequestContext,
    @Arg('changeId', () => ID, { description: 'One of its changes.' }) changeId: string,
  ): Promise<BeforeAfterResult> {
    const change = await changeOfKpi(context, kpi, keyOf('KpiChange', changeId, ['changeId']));
    return resultOfChange(context, kpi, change);
  }

  @FieldResolver(() => BeforeAfterType, {
    description: 'Any two periods side by side: to look at, not a verdict on a registered change.',
  })
  comparison(
    @Root() kpi: KpiRow,
    @Ctx() context: RequestContext,
    @Arg('before', () => KpiPeriodInput, { description: 'The earlier period.' }) before: Window,
    @Arg('after', () => KpiPeriodInput, { description: 'The later period.' }) after: Window,
  ): Promise<BeforeAfterResult> {
    return compareWindows(context, kpi, before, after);
  }
}

@Resolver(() => KpiTemplateType)
export class KpiTemplateResolver {
  @FieldResolver(() => MetricType, {
    nullable: true,
    description: 'The company’s metric that fits above the line; null when there is none.',
  })
  numerator(@Root() template: KpiTemplate, @Ctx() context: RequestContext): Promise<MetricRow | null> {
    return metricOfRole(context, template.numeratorRole);
  }

  @FieldResolver(() => MetricType, {
    nullable: true,
    description: 'The company’s metric that fits below the line; null when there is none.',
  })
  denominator(@Root() template: KpiTemplate, @Ctx() context: RequestContext): Promise<MetricRow | null> {
    return metricOfRole(context, template.denominatorRole);
  }
}
