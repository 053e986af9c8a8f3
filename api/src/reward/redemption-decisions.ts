/** Chosen rewards that wait for somebody to approve them or hand them over; registered in the composition root. */
import type { RedemptionRow } from '@groundcrew/db';
import { DecisionKind, type DecisionSource, type WaitingDecision } from '../core/decision';
import { awaitedRedemptions } from './redemption-page.service';

export const redemptionDecisions: DecisionSource = {
  topics: ['reward.requested', 'reward.approved'],

  async waiting(context) {
    return (await awaitedRedemptions(context)).map(toAnswer);
  },

  async asked(context, event) {
    const [row] = await awaitedRedemptions(context, event.subjectId);
    return row ? toAnswer(row) : null;
  },
};

/** Once it is approved, it waits since then to be handed over. */
function toAnswer({ id, requestedAt, decidedAt }: RedemptionRow): WaitingDecision {
  return {
    kind: DecisionKind.REDEMPTION,
    requestedAt: decidedAt ?? requestedAt,
    subject: { type: 'Redemption', key: id },
  };
}
