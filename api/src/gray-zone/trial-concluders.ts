/**
 * Who concludes a trial (domain.md, "gray-zone"): whoever may speak today for a team that consented, or the lead who assigned it, as
 * long as they lead a team of the owner's or one above; else the leads of the owner's team. Nobody judges their own: never the proposer or the owner.
 */
import {
  AssignmentRepository,
  type AssignmentRow,
  conflictedIn,
  MembershipRepository,
  type MembershipRow,
  ProposalConsentRepository,
  ProposalRepository,
  type ProposalRow,
  type TrialRow,
  trialOwner,
} from '@groundcrew/db';
import { type Holder, holdsOn } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { leadsAt, membersSpeaking, requestVoices, type Voices, voicesOn } from '../member/voices';
import { assignmentLoaders } from './assignment.loader';
import { proposalLoaders } from './proposal.loader';

/** What a trial started from, and what it takes to say who concludes it. */
interface Origin {
  proposal: ProposalRow | null;
  /** Teams that were asked about the proposal. */
  consentTeamIds: readonly number[];
  assignment: AssignmentRow | null;
  /** Teams of the owner, read only where somebody's reach over them counts. */
  ownerTeams: () => Promise<readonly number[]>;
}

/** Members who may conclude the trial, in the order in which their teams consented. */
async function concluders(trial: TrialRow, origin: Origin, voices: Voices): Promise<number[]> {
  const { proposal, assignment } = origin;
  const conflicted = [
    ...(proposal ? conflictedIn(proposal) : []),
    ...(trial.ownerMemberId === null ? [] : [trial.ownerMemberId]),
  ];
  if (assignment && !conflicted.includes(assignment.assignedBy)) {
    const { assignedBy } = assignment;
    if ((await origin.ownerTeams()).some((teamId) => leadsAt(voices, teamId, assignedBy)))
      return [assignedBy];
  }
  const speaking = (teamIds: readonly number[]) => [
    ...new Set(teamIds.flatMap((teamId) => membersSpeaking(voices, teamId, conflicted))),
  ];
  const consenting = speaking(origin.consentTeamIds);
  return consenting.length ? consenting : speaking(await origin.ownerTeams());
}

/** As a page shows them. */
export async function concludersOf(context: RequestContext, trial: TrialRow): Promise<number[]> {
  const proposals = context.load(proposalLoaders);
  const { proposalId, assignmentId } = trial;
  const owner = trialOwner(trial);
  const [proposal, asked, assignment, voices] = await Promise.all([
    proposalId === null ? null : proposals.byId.load(proposalId),
    proposalId === null ? [] : proposals.said.load(proposalId).then(({ consents }) => consents),
    assignmentId === null ? null : context.load(assignmentLoaders).byId.load(assignmentId),
    context.load(requestVoices)(),
  ]);
  const origin = {
    proposal,
    consentTeamIds: asked.map(({ teamId }) => teamId),
    assignment,
    ownerTeams: async () => {
      const held =
        owner.memberId === null ? [] : await context.load(memberLoaders).memberships.load(owner.memberId);
      return teamsOf(owner, held, context.companyToday);
    },
  };
  return concluders(trial, origin, voices);
}

/** As the transaction sees them. */
export async function heldConcluders(
  manager: EntityManager,
  trial: TrialRow,
  day: string,
): Promise<number[]> {
  const { proposalId, assignmentId } = trial;
  const owner = trialOwner(trial);
  const asked =
    proposalId === null ? [] : await new ProposalConsentRepository(manager).ofProposals([proposalId]);
  const origin = {
    proposal: proposalId === null ? null : await new ProposalRepository(manager).byId(proposalId),
    consentTeamIds: asked.map(({ teamId }) => teamId),
    assignment: assignmentId === null ? null : await new AssignmentRepository(manager).byId(assignmentId),
    ownerTeams: async () => {
      const memberIds = owner.memberId === null ? [] : [owner.memberId];
      return teamsOf(owner, await new MembershipRepository(manager).ofMembers(memberIds), day);
    },
  };
  return concluders(trial, origin, await voicesOn(manager, day));
}

/** The owner's teams on a day; of somebody who has left, those they left last. */
function teamsOf(owner: Holder, held: readonly MembershipRow[], day: string): number[] {
  if (owner.memberId === null) return [owner.teamId ?? 0];
  const now = held.filter((one) => holdsOn(one, day));
  if (now.length) return now.map(({ teamId }) => teamId);
  const past = held.filter(({ from, to }) => to !== null && to <= day && from < to);
  const last = past
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1);
  return past.filter(({ to }) => to === last).map(({ teamId }) => teamId);
}
