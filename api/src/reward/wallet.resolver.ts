import type { IdeaRow, RedemptionRow, WalletEntryRow, WalletRow } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Connection } from '../core/connection';
import type { RequestContext } from '../core/request-context';
import { ideaLoaders } from '../idea/idea.loader';
import { IdeaType } from '../idea/idea.type';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { RedemptionType } from './redemption.type';
import { rewardLoaders } from './reward.loader';
import { walletEntries } from './wallet.service';
import { WalletEntryConnection, WalletEntryType, WalletType } from './wallet.type';

@Resolver(() => WalletType)
export class WalletResolver {
  @FieldResolver(() => MemberType, { description: 'Whose it is.' })
  member(@Root() wallet: WalletRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(wallet.memberId);
  }

  @FieldResolver(() => WalletEntryType, { nullable: true, description: 'What was earned last.' })
  lastIn(@Root() wallet: WalletRow, @Ctx() context: RequestContext): Promise<WalletEntryRow | null> {
    return context.load(rewardLoaders).lastEarned.load(wallet.memberId);
  }

  @FieldResolver(() => WalletEntryConnection, { description: 'What went in and out, newest first.' })
  entries(
    @Root() wallet: WalletRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<WalletEntryRow>> {
    return walletEntries(context, wallet.memberId, first, after);
  }
}

@Resolver(() => WalletEntryType)
export class WalletEntryResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { transactionId, accountId }: WalletEntryRow): string {
    // Of one transaction every wallet has an entry of its own.
    return toGlobalId('WalletEntry', `${transactionId}.${accountId}`);
  }

  @FieldResolver(() => IdeaType, { nullable: true, description: 'The idea whose gain was shared.' })
  async idea(@Root() { impactId }: WalletEntryRow, @Ctx() context: RequestContext): Promise<IdeaRow | null> {
    const loaders = context.load(ideaLoaders);
    const impact = impactId === null ? null : await loaders.impact.load(impactId);
    return impact && loaders.byId.load(impact.ideaId);
  }

  @FieldResolver(() => RedemptionType, { nullable: true, description: 'The reward that was chosen.' })
  redemption(
    @Root() { redemptionId }: WalletEntryRow,
    @Ctx() context: RequestContext,
  ): Promise<RedemptionRow | null> | null {
    // Of the wallet's owner: whoever sees the wallet sees it.
    return redemptionId === null ? null : context.load(rewardLoaders).redemption.load(redemptionId);
  }
}
