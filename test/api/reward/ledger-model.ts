/** The simplest ledger that could be right: a number an account. What the real one does is held against it. */
import { accountOf, type Booking, type RedemptionState } from '@groundcrew/shared';

export class LedgerModel {
  readonly balances = new Map<string, number>();
  readonly redemptions: { memberId: number; units: number; points: number; state: RedemptionState }[] = [];

  constructor(public stock: number | null) {}

  /** Moves points if every account but the issuing one stays at zero or above. @returns whether it did */
  book({ entries }: Booking): boolean {
    const after = entries.map(({ account, amount }) => [account, this.balance(account) + amount] as const);
    if (after.some(([account, balance]) => account !== accountOf.issue && balance < 0)) return false;
    for (const [account, balance] of after) this.balances.set(account, balance);
    return true;
  }

  balance(account: string): number {
    return this.balances.get(account) ?? 0;
  }
}
