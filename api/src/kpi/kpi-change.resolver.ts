import type { KpiChangeRow, KpiRow, MemberRow } from '@groundcrew/db';
import {
  type BeforeAfterResult,
  ChangeState,
  changeState,
  type registerChangeInput,
  type startChangeInput,
  type updateChangeInput,
  Verdict,
  type withdrawChangeInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { RegisterChangeInput, StartChangeInput, UpdateChangeInput, WithdrawChangeInput } from './kpi.input';
import { kpiLoaders } from './kpi.loader';
import { KpiType } from './kpi.type';
import {
  mayChange,
  registerChange,
  startChange,
  updateChange,
  verdictOf,
  withdrawChange,
} from './kpi-change.service';
import { KpiChangeAbilities, KpiChangePayload, KpiChangeType } from './kpi-change.type';
import { resultOfChange } from './kpi-figures.service';
import { BeforeAfterType } from './kpi-figures.type';

registerNode('KpiChange', (context, key) => context.load(kpiLoaders).change.load(key));

@Resolver(() => KpiChangeType)
export class KpiChangeResolver {
  @Allow('kpi.edit')
  @Mutation(() => KpiChangePayload, { description: 'A change is registered before it is done.' })
  async registerChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterChangeInput, { description: 'The change, its windows and its effect.' })
    input: z.output<typeof registerChangeInput>,
  ) {
    return { change: await registerChange(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiChangePayload, { description: 'Changes what was registered, until it starts.' })
  async updateChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateChangeInput, { description: 'What is different.' }) input: z.output<
      typeof updateChangeInput
    >,
  ) {
    return { change: await updateChange(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiChangePayload, { description: 'A registered change starts today, and locks.' })
  async startChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartChangeInput, { description: 'Which.' }) input: z.output<typeof startChangeInput>,
  ) {
    return { change: await startChange(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiChangePayload, { description: 'A registered change is not done after all.' })
  async withdrawChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawChangeInput, { description: 'Which, and why.' }) input: z.output<
      typeof withdrawChangeInput
    >,
  ) {
    return { change: await withdrawChange(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() change: KpiChangeRow): string {
    return globalId('KpiChange', change.id);
  }

  @FieldResolver(() => KpiType, { description: 'The KPI that it should move.' })
  kpi(@Root() change: KpiChangeRow, @Ctx() context: RequestContext) {
    return context.load(kpiLoaders).byId.load(change.kpiId);
  }

  @FieldResolver(() => ChangeState, { description: 'Where it stands today.' })
  state(@Root() change: KpiChangeRow, @Ctx() context: RequestContext): ChangeState {
    return changeState(change, context.companyToday);
  }

  @FieldResolver(() => MemberType, { description: 'Who registered it.' })
  registeredBy(@Root() change: KpiChangeRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(change.registeredBy);
  }

  @FieldResolver(() => [MemberType], { description: 'Who does it.' })
  async people(@Root() change: KpiChangeRow, @Ctx() context: RequestContext): Promise<MemberRow[]> {
    const ids = await context.load(kpiLoaders).changePeople.load(change.id);
    const found = await context.load(memberLoaders).byId.loadMany(ids);
    return found.filter((member): member is MemberRow => member !== null && !(member instanceof Error));
  }

  @FieldResolver(() => BeforeAfterType, {
    description: 'Before against after, as far as the judged window has come.',
  })
  async result(
    @Root() change: KpiChangeRow,
    @Ctx() context: RequestContext,
  ): Promise<BeforeAfterResult | null> {
    const kpi = await context.load(kpiLoaders).byId.load(change.kpiId);
    return kpi && resultOfChange(context, kpi, change);
  }

  @FieldResolver(() => Verdict, {
    nullable: true,
    description:
      'What it did; null until its judged window is over and its last values have come (for at most three days), and when it was withdrawn.',
  })
  verdict(@Root() change: KpiChangeRow, @Ctx() context: RequestContext): Promise<Verdict | null> {
    return verdictOf(context, change);
  }

  @FieldResolver(() => Int, {
    description:
      'On how many days a value was corrected since it was locked, or first came more than three days late: days of its baseline from the day it started on, days of its judged window from the day that was over on. Its verdict is computed from what holds now.',
  })
  correctedDays(@Root() change: KpiChangeRow, @Ctx() context: RequestContext): Promise<number> | number {
    const state = changeState(change, context.companyToday);
    if (state !== ChangeState.STARTED && state !== ChangeState.JUDGED) return 0;
    return context.load(kpiLoaders).correctedDays.load(change);
  }

  @FieldResolver(() => KpiChangeAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() change: KpiChangeRow, @Ctx() context: RequestContext): Promise<KpiChangeAbilities> {
    const may = await mayChange(context, change);
    return { edit: may, start: may, withdraw: may };
  }
}

@Resolver(() => KpiType)
export class KpiChangesResolver {
  @FieldResolver(() => [KpiChangeType], {
    description: 'Registered changes, withdrawn ones too: the newest start first.',
  })
  changes(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<KpiChangeRow[]> {
    return context.load(kpiLoaders).changes.load(kpi.id);
  }
}
