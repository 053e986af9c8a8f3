/** Assignments, and trials that are over, that wait for somebody's answer; registered in the composition root. */
import { AssignmentRepository, type AssignmentRow, TrialRepository, type TrialRow } from '@groundcrew/db';
import { AssignmentState, isLead } from '@groundcrew/shared';
import { DecisionKind, type DecisionSource, type WaitingDecision } from '../core/decision';
import type { RequestContext } from '../core/request-context';
import { assignmentLoaders } from './assignment.loader';
import { trialLoaders } from './trial.loader';
import { concludersOf } from './trial-concluders';

export const assignmentDecisions: DecisionSource = {
  topics: ['gray-zone.assigned'],

  async waiting(context) {
    const { memberId } = context.signedIn;
    const open = await new AssignmentRepository(context.gathered).openForMembers([memberId]);
    for (const row of open) context.load(assignmentLoaders).byId.prime(row.id, row);
    return open.map(toAnswer);
  },

  async asked(context, event) {
    const row = await context.load(assignmentLoaders).byId.load(Number(event.payload.assignmentId));
    const isAsked = row?.state === AssignmentState.OFFERED && row.assigneeId === context.signedIn.memberId;
    return isAsked ? toAnswer(row) : null;
  },
};

/** Trials of the whole company that are over and not concluded, as far as one list goes. */
const MOST_OVER = 200;

export const trialDecisions: DecisionSource = {
  topics: ['gray-zone.trial-over'],

  async waiting(context) {
    if (!isLead(context.signedIn)) return [];
    const over = await new TrialRepository(context.gathered).endingBy(context.companyToday, 0, MOST_OVER);
    for (const row of over) context.load(trialLoaders).byId.prime(row.id, row);
    const found = await Promise.all(over.map((row) => toConclude(context, row)));
    return found.filter((one) => one !== null);
  },

  async asked(context, event) {
    const row = await context.load(trialLoaders).byId.load(Number(event.payload.trialId));
    return row?.outcome === null ? toConclude(context, row) : null;
  },
};

function toAnswer({ id, offeredAt }: AssignmentRow): WaitingDecision {
  return {
    kind: DecisionKind.ASSIGNMENT,
    requestedAt: offeredAt,
    subject: { type: 'GrayZoneAssignment', key: id },
  };
}

async function toConclude(context: RequestContext, trial: TrialRow): Promise<WaitingDecision | null> {
  const concluders = await concludersOf(context, trial);
  if (!concluders.includes(context.signedIn.memberId)) return null;
  return {
    kind: DecisionKind.TRIAL,
    // The day has no hour; lists need an instant of it.
    requestedAt: new Date(`${trial.to}T00:00:00Z`),
    subject: { type: 'GrayZoneTrial', key: trial.id },
  };
}
