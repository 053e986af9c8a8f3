/** How points move (domain.md, "reward"): every move that there is, as the kind and entries of its transaction. */
import { accountOf, type Entry, TransactionKind } from './ledger';

export interface Booking {
  kind: TransactionKind;
  entries: Entry[];
}

const paidBy = (account: string, parts: readonly Entry[]): Entry[] => {
  const paid = parts.filter(({ amount }) => amount !== 0);
  return [{ account, amount: -paid.reduce((sum, { amount }) => sum + amount, 0) }, ...paid];
};

const toWallets = (memberIds: readonly number[], points: number): Entry[] =>
  memberIds.map((memberId) => ({ account: accountOf.wallet(memberId), amount: points }));

export const booking = {
  /** A team gets so much more for a quarter, or (negative) gives some back. */
  budget: (teamId: number, quarter: string, change: number): Booking => ({
    kind: TransactionKind.BUDGET,
    entries: paidBy(accountOf.issue, [{ account: accountOf.budget(teamId, quarter), amount: change }]),
  }),
  /** So many points for each member, from a team's budget. */
  award: (teamId: number, quarter: string, memberIds: readonly number[], points: number): Booking => ({
    kind: TransactionKind.AWARD,
    entries: paidBy(accountOf.budget(teamId, quarter), toWallets(memberIds, points)),
  }),
  /** What the rule adds for each leader who set the example. */
  leaderExample: (memberIds: readonly number[], points: number): Booking => ({
    kind: TransactionKind.LEADER_EXAMPLE,
    entries: paidBy(accountOf.issue, toWallets(memberIds, points)),
  }),
  /** Everybody's part of a gain; whose part is zero gets no entry. */
  gainShare: (parts: readonly { memberId: number; points: number }[]): Booking => ({
    kind: TransactionKind.GAIN_SHARE,
    entries: paidBy(
      accountOf.issue,
      parts.map(({ memberId, points }) => ({ account: accountOf.wallet(memberId), amount: points })),
    ),
  }),
  /** A reward is asked for: its points wait. */
  request: (memberId: number, points: number): Booking => ({
    kind: TransactionKind.REQUEST,
    entries: paidBy(accountOf.wallet(memberId), [{ account: accountOf.held, amount: points }]),
  }),
  /** It was declined or taken back: they return. */
  refund: (memberId: number, points: number): Booking => ({
    kind: TransactionKind.REFUND,
    entries: paidBy(accountOf.held, [{ account: accountOf.wallet(memberId), amount: points }]),
  }),
  /** It was received. */
  fulfil: (points: number): Booking => ({
    kind: TransactionKind.FULFIL,
    entries: paidBy(accountOf.held, [{ account: accountOf.spent, amount: points }]),
  }),
} as const;
