import {
  conflictedIn,
  GrayZoneRepository,
  type GrayZoneRow,
  PartyRepository,
  ProposalConsentRepository,
  ProposalContentRepository,
  ProposalRepository,
  type ProposalRow,
  proposedOwner,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  GrayZoneAct,
  GrayZoneSource,
  type Holder,
  holderKey,
  invalid,
  nextGrayZoneState,
  notFound,
  type proposeOwnershipInput,
  RaciRole,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, voicesOn } from '../member/voices';
import { holderOf, presentHolder, teamsOfHolder } from '../responsibility/holder';
import { consentsNeeded, synergyTeams } from './consent.service';
import { moveZone, notHere, openZone, recordZone } from './gray-zone-change';
import { checkedEffects, checkedLinks, checkedValue } from './proposal-content';
import { checkedOnTheMap, openTeamOf } from './proposal-map';
import { peopleOf, toTell } from './trial-notice';

type Asked = z.output<typeof proposeOwnershipInput>;

const OWNER = ['input', 'ownerId'];
const ZONE = ['input', 'grayZoneId'];

/**
 * An operator or a lead offers that somebody takes a gray zone, or work that has synergy: everybody whose consent it needs is asked.
 * @throws AppError INVALID_INPUT, NOT_FOUND or CONFLICT STATE naming the field; CONFLICT STATE when nobody could consent
 */
export async function proposeOwnership(context: RequestContext, input: Asked): Promise<ProposalRow> {
  authorise(context, 'proposal.propose');
  refuseQuestion(input);
  const owner = holderOf(input.ownerId, OWNER);
  const proposerId = context.signedIn.memberId;
  const day = context.companyToday;
  return context.change(async (unit) => {
    const known = input.grayZoneId ? await zoneToTake(unit, input.grayZoneId) : null;
    await presentProposer(unit, proposerId, owner, day);
    const { map, responsibility, accountableTeamIds } = await checkedOnTheMap(context, unit, input, {
      zone: known,
      owner,
      ownerPath: OWNER,
    });
    const links = await checkedLinks(unit, input.links ?? []);
    const effects = await checkedEffects(unit, input.effects ?? []);
    const valueId = await checkedValue(unit, input.valueId);
    const askedTeamIds = await openTeams(context, unit, input.askTeamIds ?? []);
    const responsibilityTeamId = responsibility?.teamId ?? null;
    const zones = new GrayZoneRepository(unit.manager);
    const zoneTeams = known
      ? await zones.teams([known.id])
      : await synergyTeams(unit.manager, proposerId, responsibilityTeamId, day);
    const { leftWithTeamId } = map;
    const touch = {
      ...{ proposerId, owner, leftWithTeamId, responsibilityTeamId, accountableTeamIds },
      ...{ zoneTeams, askedTeamIds },
    };
    const voices = await voicesOn(unit.manager, day);
    const needed = await consentsNeeded(unit.manager, day, voices, touch);
    if (needed.length === 0) throw nobody();
    const zone =
      known ?? (await synergyZone(unit, { question: input.question ?? '', proposerId, map, zoneTeams }));
    await moveZone(unit, zone, GrayZoneAct.PROPOSE);
    const proposals = new ProposalRepository(unit.manager);
    const { connection, gap, mission, hypothesis, weeks } = input;
    const id = await proposals.create({
      zoneId: zone.id,
      proposerId,
      owner,
      ...map,
      ...{ connection, gap, mission, valueId, hypothesis, weeks },
      proposedAt: unit.now,
    });
    const content = new ProposalContentRepository(unit.manager);
    await content.addLinks(id, links);
    await content.addEffects(id, effects);
    await new ProposalConsentRepository(unit.manager).ask(id, needed);
    recordZone(unit, zone.id, 'proposed', {
      proposalId: id,
      ownerMemberId: owner.memberId,
      ownerTeamId: owner.teamId,
      teamIds: needed.map(({ teamId }) => teamId),
      // somebody else's offer to have it: they hear of it at once, and may say no
      notify: owner.memberId === null || owner.memberId === proposerId ? [] : [owner.memberId],
    });
    const made = await proposals.byId(id);
    if (!made) throw notFound('proposal');
    const asked = needed.flatMap(({ teamId }) => membersSpeaking(voices, teamId, conflictedIn(made)));
    await tellOfWork(unit, made, asked, day);
    return made;
  });
}

