/** Which sentence says what an impact pays, or paid: with the rule where the rule explains the amount, else the amount alone. */
import { gainShare } from '@groundcrew/shared';

interface Shared {
  amount: number;
  gainShare: { payable: number; isPayable: boolean; reason?: string | null };
}
interface Rule {
  gainSharePercent: number;
  gainShareCap: number;
}

const REASONS = ['NOT_VERIFIED', 'NO_CHANGE', 'NOT_JUDGED', 'NOT_BETTER'] as const;

export type ShareSentence =
  | { word: 'reason'; reason: (typeof REASONS)[number] }
  | {
      word: 'capped' | 'cappedPaid' | 'whole' | 'wholePaid' | 'paid' | 'toPay';
      percent: number;
      share: number;
    };

/** The rule of today need not be the one by which something was paid: then only the amount is said. */
export function shareSentence({ amount, gainShare: shared }: Shared, rule: Rule): ShareSentence {
  const reason = REASONS.find((one) => one === shared.reason);
  if (reason) return { word: 'reason', reason };
  const isPaid = shared.reason === 'PAID';
  const percent = rule.gainSharePercent;
  const basisPoints = percent * 100;
  const share = gainShare(amount, { basisPoints, cap: amount });
  const explained = gainShare(amount, { basisPoints, cap: rule.gainShareCap }) === shared.payable;
  if (!explained) return { word: isPaid ? 'paid' : 'toPay', percent, share };
  if (share > shared.payable) return { word: isPaid ? 'cappedPaid' : 'capped', percent, share };
  return { word: isPaid ? 'wholePaid' : 'whole', percent, share };
}
