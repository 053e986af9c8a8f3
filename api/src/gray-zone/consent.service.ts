/** Whose consent a proposal needs, from the teams that it touches (shared/gray-zone/consent.ts). */
import {
  GrayZoneRepository,
  type GrayZoneTeamRow,
  PartyRepository,
  ResponsibilityRepository,
  TeamRepository,
} from '@groundcrew/db';
import {
  type consentPreviewInput,
  type Holder,
  type NeededConsent,
  neededConsents,
  notFound,
  TeamConcern,
  touchedTeams,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { membersSpeaking, requestVoices, type Voices } from '../member/voices';
import { holderOf, loadHolder, teamsOfHolder } from '../responsibility/holder';

/** What whose consent is needed follows from. */
export interface ProposedTouch {
  proposerId: number;
  owner: Holder;
  leftWithTeamId: number | null;
  responsibilityTeamId: number | null;
  /** Teams of who is accountable today for what splits or goes over. */
  accountableTeamIds: readonly number[];
  /** Teams that the gray zone concerns; of work that is offered without one, {@link synergyTeams}. */
  zoneTeams: readonly Omit<GrayZoneTeamRow, 'zoneId'>[];
  askedTeamIds: readonly number[];
}

/** Who neither answers: the proposer, and the member who would own it. */
function conflictedOf({ proposerId, owner }: Pick<ProposedTouch, 'proposerId' | 'owner'>): number[] {
  return owner.memberId === null ? [proposerId] : [proposerId, owner.memberId];
}

/** Every consent that is needed on a day, in the order in which they are shown; empty when nobody may answer. */
export async function consentsNeeded(
  manager: EntityManager,
  day: string,
  voices: Voices,
  touch: ProposedTouch,
): Promise<NeededConsent[]> {
  const touched = touchedTeams({
    ...touch,
    zoneTeams: touch.zoneTeams.filter(({ teamId }) => voices.parents.has(teamId)),
    ownerTeamIds: await teamsOfHolder(manager, touch.owner, day),
  });
  return neededConsents({ touched, tree: voices.tree, leads: voices.leads, conflicted: conflictedOf(touch) });
}

/** Teams that work without a gray zone concerns: the proposer's own, and that of the responsibility. */
export async function synergyTeams(
  manager: EntityManager,
  proposerId: number,
  responsibilityTeamId: number | null,
  day: string,
): Promise<Omit<GrayZoneTeamRow, 'zoneId'>[]> {
  const own = await teamsOfHolder(manager, { memberId: proposerId, teamId: null }, day);
  const named = [...new Set(own)].filter((teamId) => teamId !== responsibilityTeamId);
  return [
    ...(responsibilityTeamId === null ? [] : [{ teamId: responsibilityTeamId, concern: TeamConcern.OWNS }]),
    ...named.map((teamId) => ({ teamId, concern: TeamConcern.NAMED })),
  ].map((team) => ({ ...team, weight: 1 }));
}

/** One consent before anything is sent. */
export interface PreviewedConsentRow extends NeededConsent {
  voices: readonly number[];
}

/**
 * Who would be asked, before anything is sent. Nobody is an answer too.
 * @throws AppError NOT_FOUND naming the field
 */
export async function consentPreview(
  context: RequestContext,
  input: z.output<typeof consentPreviewInput>,
): Promise<PreviewedConsentRow[]> {
  authorise(context, 'proposal.propose');
  const { gathered: manager, companyToday } = context;
  const proposerId = context.signedIn.memberId;
  const ownerPath = ['input', 'ownerId'];
  const owner = input.ownerId ? holderOf(input.ownerId, ownerPath) : { memberId: proposerId, teamId: null };
  const [holder, { responsibilityTeamId, accountableTeamIds }, leftWith, zoneTeams, askedTeamIds, voices] =
    await Promise.all([
      loadHolder(context, owner),
      teamsOfWork(manager, input.responsibilityId, companyToday),
      existingTeams(manager, listOf(input.leftWithTeamId), () => ['leftWithTeamId']),
      input.grayZoneId ? teamsOfZone(manager, input.grayZoneId) : null,
      existingTeams(manager, input.askTeamIds ?? [], (at) => ['askTeamIds', at]),
      context.load(requestVoices)(),
    ]);
  if (!holder) throw notFound('member or team', ownerPath);
  const touch = {
    proposerId,
    owner,
    leftWithTeamId: leftWith[0] ?? null,
    responsibilityTeamId,
    accountableTeamIds,
    zoneTeams: zoneTeams ?? (await synergyTeams(manager, proposerId, responsibilityTeamId, companyToday)),
    askedTeamIds,
  };
  const needed = await consentsNeeded(manager, companyToday, voices, touch);
  return needed.map((consent) => ({
    ...consent,
    voices: membersSpeaking(voices, consent.teamId, conflictedOf(touch)),
  }));
}

const listOf = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

async function teamsOfZone(manager: EntityManager, id: string): Promise<GrayZoneTeamRow[]> {
  const path = ['input', 'grayZoneId'];
  const zones = new GrayZoneRepository(manager);
  const key = keyOf('GrayZone', id, path);
  const [zone, teams] = await Promise.all([zones.byId(key), zones.teams([key])]);
  if (!zone) throw notFound('gray zone', path);
  return teams;
}

async function teamsOfWork(
  manager: EntityManager,
  id: string | undefined,
  day: string,
): Promise<Pick<ProposedTouch, 'responsibilityTeamId' | 'accountableTeamIds'>> {
  const path = ['input', 'responsibilityId'];
  const key = optionalKeyOf('Responsibility', id, path);
  if (key === undefined) return { responsibilityTeamId: null, accountableTeamIds: [] };
  const row = await new ResponsibilityRepository(manager).byId(key);
  if (!row) throw notFound('responsibility', path);
  const accountableTeamIds = await new PartyRepository(manager).accountableTeams(key, day);
  return { responsibilityTeamId: row.teamId, accountableTeamIds };
}

async function existingTeams(
  manager: EntityManager,
  ids: readonly string[],
  fieldOf: (at: number) => (string | number)[],
): Promise<number[]> {
  const keys = ids.map((id, at) => keyOf('Team', id, ['input', ...fieldOf(at)]));
  if (keys.length === 0) return keys;
  const found = new Set((await new TeamRepository(manager).byIds(keys)).map((team) => team.id));
  const missing = keys.findIndex((key) => !found.has(key));
  if (missing >= 0) throw notFound('team', ['input', ...fieldOf(missing)]);
  return keys;
}
