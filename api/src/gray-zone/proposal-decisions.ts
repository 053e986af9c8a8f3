/** Proposals and conditions that wait for somebody's answer; registered in the composition root. */
import { type OutboxEvent, ProposalRepository, type ProposalRow } from '@groundcrew/db';
import { ConsentAnswer, isLead, ProposalState } from '@groundcrew/shared';
import { DecisionKind, type DecisionSource, type WaitingDecision } from '../core/decision';
import type { RequestContext } from '../core/request-context';
import { proposalLoaders } from './proposal.loader';
import { type AskedTeam, askedTeamsOf } from './proposal-consents';

/** An answer is asked once: a lead who said "yes, if …" may answer again, but waits for the proposer. */
export const proposalDecisions: DecisionSource = {
  topics: ['gray-zone.proposed', 'gray-zone.answered'],

  async waiting(context) {
    const { memberId, reach } = context.signedIn;
    const proposals = new ProposalRepository(context.gathered);
    const [toAnswer, conditional] = await Promise.all([
      isLead(context.signedIn) ? proposals.awaitingTeams([...reach]) : [],
      proposals.awaitingProposer(memberId),
    ]);
    const { byId } = context.load(proposalLoaders);
    for (const row of [...toAnswer, ...conditional]) byId.prime(row.id, row);
    const found = await Promise.all([
      ...toAnswer.map(async (row) => consentOf(row, await askedTeamsOf(context, row), memberId)),
      ...conditional.map(async (row) => conditionOf(row, await askedTeamsOf(context, row))),
    ]);
    return found.filter((one) => one !== null);
  },

  async asked(context, event) {
    const proposal = await context.load(proposalLoaders).byId.load(Number(event.payload.proposalId));
    if (proposal?.state !== ProposalState.OPEN) return null;
    return event.topic === 'gray-zone.proposed'
      ? consentOf(proposal, await askedTeamsOf(context, proposal), context.signedIn.memberId)
      : askedProposer(context, proposal, event);
  },
};

/** Of all answers only a condition asks the proposer something. */
async function askedProposer(
  context: RequestContext,
  proposal: ProposalRow,
  { payload }: OutboxEvent,
): Promise<WaitingDecision | null> {
  if (proposal.proposerId !== context.signedIn.memberId || payload.answer !== ConsentAnswer.YES_IF)
    return null;
  return conditionOf(proposal, await askedTeamsOf(context, proposal));
}

function consentOf(
  proposal: ProposalRow,
  asked: readonly AskedTeam[],
  memberId: number,
): WaitingDecision | null {
  if (!asked.some(({ answer, voices }) => answer === null && voices.includes(memberId))) return null;
  return { kind: DecisionKind.PROPOSAL, requestedAt: proposal.proposedAt, subject: subjectOf(proposal) };
}

function conditionOf(proposal: ProposalRow, asked: readonly AskedTeam[]): WaitingDecision | null {
  const since = asked.flatMap(({ last }) =>
    last?.answer === ConsentAnswer.YES_IF && last.acceptedAt === null ? [last.answeredAt] : [],
  );
  const [first] = since.sort((a, b) => a.getTime() - b.getTime());
  return first ? { kind: DecisionKind.CONDITION, requestedAt: first, subject: subjectOf(proposal) } : null;
}

const subjectOf = ({ id }: ProposalRow) => ({ type: 'OwnershipProposal', key: id });
