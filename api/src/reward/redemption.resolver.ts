import type { RedemptionRow } from '@groundcrew/db';
import type {
  decideRedemptionInput,
  fulfilRedemptionInput,
  redemptionFilter,
  requestRewardInput,
  withdrawRedemptionInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { decideRedemption, fulfilRedemption, requestReward, withdrawRedemption } from './redemption.service';
import {
  ChosenRewardType,
  RedemptionAbilities,
  RedemptionConnection,
  RedemptionPayload,
  RedemptionType,
} from './redemption.type';
import { listRedemptions, payroll } from './redemption-page.service';
import {
  DecideRedemptionInput,
  FulfilRedemptionInput,
  RedemptionFilter,
  RequestRewardInput,
  WithdrawRedemptionInput,
} from './reward.input';
import { rewardLoaders } from './reward.loader';
import { RewardOptionType } from './reward-option.type';
import { redemptionAbilities, seesWallet } from './reward-rights';

registerNode('Redemption', async (context, key) => {
  const redemption = await context.load(rewardLoaders).redemption.load(key);
  return redemption && (await seesWallet(context, redemption.memberId)) ? redemption : null;
});

@Resolver(() => RedemptionType)
export class RedemptionResolver {
  @Allow('reward.read')
  @Query(() => RedemptionConnection, {
    description:
      'Chosen rewards that the viewer sees, newest first: their own, those of their people, an admin all.',
  })
  redemptions(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => RedemptionFilter, { nullable: true, description: 'Which of them.' })
    filter?: z.output<typeof redemptionFilter>,
  ): Promise<Connection<RedemptionRow>> {
    return listRedemptions(context, first, after, filter);
  }

  @Allow('reward.export')
  @Query(() => [RedemptionType], {
    description: 'Money that was received in a period of at most a year, for payroll; the oldest first.',
  })
  payroll(
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Day after the last.' }) to: string,
  ): Promise<RedemptionRow[]> {
    return payroll(context, from, to);
  }

  @Allow('reward.request')
  @Mutation(() => RedemptionPayload, { description: 'The viewer chooses a reward; its points wait.' })
  async requestReward(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestRewardInput, { description: 'Which, and how many.' }) input: z.output<
      typeof requestRewardInput
    >,
  ) {
    return { redemption: await requestReward(context, input) };
  }

  @Allow('reward.approve')
  @Mutation(() => RedemptionPayload, {
    description: 'Approves what somebody chose, or declines it: its points return. Never one’s own.',
  })
  async decideRedemption(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideRedemptionInput, { description: 'Which, and the answer.' }) input: z.output<
      typeof decideRedemptionInput
    >,
  ) {
    return { redemption: await decideRedemption(context, input) };
  }

  @Allow('reward.fulfil')
  @Mutation(() => RedemptionPayload, { description: 'It was received. Never one’s own.' })
  async fulfilRedemption(
    @Ctx() context: RequestContext,
    @Arg('input', () => FulfilRedemptionInput, { description: 'Which, and how.' }) input: z.output<
      typeof fulfilRedemptionInput
    >,
  ) {
    return { redemption: await fulfilRedemption(context, input) };
  }

  @Allow('reward.withdraw')
  @Mutation(() => RedemptionPayload, {
    description: 'Whoever chose it takes it back until it is received; its points return.',
  })
  async withdrawRedemption(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRedemptionInput, { description: 'Which.' }) input: z.output<
      typeof withdrawRedemptionInput
    >,
  ) {
    return { redemption: await withdrawRedemption(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() redemption: RedemptionRow): string {
    return globalId('Redemption', redemption.id);
  }

  @FieldResolver(() => ChosenRewardType, {
    description: 'What was chosen, as the catalogue had it then.',
  })
  chosen(@Root() redemption: RedemptionRow): RedemptionRow {
    return redemption;
  }

  @FieldResolver(() => RewardOptionType, {
    description: 'The option as the catalogue has it today; `chosen` is what it was when it was asked for.',
  })
  option(@Root() redemption: RedemptionRow, @Ctx() context: RequestContext) {
    return context.load(rewardLoaders).option.load(redemption.optionId);
  }

  @FieldResolver(() => MemberType, { description: 'Who chose it.' })
  member(@Root() redemption: RedemptionRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(redemption.memberId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who approved or declined it.' })
  decidedBy(@Root() { decidedBy }: RedemptionRow, @Ctx() context: RequestContext) {
    return decidedBy === null ? null : context.load(memberLoaders).byId.load(decidedBy);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who handed it over.' })
  fulfilledBy(@Root() { fulfilledBy }: RedemptionRow, @Ctx() context: RequestContext) {
    return fulfilledBy === null ? null : context.load(memberLoaders).byId.load(fulfilledBy);
  }

  @FieldResolver(() => RedemptionAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() redemption: RedemptionRow, @Ctx() context: RequestContext): Promise<RedemptionAbilities> {
    return redemptionAbilities(context, redemption);
  }
}
