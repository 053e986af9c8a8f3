import type { MetricRow } from '@groundcrew/db';
import {
  type archiveMetricInput,
  can,
  type createMetricInput,
  type metricFilter,
  PeriodUnit,
  type Trend,
  type updateMetricInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { correctionsOf } from './correction.service';
import { ArchiveMetricInput, CreateMetricInput, MetricFilter, UpdateMetricInput } from './metric.input';
import { metricLoaders } from './metric.loader';
import { archiveMetric, createMetric, listMetrics, pointsOf, reachOf, updateMetric } from './metric.service';
import {
  MetricAbilities,
  MetricConnection,
  MetricCorrectionConnection,
  MetricPayload,
  MetricPointType,
  MetricType,
} from './metric.type';
import { metricTrend } from './metric-trend.service';
import { TrendType } from './trend.type';

registerNode('Metric', (context, key) => context.load(metricLoaders).byId.load(key));

@Resolver(() => MetricType)
export class MetricResolver {
  @Allow('metric.read')
  @Query(() => MetricConnection, { description: 'Metrics, front door first, by name.' })
  metrics(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => MetricFilter, { nullable: true, description: 'Which metrics.' }) filter?: z.output<
      typeof metricFilter
    >,
  ): Promise<Connection<MetricRow>> {
    return listMetrics(context, first, after, filter);
  }

  @Allow('metric.edit')
  @Mutation(() => MetricPayload, { description: 'A metric begins, without points.' })
  async createMetric(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateMetricInput, { description: 'The metric.' }) input: z.output<
      typeof createMetricInput
    >,
  ) {
    return { metric: await createMetric(context, input) };
  }

  @Allow('metric.edit')
  @Mutation(() => MetricPayload, { description: 'Says anew what a metric is called and counts.' })
  async updateMetric(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateMetricInput, { description: 'The changes.' }) input: z.output<
      typeof updateMetricInput
    >,
  ) {
    return { metric: await updateMetric(context, input) };
  }

  @Allow('metric.edit')
  @Mutation(() => MetricPayload, { description: 'Puts a metric away, or takes it back into use.' })
  async archiveMetric(
    @Ctx() context: RequestContext,
    @Arg('input', () => ArchiveMetricInput, { description: 'Which and which way.' }) input: z.output<
      typeof archiveMetricInput
    >,
  ) {
    return { metric: await archiveMetric(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() metric: MetricRow): string {
    return globalId('Metric', metric.id);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'First day with a value.' })
  async firstDay(@Root() metric: MetricRow, @Ctx() context: RequestContext): Promise<string | null> {
    return (await reachOf(context, metric)).first;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Last day with a value.' })
  async lastDay(@Root() metric: MetricRow, @Ctx() context: RequestContext): Promise<string | null> {
    return (await reachOf(context, metric)).last;
  }

  @FieldResolver(() => TrendType, {
    description: 'The series by itself with XmR limits: sums of a FLOW, means of a LEVEL.',
  })
  trend(
    @Root() metric: MetricRow,
    @Ctx() context: RequestContext,
    @Arg('unit', () => PeriodUnit, { description: 'Its periods.' }) unit: PeriodUnit,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'First day; 26 periods before the end when absent.',
    })
    from?: string,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'First day after it; the end of the running period when absent.',
    })
    to?: string,
  ): Promise<Trend> {
    return metricTrend(context, metric, unit, from, to);
  }

  @FieldResolver(() => [MetricPointType], { description: 'Days that have a value, oldest first.' })
  points(
    @Root() metric: MetricRow,
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'First day after; at most 800 days after the first.' })
    to: string,
  ): Promise<MetricPointType[]> {
    return pointsOf(context, metric, from, to);
  }

  @FieldResolver(() => MetricCorrectionConnection, {
    description: 'Values that were replaced or taken back, newest first.',
  })
  corrections(
    @Root() metric: MetricRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('day', () => DateScalar, { nullable: true, description: 'Only what was corrected on this day.' })
    day?: string,
  ) {
    return correctionsOf(context, metric, { first, after, day });
  }

  @FieldResolver(() => MetricAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Ctx() context: RequestContext): MetricAbilities {
    return { edit: can(context.actor, 'metric.edit') };
  }
}
