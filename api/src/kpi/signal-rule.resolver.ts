import type { KpiRow, SignalFiringRow, SignalRuleRow } from '@groundcrew/db';
import { can, createSignalRuleInput, pauseSignalRuleInput, removeSignalRuleInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { kpiLoaders } from './kpi.loader';
import { KpiPayload, KpiType } from './kpi.type';
import { mayEdit } from './kpi-writing';
import { signalLoaders } from './signal-rule.loader';
import { createSignalRule, listFirings, pauseSignalRule, removeSignalRule } from './signal-rule.service';
import {
  SignalFiringConnection,
  SignalFiringType,
  SignalRuleAbilities,
  SignalRulePayload,
  SignalRuleType,
} from './signal-rule.type';

const CreateSignalRuleInput = inputType('CreateSignalRuleInput', createSignalRuleInput);
const PauseSignalRuleInput = inputType('PauseSignalRuleInput', pauseSignalRuleInput);
const RemoveSignalRuleInput = inputType('RemoveSignalRuleInput', removeSignalRuleInput);

registerNode('SignalRule', (context, key) => context.load(signalLoaders).byId.load(key));
registerNode('SignalFiring', (context, key) => context.load(signalLoaders).firing.load(key));

@Resolver(() => SignalRuleType)
export class SignalRuleResolver {
  @Allow('kpi.edit')
  @Mutation(() => SignalRulePayload, { description: 'Lets a rule watch a KPI of the viewer.' })
  async createSignalRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateSignalRuleInput, { description: 'The rule.' }) input: z.output<
      typeof createSignalRuleInput
    >,
  ): Promise<SignalRulePayload> {
    return { rule: await createSignalRule(context, input) };
  }

  @Allow('signal-rule.pause')
  @Mutation(() => SignalRulePayload, {
    description:
      'A rule rests or watches again; what is over by then does not fire. An admin may let a rule rest that calls another system.',
  })
  async pauseSignalRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => PauseSignalRuleInput, { description: 'Which.' }) input: z.output<
      typeof pauseSignalRuleInput
    >,
  ): Promise<SignalRulePayload> {
    return { rule: await pauseSignalRule(context, input) };
  }

  @Allow('kpi.edit')
  @Mutation(() => KpiPayload, { description: 'A rule watches no more; its history stays.' })
  async removeSignalRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveSignalRuleInput, { description: 'Which.' }) input: z.output<
      typeof removeSignalRuleInput
    >,
  ): Promise<KpiPayload> {
    return { kpi: await removeSignalRule(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() rule: SignalRuleRow): string {
    return globalId('SignalRule', rule.id);
  }

  @FieldResolver(() => KpiType, { description: 'The KPI that it watches.' })
  kpi(@Root() rule: SignalRuleRow, @Ctx() context: RequestContext) {
    return context.load(kpiLoaders).byId.load(rule.kpiId);
  }

  @FieldResolver(() => [MemberType], { description: 'Who is told.' })
  async notify(@Root() rule: SignalRuleRow, @Ctx() context: RequestContext) {
    const ids = await context.load(signalLoaders).notify.load(rule.id);
    return context.load(memberLoaders).byId.loadMany(ids);
  }

  @FieldResolver(() => SignalRuleAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() rule: SignalRuleRow, @Ctx() context: RequestContext): Promise<SignalRuleAbilities> {
    const kpi = await context.load(kpiLoaders).byId.load(rule.kpiId);
    if (!kpi) return { edit: false, pause: false };
    const subject = { memberIds: [kpi.ownerId], callsOut: rule.webhookId !== null };
    return { edit: mayEdit(context, kpi), pause: can(context.actor, 'signal-rule.pause', subject) };
  }

  @FieldResolver(() => SignalFiringConnection, { description: 'When it fired, newest first.' })
  firings(
    @Root() rule: SignalRuleRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<SignalFiringRow>> {
    return listFirings(context, rule.id, first, after);
  }
}

@Resolver(() => SignalFiringType)
export class SignalFiringResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() firing: SignalFiringRow): string {
    return globalId('SignalFiring', firing.id);
  }

  @FieldResolver(() => SignalRuleType, {
    description: 'The rule that fired; it may have been removed since.',
  })
  rule(@Root() firing: SignalFiringRow, @Ctx() context: RequestContext) {
    return context.load(signalLoaders).byId.load(firing.ruleId);
  }
}

@Resolver(() => KpiType)
export class KpiSignalRulesResolver {
  @FieldResolver(() => [SignalRuleType], {
    description: 'Rules that watch it, paused ones too, oldest first.',
  })
  signalRules(@Root() kpi: KpiRow, @Ctx() context: RequestContext): Promise<SignalRuleRow[]> {
    return context.load(signalLoaders).ofKpi.load(kpi.id);
  }
}
