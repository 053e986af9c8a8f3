/** An operator's own KPI: numerator ÷ denominator over a period (domain.md, "kpi"). */

/**
 * How numerator and denominator belong together, which decides the limits: a PROPORTION is part of a whole (cancellations of
 * orders: Laney P′), a RATE counts events per exposure (contacts per order: Laney U′), an AMOUNT is neither (money or time per order:
 * Laney U′ too, whose limits need no count; a lone number: XmR).
 */
export const KpiBasis = { PROPORTION: 'PROPORTION', RATE: 'RATE', AMOUNT: 'AMOUNT' } as const;
export type KpiBasis = (typeof KpiBasis)[keyof typeof KpiBasis];

/** How the ratio is written: 4.9 %, 49 per 1,000, or 0.049. */
export const KpiDisplay = { PERCENT: 'PERCENT', PER_THOUSAND: 'PER_THOUSAND', NUMBER: 'NUMBER' } as const;
export type KpiDisplay = (typeof KpiDisplay)[keyof typeof KpiDisplay];

/** Where a registered change stands; it follows from its days, so nothing has to run for it to move on. */
export const ChangeState = {
  REGISTERED: 'REGISTERED',
  STARTED: 'STARTED',
  JUDGED: 'JUDGED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ChangeState = (typeof ChangeState)[keyof typeof ChangeState];

/** What a registered change did. */
export const Verdict = {
  BETTER: 'BETTER',
  NOT_DISTINGUISHABLE: 'NOT_DISTINGUISHABLE',
  WORSE: 'WORSE',
  /** A window without a denominator, or with days on which the numerator is missing: there is nothing to judge by. */
  NO_DATA: 'NO_DATA',
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** What a KPI is told to its owner about; it advises and never blocks. */
export const AdviceCode = {
  /** A count with nothing to compare it with. */
  LONE_ABSOLUTE: 'LONE_ABSOLUTE',
  /** Cases per head, talk time, cost per head: it rewards answering and never removes the reason. */
  THROUGHPUT: 'THROUGHPUT',
  /** Fewer than 12 periods: a snapshot is not a trend yet. */
  SNAPSHOT: 'SNAPSHOT',
} as const;
export type AdviceCode = (typeof AdviceCode)[keyof typeof AdviceCode];

/** Which edge a signal rule watches. */
export const SignalBoundary = { PROCESS_LIMIT: 'PROCESS_LIMIT', TARGET: 'TARGET' } as const;
export type SignalBoundary = (typeof SignalBoundary)[keyof typeof SignalBoundary];

/** On which side of the edge: where it hurts, where it helps, or either. */
export const SignalSide = { WORSE: 'WORSE', BETTER: 'BETTER', EITHER: 'EITHER' } as const;
export type SignalSide = (typeof SignalSide)[keyof typeof SignalSide];
