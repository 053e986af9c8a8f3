import {
  conflictedIn,
  ProposalConsentRepository,
  ProposalRepository,
  type ProposalRow,
} from '@groundcrew/db';
import {
  type acceptConditionInput,
  ConflictReason,
  ConsentAnswer,
  conflict,
  type decideProposalInput,
  invalid,
  mayAnswer,
  notFound,
  ProposalState,
  proposalOutcome,
  type withdrawProposalInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { recordZone } from './gray-zone-change';
import { agree, decline, heldProposal, refuseUnlessOpen, staleProposal, takeBack } from './proposal-change';
import { type AskedTeam, heldTeamsOf } from './proposal-consents';

const TEAM = ['input', 'teamId'];

/**
 * A lead answers for a team that is asked. One no declines at once; the last yes starts the trial.
 * @throws AppError FORBIDDEN unless the viewer speaks for a team that is asked; CONFLICT STATE when it is decided or that team has
 *   answered, STALE_VERSION; INVALID_INPUT when words are missing, or the team is not plain
 */
export async function decideProposal(
  context: RequestContext,
  input: z.output<typeof decideProposalInput>,
): Promise<ProposalRow> {
  const id = keyOf('OwnershipProposal', input.id);
  const words = input.words || null;
  if (input.answer !== ConsentAnswer.YES && words === null)
    throw invalid(['input', 'words'], 'required', 'Say why not, or if what.');
  return context.change(async (unit) => {
    const held = await heldProposal(unit, id);
    const { proposal, zone } = held;
    const asked = await heldTeamsOf(unit.manager, proposal, context.companyToday);
    authorise(context, 'proposal.decide', { memberIds: asked.flatMap(({ voices }) => voices) });
    refuseUnlessOpen(proposal, input.version);
    const team = teamToAnswer(context, asked, input.teamId);
    const said = { teamId: team.teamId, answer: input.answer, words };
    const consents = new ProposalConsentRepository(unit.manager);
    const memberId = context.signedIn.memberId;
    const given = { proposalId: id, memberId, ...said, answeredAt: unit.now };
    const answerId = await consents.answer(given);
    const after = withAnswer(asked, { id: answerId, ...given, acceptedAt: null });
    const outcome = proposalOutcome(after);
    recordZone(unit, zone.id, 'answered', {
      proposalId: id,
      answerId,
      ...said,
      // What decides it is told as the decision.
      notify: outcome === ProposalState.OPEN ? [proposal.proposerId] : [],
    });
    if (outcome === ProposalState.AGREED) await agree(unit, held, after);
    else if (outcome === ProposalState.DECLINED)
      await decline(unit, held, after, { teamId: team.teamId, words });
    else if (!(await new ProposalRepository(unit.manager).touch(proposal)))
      throw staleProposal(proposal.version + 1);
    return reread(unit.manager, id);
  });
}

/** The team to answer for: the one that is named, or the only one that waits for the viewer. */
function teamToAnswer(
  context: RequestContext,
  asked: readonly AskedTeam[],
  named: string | undefined,
): AskedTeam {
  const { memberId } = context.signedIn;
  const answered = conflict(ConflictReason.STATE, 'This team has answered already.', TEAM);
  if (named !== undefined) {
    const key = keyOf('Team', named, TEAM);
    const team = asked.find(({ teamId }) => teamId === key);
    if (!team) throw notFound('team among those that are asked', TEAM);
    authorise(context, 'proposal.decide', { memberIds: team.voices });
    if (!mayAnswer(team)) throw answered;
    return team;
  }
  const open = asked.filter((team) => team.voices.includes(memberId) && mayAnswer(team));
  const [only, another] = open;
  if (!only) throw answered;
  if (another) throw invalid(TEAM, 'required', 'You speak for several teams: say for which.');
  return only;
}

function withAnswer(asked: readonly AskedTeam[], answer: NonNullable<AskedTeam['last']>): AskedTeam[] {
  return asked.map((team) =>
    team.teamId === answer.teamId
      ? {
          ...team,
          answers: [...team.answers, answer],
          last: answer,
          answer: answer.answer,
          isConditionAccepted: false,
        }
      : team,
  );
}

/**
 * The proposer takes the condition of a "yes, if …", which then counts as yes.
 * @throws AppError FORBIDDEN for anybody else; CONFLICT STATE when that team set no condition, or it is taken already; STALE_VERSION
 */
export async function acceptCondition(
  context: RequestContext,
  input: z.output<typeof acceptConditionInput>,
): Promise<ProposalRow> {
  const id = keyOf('OwnershipProposal', input.id);
  const teamId = keyOf('Team', input.teamId, TEAM);
  return context.change(async (unit) => {
    const held = await heldProposal(unit, id);
    const { proposal, zone } = held;
    authorise(context, 'proposal.answer', { memberIds: [proposal.proposerId] });
    refuseUnlessOpen(proposal, input.version);
    const asked = await heldTeamsOf(unit.manager, proposal, context.companyToday);
    const team = asked.find((one) => one.teamId === teamId);
    if (!team) throw notFound('team among those that are asked', TEAM);
    const { last } = team;
    if (last?.answer !== ConsentAnswer.YES_IF || last.acceptedAt !== null)
      throw conflict(ConflictReason.STATE, 'This team set no condition that waits for an answer.', TEAM);
    await new ProposalConsentRepository(unit.manager).accept(last.id, unit.now);
    recordZone(unit, zone.id, 'condition-accepted', { proposalId: id, teamId, answerId: last.id });
    const after = asked.map((one) => (one === team ? { ...one, isConditionAccepted: true } : one));
    if (proposalOutcome(after) === ProposalState.AGREED) await agree(unit, held, after);
    else if (!(await new ProposalRepository(unit.manager).touch(proposal)))
      throw staleProposal(proposal.version + 1);
    return reread(unit.manager, id);
  });
}

/** The proposer takes it back before it is decided, or whoever was proposed as its owner does not want it. */
export async function withdrawProposal(
  context: RequestContext,
  input: z.output<typeof withdrawProposalInput>,
): Promise<ProposalRow> {
  const id = keyOf('OwnershipProposal', input.id);
  return context.change(async (unit) => {
    const held = await heldProposal(unit, id);
    authorise(context, 'proposal.answer', { memberIds: conflictedIn(held.proposal) });
    refuseUnlessOpen(held.proposal, input.version);
    await takeBack(unit, held);
    return reread(unit.manager, id);
  });
}

async function reread(
  manager: ConstructorParameters<typeof ProposalRepository>[0],
  id: number,
): Promise<ProposalRow> {
  const row = await new ProposalRepository(manager).byId(id);
  if (!row) throw notFound('proposal');
  return row;
}
