/** How far a chosen reward is: three steps that fill, or none where its points came back. */
import { isRefunded, type RedemptionState } from '@groundcrew/shared';

export type RedemptionSteps = { filled: number; isRefunded: boolean };

const FILLED: Record<RedemptionState, number> = {
  REQUESTED: 1,
  APPROVED: 2,
  FULFILLED: 3,
  DECLINED: 0,
  WITHDRAWN: 0,
};

export function redemptionSteps(state: RedemptionState): RedemptionSteps {
  return { filled: FILLED[state], isRefunded: isRefunded(state) };
}

/** The moment at which it came to where it stands. */
export function movedAt(chosen: {
  state: RedemptionState;
  requestedAt: string;
  decidedAt?: string | null;
  fulfilledAt?: string | null;
  withdrawnAt?: string | null;
}): string {
  if (chosen.state === 'FULFILLED') return chosen.fulfilledAt ?? chosen.requestedAt;
  if (chosen.state === 'REQUESTED') return chosen.requestedAt;
  if (chosen.state === 'WITHDRAWN' && chosen.withdrawnAt) return chosen.withdrawnAt;
  return chosen.decidedAt ?? chosen.requestedAt;
}
