import type { RewardOptionRow } from '@groundcrew/db';
import type { retireRewardOptionInput, setRewardOptionInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { RetireRewardOptionInput, SetRewardOptionInput } from './reward.input';
import { rewardLoaders } from './reward.loader';
import { listOptions, retireOption, setOption } from './reward-option.service';
import { RewardOptionPayload, RewardOptionType } from './reward-option.type';

registerNode('RewardOption', (context, key) => context.load(rewardLoaders).option.load(key));

@Resolver(() => RewardOptionType)
export class RewardOptionResolver {
  @Allow('reward.read')
  @Query(() => [RewardOptionType], { description: 'What can be chosen.' })
  rewardOptions(
    @Ctx() context: RequestContext,
    @Arg('withRetired', () => Boolean, { nullable: true, description: 'Also what could be once.' })
    withRetired?: boolean,
  ): Promise<RewardOptionRow[]> {
    return listOptions(context, withRetired ?? false);
  }

  @Allow('reward.catalogue')
  @Mutation(() => RewardOptionPayload, { description: 'Adds a reward to the catalogue, or says one anew.' })
  async setRewardOption(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetRewardOptionInput, { description: 'The reward.' }) input: z.output<
      typeof setRewardOptionInput
    >,
  ) {
    return { option: await setOption(context, input) };
  }

  @Allow('reward.catalogue')
  @Mutation(() => RewardOptionPayload, { description: 'Takes a reward out of the catalogue.' })
  async retireRewardOption(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetireRewardOptionInput, { description: 'Which.' }) input: z.output<
      typeof retireRewardOptionInput
    >,
  ) {
    return { option: await retireOption(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() option: RewardOptionRow): string {
    return globalId('RewardOption', option.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can no longer be chosen.' })
  isRetired(@Root() option: RewardOptionRow): boolean {
    return option.retiredAt !== null;
  }
}
