import { type WalletEntryRow, WalletRepository, type WalletRow } from '@groundcrew/db';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { rewardLoaders } from './reward.loader';
import { seesWallet } from './reward-rights';

/** A member's wallet; null where the viewer may not see it. */
export async function walletOf(context: RequestContext, memberId: number): Promise<WalletRow | null> {
  return (await seesWallet(context, memberId)) ? context.load(rewardLoaders).wallet.load(memberId) : null;
}

/** A page of what went into a wallet and out of it, newest first. */
export async function walletEntries(
  context: RequestContext,
  memberId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<WalletEntryRow>> {
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const found = await new WalletRepository(context.manager).page(memberId, pageLimit(first), before);
  return toConnection(found, first, after, ({ transactionId }) => encodeCursor([transactionId]));
}
