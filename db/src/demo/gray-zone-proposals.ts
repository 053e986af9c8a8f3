/** Proposals and assignments of the demo company: who is asked, what they say, and the trials that start from it. */
import {
  GrayZoneAct,
  type Holder,
  mapEffectProblems,
  mayAnswer,
  NotificationKind,
  neededConsents,
  ProposalState,
  proposalOutcome,
  TeamConcern,
  touchedTeams,
  trialTo,
} from '@groundcrew/shared';
import { AssignmentRepository, type MapIntent } from '../gray-zone/assignment.repository';
import { GrayZoneRepository } from '../gray-zone/gray-zone.repository';
import {
  conflictedIn,
  ProposalRepository,
  type ProposalRow,
  proposedOwner,
} from '../gray-zone/proposal.repository';
import { type ConsentAnswerRow, ProposalConsentRepository } from '../gray-zone/proposal-consent.repository';
import { ProposalContentRepository } from '../gray-zone/proposal-content.repository';
import { TrialRepository } from '../gray-zone/trial.repository';
import { PartyRepository } from '../responsibility/party.repository';
import { ResponsibilityRepository } from '../responsibility/responsibility.repository';
import type { DemoAct, DemoIntent, DemoProposal } from './gray-zone-moments';
import { leadsOn, move, record, type Stage, teamsOf, tell, type When } from './gray-zone-stage';
import { named } from './seed-people';

/** What becomes of the map, as it is stored. */
function intentOf({ works, cast }: Stage, intent: DemoIntent): MapIntent {
  const stored = {
    mapEffect: intent.mapEffect,
    responsibilityId: intent.work === null ? null : named(works, intent.work),
    name: intent.name,
    scopeTaken: intent.scopeTaken,
    scopeLeft: intent.scopeLeft ?? null,
    leftWithTeamId: intent.leftWith ? named(cast.teams, intent.leftWith) : null,
    leftName: intent.leftName ?? null,
  };
  const asked = {
    ...stored,
    responsibilityId: intent.work,
    leftWithTeamId: intent.leftWith ?? null,
  };
  if (mapEffectProblems(asked).length > 0)
    throw new Error(`The demo company leaves open what becomes of ${intent.name}.`);
  return stored;
}

/** Somebody offers that a member takes it: everybody whose consent it needs is asked. @returns the gray zone */
export async function propose(
  stage: Stage,
  when: When,
  known: number | null,
  { proposal, question }: Extract<DemoAct, { kind: 'PROPOSE' }>,
): Promise<number> {
  const { unit, cast } = stage;
  const proposerId = when.actorId ?? 0;
  const owner = { memberId: named(cast.members, proposal.owner), teamId: null };
  const map = intentOf(stage, proposal);
  const [work] = await new ResponsibilityRepository(unit.manager).byIds(
    map.responsibilityId === null ? [] : [map.responsibilityId],
  );
  const responsibilityTeamId = work?.teamId ?? null;
  const zoneId = known ?? (await offered(stage, when, question ?? proposal.name, responsibilityTeamId, map));
  const consents = await consentsOf(stage, when, zoneId, {
    ownerTeamIds: await teamsOf(stage, owner.memberId, when.day),
    leftWithTeamId: map.leftWithTeamId,
    responsibilityTeamId,
    accountableTeamIds: work
      ? await new PartyRepository(unit.manager).accountableTeams(work.id, when.day)
      : [],
    askedTeamIds: proposal.ask.map((key) => named(cast.teams, key)),
    conflicted: [proposerId, owner.memberId],
  });
  await move(stage, when, zoneId, GrayZoneAct.PROPOSE);
  const id = await new ProposalRepository(unit.manager).create({
    zoneId,
    proposerId,
    owner,
    ...map,
    connection: proposal.connection,
    gap: proposal.gap,
    mission: proposal.mission,
    valueId: stage.valueIds[proposal.value] ?? null,
    hypothesis: proposal.hypothesis,
    weeks: proposal.weeks,
    proposedAt: when.at,
  });
  await addContent(stage, id, proposal);
  await new ProposalConsentRepository(unit.manager).ask(id, consents);
  await record(stage, when, zoneId, 'proposed', {
    proposalId: id,
    ownerMemberId: owner.memberId,
    ownerTeamId: null,
    teamIds: consents.map(({ teamId }) => teamId),
  });
  return zoneId;
}

