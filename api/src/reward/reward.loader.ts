import {
  GainShareRepository,
  type GainShareRow,
  RedemptionRepository,
  type RedemptionRow,
  RewardOptionRepository,
  type RewardOptionRow,
  RewardRuleRepository,
  type RewardRuleRow,
  type WalletEntryRow,
  WalletRepository,
  type WalletRow,
} from '@groundcrew/db';
import DataLoader from 'dataloader';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** The catalogue, chosen rewards, wallets and shares by key. */
export function rewardLoaders(context: RequestContext) {
  const { manager } = context;
  const wallets = new WalletRepository(manager);
  const shares = new GainShareRepository(manager);
  let rule: Promise<RewardRuleRow> | undefined;
  return {
    option: byKey<RewardOptionRow>((ids) => new RewardOptionRepository(manager).byIds(ids)),
    /** Whoever reads one asks first whether the viewer sees it. */
    redemption: byKey<RedemptionRow>((ids) => new RedemptionRepository(manager).byIds(ids)),
    /** By member. */
    wallet: new DataLoader<number, WalletRow>(async (ids) => {
      const found = new Map((await wallets.ofMembers(ids)).map((row) => [row.memberId, row]));
      return ids.map((memberId) => found.get(memberId) ?? { memberId, balance: 0, waiting: 0 });
    }),
    /** What a member earned last. */
    lastEarned: new DataLoader<number, WalletEntryRow | null>(async (ids) => {
      // Of one award to several members all have an entry: the newest of each counts.
      const found = new Map((await wallets.lastEarned(ids)).map((row) => [row.memberId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** What an impact paid; nothing until it did. */
    sharesOfImpact: grouped<GainShareRow>(
      (ids) => shares.ofImpacts(ids),
      (row) => row.impactId,
    ),
    /** What the impacts of an idea paid, the newest first. */
    sharesOfIdea: grouped<GainShareRow>(
      (ids) => shares.ofIdeas(ids),
      (row) => row.ideaId,
    ),
    /** The rule that holds, read once. */
    rule: () => {
      rule ??= new RewardRuleRepository(manager).current();
      return rule;
    },
  };
}

function grouped<T>(fetch: (ids: readonly number[]) => Promise<T[]>, keyOf: (row: T) => number) {
  return new DataLoader<number, T[]>(async (ids) => {
    const found = new Map<number, T[]>(ids.map((id) => [id, []]));
    for (const row of await fetch(ids)) found.get(keyOf(row))?.push(row);
    return ids.map((id) => found.get(id) ?? []);
  });
}
