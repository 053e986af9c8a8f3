/** What all can read (domain.md, "reward"): how much of a verified effect is shared, and what a leader's example is worth. */

export interface RewardRuleContent {
  /** Of the verified amount, in percent. */
  gainSharePercent: number;
  /** Most that one impact pays, in points. */
  gainShareCap: number;
  /** What an award to a leader who sets the example is worth, in percent. */
  leaderPercent: number;
}

/** The rule until a company sets its own. */
export const FIRST_RULE: RewardRuleContent = {
  gainSharePercent: 10,
  gainShareCap: 4_000_000,
  leaderPercent: 150,
};

/** Why an impact does not pay. */
export const UnpaidReason = {
  NOT_VERIFIED: 'NOT_VERIFIED',
  /** No change of a KPI was registered for the idea. */
  NO_CHANGE: 'NO_CHANGE',
  /** Its verdict is not there yet. */
  NOT_JUDGED: 'NOT_JUDGED',
  /** The verdict is not "better". */
  NOT_BETTER: 'NOT_BETTER',
  /** It was paid already. */
  PAID: 'PAID',
} as const;
export type UnpaidReason = (typeof UnpaidReason)[keyof typeof UnpaidReason];
