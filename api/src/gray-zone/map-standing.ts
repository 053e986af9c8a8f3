/**
 * Whether what would be taken today is what was consented to, or assigned (shared/gray-zone/still-consented.ts): asked with the owner and
 * the work held, at the last yes, when an assignee accepts, and at adoption. Returning, declining and handing back never ask it.
 */
import {
  type AssignmentRow,
  conflictedIn,
  type GrayZoneRow,
  type MapIntent,
  PartyRepository,
  ProposalConsentRepository,
  type ProposalRow,
  proposedOwner,
  ResponsibilityRepository,
  ResponsibilityWriteRepository,
  TeamRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  companyDay,
  type Holder,
  isSplitSince,
  touchedTeams,
  touchingTeams,
  uncoveredTeams,
} from '@groundcrew/shared';
import { leadsAt, voicesOn } from '../member/voices';
import { presentHolder, teamsOfHolder } from '../responsibility/holder';
import { overtaken } from './gray-zone-change';
import { concernedTeams } from './gray-zone-rights';

const PATH = ['input', 'id'];

/** What adoption would touch on the map today. */
interface MapTouch {
  ownerTeamIds: number[];
  leftWithTeamId: number | null;
  responsibilityTeamId: number | null;
  accountableTeamIds: number[];
}

/** Its owner and its work are held. @throws AppError CONFLICT STATE when either is gone, or the work was split since it was asked for */
async function heldTouch(
  unit: UnitOfWork,
  intent: MapIntent,
  owner: Holder,
  { day, askedOn }: { day: string; askedOn: string },
): Promise<MapTouch> {
  await presentHolder(unit, owner, day, PATH);
  const ownerTeamIds = await teamsOfHolder(unit.manager, owner, day);
  if (ownerTeamIds.length === 0)
    throw overtaken('owner_teamless', 'Who would own it belongs to no team any more.', PATH);
  const work = await heldWork(unit, intent, { day, askedOn });
  return { ownerTeamIds, leftWithTeamId: intent.leftWithTeamId, ...work };
}

async function heldWork(
  unit: UnitOfWork,
  { responsibilityId, mapEffect }: MapIntent,
  { day, askedOn }: { day: string; askedOn: string },
): Promise<Pick<MapTouch, 'responsibilityTeamId' | 'accountableTeamIds'>> {
  if (responsibilityId === null) return { responsibilityTeamId: null, accountableTeamIds: [] };
  await new ResponsibilityWriteRepository(unit.manager).lock([responsibilityId]);
  const responsibilities = new ResponsibilityRepository(unit.manager);
  const row = await responsibilities.byId(responsibilityId);
  if (!row || row.to !== null) throw overtaken('work_ended', 'The work that this takes has ended.', PATH);
  if (isSplitSince(mapEffect, await responsibilities.childrenOf([responsibilityId], day), askedOn))
    throw overtaken('split_since', 'This work was split since. Take one of its parts.', PATH);
  const accountableTeamIds = await new PartyRepository(unit.manager).accountableTeams(responsibilityId, day);
  return { responsibilityTeamId: row.teamId, accountableTeamIds };
}

/**
 * Every team that adoption would touch today consented.
 * @param deciders who may speak today for the teams that were asked
 * @returns teams of the owner
 * @throws AppError CONFLICT STATE naming the teams that were not asked, or when what it takes is gone
 */
export async function refuseBeyondConsent(
  unit: UnitOfWork,
  proposal: ProposalRow,
  deciders: readonly number[],
): Promise<readonly number[]> {
  const { manager } = unit;
  const day = companyDay(unit.now);
  const askedOn = companyDay(proposal.proposedAt);
  const touch = await heldTouch(unit, proposal, proposedOwner(proposal), { day, askedOn });
  const consents = await new ProposalConsentRepository(manager).ofProposals([proposal.id]);
  const { tree, leads } = await voicesOn(manager, day);
  const beyond = uncoveredTeams({
    touched: touchedTeams({ ...touch, zoneTeams: [], askedTeamIds: [] }),
    ...{ tree, leads, deciders },
    leadsThen: (await voicesOn(manager, askedOn)).leads,
    conflicted: conflictedIn(proposal),
    consentTeamIds: consents.map(({ teamId }) => teamId),
  });
  if (beyond.length === 0) return touch.ownerTeamIds;
  const teams = (await new TeamRepository(manager).byIds(beyond)).map(({ name }) => name).join(', ');
  const message = `It would touch ${teams} now, whose consent was not asked. End this and propose it again.`;
  throw overtaken('beyond_consent', message, PATH, { teams });
}

/**
 * Who would take it, and whom it takes from, are in the reach of whoever assigned it still; or of one who decides in their place, who could
 * assign it themselves today.
 * @returns teams of the assignee that are in that reach
 * @throws AppError CONFLICT STATE when they are in nobody's, or what it takes is gone
 */
export async function refuseOutOfReach(
  unit: UnitOfWork,
  zone: GrayZoneRow,
  assignment: AssignmentRow,
  deciders: readonly number[] = [],
): Promise<readonly number[]> {
  const day = companyDay(unit.now);
  const owner = { memberId: assignment.assigneeId, teamId: null };
  const askedOn = companyDay(assignment.offeredAt);
  const touch = await heldTouch(unit, assignment, owner, { day, askedOn });
  const voices = await voicesOn(unit.manager, day);
  const from = touchedTeams({ ...touch, ownerTeamIds: [], zoneTeams: [], askedTeamIds: [] });
  const taken = from.filter((teamId) => voices.parents.has(teamId));
  const touching = touchingTeams(await concernedTeams(unit.manager, zone.id, day));
  for (const memberId of new Set([assignment.assignedBy, ...deciders])) {
    const isReached = (teamId: number) => leadsAt(voices, teamId, memberId);
    const concerned = memberId === assignment.assignedBy ? [] : touching.map(({ teamId }) => teamId);
    const reached = touch.ownerTeamIds.filter(isReached);
    if (reached.length && [...taken, ...concerned].every(isReached)) return reached;
  }
  const message = 'What this takes, or who would take it, is out of reach of whoever assigned it now.';
  throw overtaken('out_of_reach', message, PATH);
}
