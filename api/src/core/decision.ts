/** What can wait for somebody's answer. Concepts register how theirs is found (hooks.ts); one list shows all of it. */
import type { OutboxEvent } from '@groundcrew/db';
import type { RequestContext } from './request-context';

export const DecisionKind = {
  /** A hand-over to accept or decline. */
  HAND_OVER: 'HAND_OVER',
  /** A proposal to answer for a team. */
  PROPOSAL: 'PROPOSAL',
  /** A "yes, if …" for the proposer to take. */
  CONDITION: 'CONDITION',
  /** An assignment to accept or hand back. */
  ASSIGNMENT: 'ASSIGNMENT',
  /** A trial that is over, to adopt or return. */
  TRIAL: 'TRIAL',
  /** An idea that was put to a team, to adopt or decline. */
  IDEA: 'IDEA',
  /** What an idea brought, to confirm or refuse as a third person. */
  IMPACT: 'IMPACT',
  /** A chosen reward to approve, or to hand over. */
  REDEMPTION: 'REDEMPTION',
} as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];

/** Something that waits for the viewer's answer. */
export interface WaitingDecision {
  kind: DecisionKind;
  requestedAt: Date;
  /** GraphQL type and key of what is to be decided. */
  subject: { type: string; key: number };
}

/** How a concept's decisions are found. */
export interface DecisionSource {
  /** Outbox topics after which somebody may be asked something new. */
  topics: readonly string[];
  /** Everything that waits for the viewer, in no order. */
  waiting(context: RequestContext): Promise<WaitingDecision[]>;
  /** What an event of these topics asks of the viewer, read anew; null when nothing. */
  asked(context: RequestContext, event: OutboxEvent): Promise<WaitingDecision | null>;
}