async function addContent(
  { unit, works, kpis }: Stage,
  proposalId: number,
  { links, effects }: DemoProposal,
): Promise<void> {
  const content = new ProposalContentRepository(unit.manager);
  await content.addLinks(
    proposalId,
    links.map(({ work, relation, note }) => ({ responsibilityId: named(works, work), relation, note })),
  );
  await content.addEffects(
    proposalId,
    effects.map(({ kpi, expected }) => ({ kpiId: named(kpis, kpi), expected })),
  );
}

interface Touch {
  ownerTeamIds: number[];
  leftWithTeamId: number | null;
  responsibilityTeamId: number | null;
  accountableTeamIds: number[];
  askedTeamIds: number[];
  conflicted: number[];
}

async function consentsOf(stage: Stage, { day }: When, zoneId: number, touch: Touch) {
  const zoneTeams = await new GrayZoneRepository(stage.unit.manager).teams([zoneId]);
  const touched = touchedTeams({ ...touch, zoneTeams });
  return neededConsents({ touched, ...(await leadsOn(stage, day)), conflicted: touch.conflicted });
}

/** A gray zone that is noticed by the very offer to take the work. */
async function offered(
  stage: Stage,
  when: When,
  question: string,
  responsibilityTeamId: number | null,
  { responsibilityId }: MapIntent,
): Promise<number> {
  const zones = new GrayZoneRepository(stage.unit.manager);
  const reportedBy = when.actorId ?? 0;
  const source = 'SYNERGY' as const;
  const id = await zones.create({ question, source, spottedAt: when.at, reportedBy, responsibilityId });
  const own = await teamsOf(stage, reportedBy, when.day);
  await zones.addTeams(id, [
    ...(responsibilityTeamId === null
      ? []
      : [{ teamId: responsibilityTeamId, weight: 1, concern: TeamConcern.OWNS }]),
    ...own
      .filter((teamId) => teamId !== responsibilityTeamId)
      .map((teamId) => ({ teamId, weight: 1, concern: TeamConcern.NAMED })),
  ]);
  await record(stage, when, id, 'reported', { source });
  return id;
}

interface Asked {
  proposal: ProposalRow;
  answers: ConsentAnswerRow[];
  teamIds: number[];
}

async function openProposal({ unit }: Stage, zoneId: number): Promise<Asked> {
  const [proposal] = await new ProposalRepository(unit.manager).openOfZones([zoneId]);
  if (!proposal) throw new Error('The demo company answers what nobody proposed.');
  const [said] = await new ProposalConsentRepository(unit.manager).said([proposal.id]);
  const teamIds = said?.consents.map(({ teamId }) => teamId) ?? [];
  return { proposal, answers: said?.answers ?? [], teamIds };
}

const givenBy = ({ answers }: Pick<Asked, 'answers'>, teamId: number) => {
  const last = answers.findLast((answer) => answer.teamId === teamId);
  return { answer: last?.answer ?? null, isConditionAccepted: Boolean(last?.acceptedAt) };
};

/** A lead answers for their team. */
export async function answer(
  stage: Stage,
  when: When,
  zoneId: number,
  said: Extract<DemoAct, { kind: 'ANSWER' }>,
): Promise<void> {
  const { unit, cast } = stage;
  const asked = await openProposal(stage, zoneId);
  const teamId = named(cast.teams, said.team);
  const memberId = when.actorId ?? 0;
  const { leads } = await leadsOn(stage, when.day);
  const isVoice = leads.get(teamId)?.includes(memberId) && !conflictedIn(asked.proposal).includes(memberId);
  if (!asked.teamIds.includes(teamId) || !isVoice || !mayAnswer(givenBy(asked, teamId)))
    throw new Error(`In the demo company ${said.team} cannot answer “${asked.proposal.name}”.`);
  const { words } = said;
  const given = { proposalId: asked.proposal.id, teamId, memberId, answer: said.answer, words };
  const answerId = await new ProposalConsentRepository(unit.manager).answer({
    ...given,
    answeredAt: when.at,
  });
  await record(stage, when, zoneId, 'answered', { ...given, answerId });
  const outcome = await settle(stage, when, zoneId, { teamId, words });
  if (outcome === ProposalState.OPEN)
    await tell(stage, when, [asked.proposal.proposerId], {
      kind: NotificationKind.PROPOSAL_ANSWERED,
      subjectType: 'ProposalAnswer',
      subjectId: answerId,
    });
}

