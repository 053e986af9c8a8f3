import type { RewardRuleRow } from '@groundcrew/db';
import type { setRewardRuleInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { DateTimeScalar } from '../core/scalars';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { SetRewardRuleInput } from './reward.input';
import { currentRule, ruleSince, setRewardRule } from './reward-rule.service';
import { RewardRulePayload, RewardRuleType } from './reward-rule.type';

@Resolver(() => RewardRuleType)
export class RewardRuleResolver {
  @Allow('reward.read')
  @Query(() => RewardRuleType, { description: 'The rule by which points are earned.' })
  rewardRule(@Ctx() context: RequestContext): Promise<RewardRuleRow> {
    return currentRule(context);
  }

  @Allow('reward.rule')
  @Mutation(() => RewardRulePayload, { description: 'Sets the rule anew, from now on.' })
  async setRewardRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetRewardRuleInput, { description: 'The rule.' }) input: z.output<
      typeof setRewardRuleInput
    >,
  ) {
    return { rule: await setRewardRule(context, input) };
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who set it; null for the first.' })
  setBy(@Root() rule: RewardRuleRow, @Ctx() context: RequestContext) {
    return rule.setBy === null ? null : context.load(memberLoaders).byId.load(rule.setBy);
  }

  @FieldResolver(() => DateTimeScalar, { description: 'Since when it holds.' })
  at(@Root() rule: RewardRuleRow, @Ctx() context: RequestContext): Promise<Date> {
    return ruleSince(context, rule);
  }
}