/** Whoever answers for the work that would be taken hears of it at once, where their own consent is not asked. */
async function tellOfWork(
  unit: UnitOfWork,
  proposal: ProposalRow,
  asked: readonly number[],
  day: string,
): Promise<void> {
  const { id, responsibilityId } = proposal;
  if (responsibilityId === null) return;
  const owner = holderKey(proposedOwner(proposal));
  const holders = (await new PartyRepository(unit.manager).holding([responsibilityId], day)).filter(
    (party) => party.role === RaciRole.ACCOUNTABLE && holderKey(party) !== owner,
  );
  const known = [...asked, ...conflictedIn(proposal)];
  const people = await peopleOf(unit, holders, day);
  const notify = toTell(
    unit,
    people.filter((memberId) => !known.includes(memberId)),
  );
  if (notify.length === 0) return;
  const detail = { zoneId: proposal.zoneId, responsibilityId, notify };
  unit.record({ action: 'proposal.takes-work', subjectType: 'OwnershipProposal', subjectId: id, detail });
}

function refuseQuestion(input: Asked): void {
  if (!input.grayZoneId && !input.question)
    throw invalid(['input', 'question'], 'required', 'Say which work, or name a gray zone.');
}

async function zoneToTake(unit: UnitOfWork, id: string): Promise<GrayZoneRow> {
  const zone = await openZone(unit, keyOf('GrayZone', id, ZONE), ZONE);
  if (!nextGrayZoneState(zone.state, GrayZoneAct.PROPOSE)) throw notHere(ZONE);
  return zone;
}

// Whoever leaves, or closes, at this very moment takes open proposals back: none may be made behind that.
async function presentProposer(
  unit: UnitOfWork,
  proposerId: number,
  owner: Holder,
  day: string,
): Promise<void> {
  await presentHolder(unit, { memberId: proposerId, teamId: null }, day, ['input']);
  if (owner.memberId !== proposerId) await presentHolder(unit, owner, day, OWNER);
  if ((await teamsOfHolder(unit.manager, owner, day)).length === 0)
    throw conflict(ConflictReason.STATE, 'They belong to no team that could answer for the work.', OWNER);
}

async function openTeams(
  context: RequestContext,
  unit: UnitOfWork,
  ids: readonly string[],
): Promise<number[]> {
  const keys: number[] = [];
  for (const [at, id] of ids.entries()) {
    const key = await openTeamOf(context, unit, id, ['input', 'askTeamIds', at]);
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** A gray zone for work without a gap: it is noticed by the very offer to take it. */
async function synergyZone(
  unit: UnitOfWork,
  of: {
    question: string;
    proposerId: number;
    map: { responsibilityId: number | null };
    zoneTeams: Parameters<GrayZoneRepository['addTeams']>[1];
  },
): Promise<GrayZoneRow> {
  const zones = new GrayZoneRepository(unit.manager);
  const id = await zones.create({
    question: of.question,
    source: GrayZoneSource.SYNERGY,
    spottedAt: unit.now,
    reportedBy: of.proposerId,
    responsibilityId: of.map.responsibilityId,
  });
  await zones.addTeams(id, of.zoneTeams);
  recordZone(unit, id, 'reported', { source: GrayZoneSource.SYNERGY });
  const zone = await zones.byId(id);
  if (!zone) throw notFound('gray zone');
  return zone;
}

function nobody() {
  return conflict(
    ConflictReason.STATE,
    'Nobody could consent: none of the teams that it touches, nor any above them, has a lead beside who proposes it and who would own it.',
  );
}
