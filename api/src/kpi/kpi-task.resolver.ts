import type { KpiCheckInRow, KpiRow, KpiTaskRow } from '@groundcrew/db';
import type {
  addKpiTaskInput,
  checkInKpiInput,
  removeKpiTaskInput,
  updateKpiTaskInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { AddKpiTaskInput, CheckInKpiInput, RemoveKpiTaskInput, UpdateKpiTaskInput } from './kpi.input';
import { kpiLoaders } from './kpi.loader';
import {
  KpiCheckInConnection,
  KpiCheckInPayload,
  KpiCheckInType,
  KpiPayload,
  KpiTaskPayload,
  KpiTaskType,
  KpiType,
} from './kpi.type';
import { checkIn, listCheckIns } from './kpi-check-in.service';
import { addTask, removeTask, updateTask } from './kpi-task.service';

registerNode('KpiTask', (context, key) => context.load(kpiLoaders).task.load(key));
registerNode('KpiCheckIn', (context, key) => context.load(kpiLoaders).checkIn.load(key));

@Resolver(() => KpiTaskType)
export class KpiTaskResolver {
  @Allow('kpi.edit')
  @Mutation(() => KpiTaskPayload, { description: 'Something will be done to move a KPI.' })
  async addKpiTask(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddKpiTaskInput, { description: 'The task.' }) input: z.output<
      typeof addKpiTaskInput
    >,
  ) {
    return { task: await addTask(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiTaskPayload, { description: 'Changes a task, or notes that it is done today.' })
  async updateKpiTask(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateKpiTaskInput, { description: 'The changes.' }) input: z.output<
      typeof updateKpiTaskInput
    >,
  ) {
    return { task: await updateTask(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, { description: 'A task that was not meant goes away.' })
  async removeKpiTask(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveKpiTaskInput, { description: 'Which.' }) input: z.output<
      typeof removeKpiTaskInput
    >,
  ) {
    return { kpi: await removeTask(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() task: KpiTaskRow): string {
    return globalId('KpiTask', task.id);
  }

  @FieldResolver(() => KpiType, { description: 'The KPI that it should move.' })
  kpi(@Root() task: KpiTaskRow, @Ctx() context: RequestContext) {
    return context.load(kpiLoaders).byId.load(task.kpiId);
  }
}

@Resolver(() => KpiCheckInType)
export class KpiCheckInResolver {
  @Allow('kpi.edit')
  @Mutation(() => KpiCheckInPayload, { description: 'The owner says how it goes.' })
  async checkInKpi(
    @Ctx() context: RequestContext,
    @Arg('input', () => CheckInKpiInput, { description: 'A sentence or two.' }) input: z.output<
      typeof checkInKpiInput
    >,
  ) {
    return { checkIn: await checkIn(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() one: KpiCheckInRow): string {
    return globalId('KpiCheckIn', one.id);
  }

  @FieldResolver(() => MemberType, { description: 'Who wrote it.' })
  by(@Root() one: KpiCheckInRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(one.memberId);
  }
}

@Resolver(() => KpiType)
export class KpiWorkResolver {
  @FieldResolver(() => [KpiTaskType], {
    description: 'Open ones first, by due day; then those that are done.',
  })
  tasks(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<KpiTaskRow[]> {
    return context.load(kpiLoaders).tasks.load(kpi.id);
  }

  @FieldResolver(() => KpiCheckInConnection, { description: 'How it went, newest first.' })
  checkIns(
    @Root() kpi: KpiRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<KpiCheckInRow>> {
    return listCheckIns(context, kpi, first, after);
  }
}