/** The proposer takes the condition of a team. */
export async function acceptCondition(stage: Stage, when: When, zoneId: number, team: string): Promise<void> {
  const asked = await openProposal(stage, zoneId);
  const teamId = named(stage.cast.teams, team);
  const last = asked.answers.findLast((one) => one.teamId === teamId);
  if (asked.proposal.proposerId !== when.actorId || last?.answer !== 'YES_IF')
    throw new Error(`In the demo company ${team} set no condition.`);
  await new ProposalConsentRepository(stage.unit.manager).accept(last.id, when.at);
  await record(stage, when, zoneId, 'condition-accepted', {
    proposalId: asked.proposal.id,
    teamId,
    answerId: last.id,
  });
  await settle(stage, when, zoneId, { teamId, words: null });
}

/** What the answers so far make of it. */
async function settle(
  stage: Stage,
  when: When,
  zoneId: number,
  said: { teamId: number; words: string | null },
): Promise<ProposalState> {
  const proposals = new ProposalRepository(stage.unit.manager);
  const asked = await openProposal(stage, zoneId);
  const { proposal } = asked;
  const outcome = proposalOutcome(asked.teamIds.map((teamId) => givenBy(asked, teamId)));
  if (outcome === ProposalState.OPEN) {
    await proposals.touch(proposal);
    return outcome;
  }
  await proposals.close(proposal, outcome, when.at);
  const people = [...conflictedIn(proposal), ...asked.answers.map(({ memberId }) => memberId)];
  const about = { proposalId: proposal.id };
  if (outcome === ProposalState.DECLINED) {
    await move(stage, when, zoneId, GrayZoneAct.FALL_BACK);
    await record(stage, when, zoneId, 'declined', { ...about, ...said });
  } else {
    await record(stage, when, zoneId, 'agreed', about);
    await startTrial(stage, when, zoneId, about, proposedOwner(proposal), proposal.weeks);
  }
  const kind = NotificationKind.PROPOSAL_DECIDED;
  await tell(stage, when, people, { kind, subjectType: 'OwnershipProposal', subjectId: proposal.id });
  return outcome;
}

async function startTrial(
  stage: Stage,
  when: When,
  zoneId: number,
  from: { proposalId?: number; assignmentId?: number },
  owner: Holder,
  weeks: number,
): Promise<void> {
  await move(stage, when, zoneId, GrayZoneAct.START);
  const trialId = await new TrialRepository(stage.unit.manager).create({
    zoneId,
    proposalId: from.proposalId ?? null,
    assignmentId: from.assignmentId ?? null,
    owner,
    from: when.day,
    to: trialTo(when.day, weeks),
  });
  await record(stage, when, zoneId, 'trial-started', {
    trialId,
    ...from,
    ownerMemberId: owner.memberId,
    ownerTeamId: owner.teamId,
  });
}

/** A lead asks a member to take it. */
export async function assign(
  stage: Stage,
  when: When,
  zoneId: number,
  { to, intent, words }: Extract<DemoAct, { kind: 'ASSIGN' }>,
): Promise<void> {
  await move(stage, when, zoneId, GrayZoneAct.PROPOSE);
  const assigneeId = named(stage.cast.members, to);
  const assignmentId = await new AssignmentRepository(stage.unit.manager).create({
    ...intentOf(stage, intent),
    zoneId,
    assignedBy: when.actorId ?? 0,
    assigneeId,
    words,
    weeks: intent.weeks,
    offeredAt: when.at,
  });
  await record(stage, when, zoneId, 'assigned', { assignmentId, words });
  const about = {
    kind: NotificationKind.ASSIGNMENT,
    subjectType: 'GrayZoneAssignment',
    subjectId: assignmentId,
  };
  await tell(stage, when, [assigneeId], about);
}

/** The assignee takes it. */
export async function acceptAssignment(stage: Stage, when: When, zoneId: number): Promise<void> {
  const assignments = new AssignmentRepository(stage.unit.manager);
  const [assignment] = await assignments.openOfZones([zoneId]);
  if (assignment?.assigneeId !== when.actorId || !assignment)
    throw new Error('The demo company accepts what nobody assigned.');
  const { id: assignmentId, assigneeId, assignedBy, weeks } = assignment;
  await assignments.close(assignment, 'ACCEPTED', when.at);
  await record(stage, when, zoneId, 'assignment-accepted', { assignmentId, words: null });
  await startTrial(stage, when, zoneId, { assignmentId }, { memberId: assigneeId, teamId: null }, weeks);
  const about = {
    kind: NotificationKind.ASSIGNMENT,
    subjectType: 'GrayZoneAssignment',
    subjectId: assignmentId,
  };
  await tell(stage, when, [assignedBy], about);
}
