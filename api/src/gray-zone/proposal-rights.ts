/** What the viewer may do with a proposal, from the same can() that the services ask. */
import { conflictedIn, type ProposalRow } from '@groundcrew/db';
import { ConsentAnswer, can, mayAnswer, ProposalState } from '@groundcrew/shared';
import type { RequestContext } from '../core/request-context';
import { askedTeamsOf } from './proposal-consents';

/** Keys of the teams that each act is about. */
export interface ProposalRights {
  decideFor: number[];
  acceptConditionOf: number[];
  withdraw: boolean;
}

export async function proposalRights(
  context: RequestContext,
  proposal: ProposalRow,
): Promise<ProposalRights> {
  if (proposal.state !== ProposalState.OPEN) return { decideFor: [], acceptConditionOf: [], withdraw: false };
  const asked = await askedTeamsOf(context, proposal);
  const isProposers = can(context.actor, 'proposal.answer', { memberIds: [proposal.proposerId] });
  const decided = asked.filter(
    (team) => mayAnswer(team) && can(context.actor, 'proposal.decide', { memberIds: team.voices }),
  );
  const conditional = asked.filter(
    ({ answer, isConditionAccepted }) => answer === ConsentAnswer.YES_IF && !isConditionAccepted,
  );
  return {
    decideFor: decided.map(({ teamId }) => teamId),
    acceptConditionOf: isProposers ? conditional.map(({ teamId }) => teamId) : [],
    // nobody is made to own: the member who was proposed as owner may take it back too
    withdraw: can(context.actor, 'proposal.answer', { memberIds: conflictedIn(proposal) }),
  };
}
