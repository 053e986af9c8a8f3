/** Edges that lead to rewards from what stands above them: whoever holds the foreign key owns both directions. */
import type { GainShareRow, IdeaImpactRow, IdeaRow, MemberRow, WalletRow } from '@groundcrew/db';
import type { payGainShareInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { ideaLoaders } from '../idea/idea.loader';
import { IdeaType } from '../idea/idea.type';
import type { ImpactRights } from '../idea/idea-impact.resolver';
import { IdeaImpactType, ImpactAbilities, ImpactPayload } from '../idea/idea-impact.type';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import {
  type GainSharePartRow,
  type GainSharePreviewRow,
  mayPay,
  payGainShare,
  previewOf,
} from './gain-share.service';
import { GainSharePartType, GainSharePreviewType, GainShareType } from './gain-share.type';
import { PayGainShareInput } from './reward.input';
import { rewardLoaders } from './reward.loader';
import { walletOf } from './wallet.service';
import { WalletType } from './wallet.type';

@Resolver(() => MemberType)
export class MemberWalletResolver {
  @FieldResolver(() => WalletType, {
    nullable: true,
    description: 'What they have; null where the viewer may not see it.',
  })
  wallet(@Root() member: MemberRow, @Ctx() context: RequestContext): Promise<WalletRow | null> {
    return walletOf(context, member.id);
  }
}

@Resolver(() => IdeaType)
export class IdeaGainSharesResolver {
  @FieldResolver(() => [GainShareType], { description: 'What it earned whom, the newest impact first.' })
  gainShares(@Root() idea: IdeaRow, @Ctx() context: RequestContext): Promise<GainShareRow[]> {
    return context.load(rewardLoaders).sharesOfIdea.load(idea.id);
  }
}

@Resolver(() => IdeaImpactType)
export class ImpactGainShareResolver {
  @Allow('reward.pay')
  @Mutation(() => ImpactPayload, {
    description: 'Pays what a verified impact earned, once, to those whose idea it was.',
  })
  async payGainShare(
    @Ctx() context: RequestContext,
    @Arg('input', () => PayGainShareInput, { description: 'Which.' }) input: z.output<
      typeof payGainShareInput
    >,
  ) {
    return { impact: await payGainShare(context, input) };
  }

  @FieldResolver(() => GainSharePreviewType, { description: 'What it pays, or paid, and to whom.' })
  gainShare(@Root() impact: IdeaImpactRow, @Ctx() context: RequestContext): Promise<GainSharePreviewRow> {
    return previewOf(context, impact);
  }
}

@Resolver(() => ImpactAbilities)
export class ImpactPayResolver {
  @FieldResolver(() => Boolean, { description: 'Pay what it earned.' })
  async pay(@Root() { impact }: ImpactRights, @Ctx() context: RequestContext): Promise<boolean> {
    return mayPay(context, impact);
  }
}

@Resolver(() => GainShareType)
export class GainShareResolver {
  @FieldResolver(() => MemberType, { description: 'Who earned it.' })
  member(@Root() share: GainShareRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(share.memberId);
  }

  @FieldResolver(() => IdeaImpactType, { description: 'Of what.' })
  impact(@Root() share: GainShareRow, @Ctx() context: RequestContext) {
    return context.load(ideaLoaders).impact.load(share.impactId);
  }
}

@Resolver(() => GainSharePartType)
export class GainSharePartResolver {
  @FieldResolver(() => MemberType, { description: 'Who.' })
  member(@Root() part: GainSharePartRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(part.memberId);
  }
}
