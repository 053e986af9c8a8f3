/**
 * Points live in a double-entry ledger (domain.md, "reward"): append-only, every transaction sums to zero, no account of a member or
 * a budget below zero. A point is one minor unit of the company's currency: 1P is 1원.
 */

export const AccountKind = {
  /** Where points come from and go to; the only kind that may be below zero. */
  ISSUE: 'ISSUE',
  /** A team's budget of a quarter. */
  BUDGET: 'BUDGET',
  /** A member's wallet. */
  WALLET: 'WALLET',
  /** Held for rewards that were asked for and not answered. */
  HELD: 'HELD',
  /** Rewards that were fulfilled. */
  SPENT: 'SPENT',
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

export const TransactionKind = {
  /** A team gets its budget of a quarter, or gives some back. */
  BUDGET: 'BUDGET',
  /** A lead gives points on the spot. */
  AWARD: 'AWARD',
  /** What a rule adds for a leader who sets the example. */
  LEADER_EXAMPLE: 'LEADER_EXAMPLE',
  GAIN_SHARE: 'GAIN_SHARE',
  /** A reward is asked for: wallet → held. */
  REQUEST: 'REQUEST',
  /** It was declined or taken back: held → wallet. */
  REFUND: 'REFUND',
  /** It was fulfilled: held → spent. */
  FULFIL: 'FULFIL',
} as const;
export type TransactionKind = (typeof TransactionKind)[keyof typeof TransactionKind];

/** The most points of one entry: a double carries any sum of them exactly. */
export const MOST_POINTS = 1_000_000_000;

export interface Entry {
  /** Names the account: `wallet:12`, `budget:3:2026-Q4`, `issue`, `held`, `spent`. */
  account: string;
  /** Points; never zero. */
  amount: number;
}

/** Whether entries are a transaction: two or more accounts, whole amounts that are not zero, sum zero. */
export function isBalanced(entries: readonly Entry[]): boolean {
  return (
    entries.length >= 2 &&
    new Set(entries.map(({ account }) => account)).size === entries.length &&
    entries.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0) &&
    entries.reduce((sum, { amount }) => sum + amount, 0) === 0
  );
}

export const accountOf = {
  issue: 'issue',
  held: 'held',
  spent: 'spent',
  wallet: (memberId: number) => `wallet:${memberId}`,
  budget: (teamId: number, quarter: string) => `budget:${teamId}:${quarter}`,
} as const;

/** The calendar quarter of a day, e.g. 2026-Q4. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Whether the text names a quarter. */
export function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(text);
}

/** The days of a quarter, half-open. */
export function quarterDays(quarter: string): { from: string; to: string } {
  const year = Number(quarter.slice(0, 4));
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  const day = (month: number) =>
    `${month > 12 ? year + 1 : year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
  return { from: day(first), to: day(first + 3) };
}
