import type { KpiRow, KpiTaskRow } from '@groundcrew/db';
import type {
  kpiFilter,
  previewKpiInput,
  resumeKpiInput,
  retireKpiInput,
  setKpiBaselineInput,
  setKpiInput,
  updateKpiInput,
} from '@groundcrew/shared';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import {
  KpiFilter,
  PreviewKpiInput,
  ResumeKpiInput,
  RetireKpiInput,
  SetKpiBaselineInput,
  SetKpiInput,
  UpdateKpiInput,
} from './kpi.input';
import { kpiLoaders } from './kpi.loader';
import { setKpi, updateKpi } from './kpi.service';
import { KpiConnection, KpiPayload, KpiTaskType, KpiType } from './kpi.type';
import { library } from './kpi-advice.service';
import { setBaseline } from './kpi-baseline.service';
import { KpiPreview, KpiTemplateType } from './kpi-figures.type';
import { dueTasks, listKpis } from './kpi-page.service';
import { type PreviewedKpi, previewKpi } from './kpi-preview.service';
import { resumeKpi, retireKpi } from './kpi-retire.service';

registerNode('Kpi', (context, key) => context.load(kpiLoaders).byId.load(key));

@Resolver(() => KpiType)
export class KpiResolver {
  @Allow('kpi.read')
  @Query(() => KpiConnection, { description: 'Everyone’s KPIs, by name.' })
  kpis(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Which KPIs.' }) filter?: z.output<
      typeof kpiFilter
    >,
  ): Promise<Connection<KpiRow>> {
    return listKpis(context, first, after, filter);
  }

  @Allow('kpi.read')
  @Query(() => [KpiTemplateType], { description: 'KPIs to begin with, in the order they are offered.' })
  kpiLibrary(@Ctx() context: RequestContext) {
    return library(context);
  }

  @Allow('kpi.read')
  @Query(() => KpiPreview, {
    description: 'How a formula looks on the company’s own data, before it is set.',
  })
  kpiPreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => PreviewKpiInput, { description: 'The formula.' }) input: z.output<
      typeof previewKpiInput
    >,
  ): Promise<PreviewedKpi> {
    return previewKpi(context, input);
  }

  @Allow('kpi.read')
  @Query(() => [KpiTaskType], {
    description: 'The viewer’s own open tasks that are due soon, overdue ones first; at most 100.',
  })
  dueKpiTasks(
    @Ctx() context: RequestContext,
    @Arg('within', () => Int, { description: 'Days from today: 0 is today and overdue. 0 to 366.' })
    within: number,
  ): Promise<KpiTaskRow[]> {
    return dueTasks(context, within);
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, { description: 'The viewer sets a KPI of their own.' })
  async setKpi(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetKpiInput, { description: 'Problem, measure and tasks.' }) input: z.output<
      typeof setKpiInput
    >,
  ) {
    return { kpi: await setKpi(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, {
    description:
      'Changes a KPI; its formula (metrics, basis, direction) only while no change is registered on it.',
  })
  async updateKpi(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateKpiInput, { description: 'The changes.' }) input: z.output<
      typeof updateKpiInput
    >,
  ) {
    return { kpi: await updateKpi(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, { description: 'A KPI is no longer followed; its history stays.' })
  async retireKpi(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireKpiInput, { description: 'Which, and why.' }) input: z.output<
      typeof retireKpiInput
    >,
  ) {
    return { kpi: await retireKpi(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, { description: 'A retired KPI is followed again.' })
  async resumeKpi(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResumeKpiInput, { description: 'Which.' }) input: z.output<typeof resumeKpiInput>,
  ) {
    return { kpi: await resumeKpi(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, {
    description: 'Limits are computed from a new window, and hold from its first day on; everyone sees why.',
  })
  async setKpiBaseline(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetKpiBaselineInput, { description: 'The window and the reason.' }) input: z.output<
      typeof setKpiBaselineInput
    >,
  ) {
    return { kpi: await setBaseline(context, input) };
  }
}
