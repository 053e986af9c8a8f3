import {
  MembershipRepository,
  SearchRepository,
  TeamRepository,
  type TeamRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  type closeTeamInput,
  conflict,
  type createTeamInput,
  holdsOn,
  type moveTeamInput,
  notFound,
  type teamFilter,
  type updateTeamInput,
  wouldCycle,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamKey } from './team-key';

/** A page of teams by name. */
export async function listTeams(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof teamFilter> = {},
): Promise<Connection<TeamRow>> {
  authorise(context, 'team.read');
  const [name, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const found = await new TeamRepository(context.gathered).page({
    limit: pageLimit(first),
    after: after ? { name: String(name), id: Number(id) } : undefined,
    text: filter.text,
    parentId: filter.rootsOnly ? null : optionalKeyOf('Team', filter.parentId, ['filter', 'parentId']),
    active: filter.active,
    today: context.companyToday,
  });
  return toConnection(found, first, after, (team) => encodeCursor([team.name, team.id]));
}

/**
 * A team begins.
 * @throws AppError CONFLICT when a sibling has the name or another team the key
 */
export async function createTeam(
  context: RequestContext,
  input: z.output<typeof createTeamInput>,
): Promise<TeamRow> {
  authorise(context, 'team.edit');
  const parentId = optionalKeyOf('Team', input.parentId, ['input', 'parentId']) ?? null;
  const from = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const teams = new TeamRepository(unit.manager);
    if (parentId !== null) await existing(teams, parentId, from, ['input', 'parentId']);
    await refuseTakenName(teams, input.name, parentId, from);
    const key = await teamKey(unit.manager, input.key ?? null, input.name);
    const id = await teams.create({
      key,
      name: input.name,
      kind: input.kind,
      mission: input.mission ?? null,
      parentId,
      from,
    });
    return saved(unit, teams, id, 'team.created', { name: input.name, parentId, from });
  });
}

/** Renames a team or says anew what it is for. */
export async function updateTeam(
  context: RequestContext,
  input: z.output<typeof updateTeamInput>,
): Promise<TeamRow> {
  authorise(context, 'team.edit');
  const id = keyOf('Team', input.id);
  return context.change(async (unit) => {
    const teams = new TeamRepository(unit.manager);
    const team = await existing(teams, id, context.companyToday, ['input', 'id']);
    if (input.name && input.name !== team.name) {
      await refuseTakenName(teams, input.name, team.parentId, context.companyToday, id);
    }
    const changes = { name: input.name, kind: input.kind, mission: input.mission };
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length) await teams.update(id, given);
    return saved(unit, teams, id, 'team.updated', given);
  });
}

/**
 * Moves a team, and all below it, under another.
 * @throws AppError CONFLICT CYCLE when the new parent is the team itself or below it
 */
export async function moveTeam(
  context: RequestContext,
  input: z.output<typeof moveTeamInput>,
): Promise<TeamRow> {
  authorise(context, 'team.edit');
  const id = keyOf('Team', input.id);
  const parentId = optionalKeyOf('Team', input.parentId, ['input', 'parentId']) ?? null;
  return context.change(async (unit) => {
    const teams = new TeamRepository(unit.manager);
    await teams.lockTree();
    const team = await existing(teams, id, context.companyToday, ['input', 'id']);
    if (parentId !== null) await existing(teams, parentId, context.companyToday, ['input', 'parentId']);
    if (wouldCycle(id, parentId, await teams.tree())) {
      throw conflict(ConflictReason.CYCLE, 'A team cannot be below itself.', ['input', 'parentId']);
    }
    await refuseTakenName(teams, team.name, parentId, context.companyToday, id);
    await teams.update(id, { parentId });
    return saved(unit, teams, id, 'team.moved', { from: team.parentId, to: parentId });
  });
}

/**
 * A team ends. Its history stays.
 * @throws AppError CONFLICT IN_USE while it has members, sub-teams or anything that a higher concept counts
 */
export async function closeTeam(
  context: RequestContext,
  input: z.output<typeof closeTeamInput>,
): Promise<TeamRow> {
  authorise(context, 'team.edit');
  const id = keyOf('Team', input.id);
  const on = input.on ?? context.companyToday;
  return context.change(async (unit) => {
    const teams = new TeamRepository(unit.manager);
    await existing(teams, id, context.companyToday, ['input', 'id']);
    const members = await new MembershipRepository(unit.manager).ofTeams([id]);
    const reasons = [
      members.some((held) => holdsOn(held, on) || held.from > on) ? 'it still has members' : null,
      (await teams.childrenOf([id], on)).length ? 'it still has sub-teams' : null,
      ...(await Promise.all(context.hooks.teamCloses.map((closes) => closes(unit, id, on)))),
    ].filter((reason) => reason !== null);
    if (reasons.length) {
      throw conflict(ConflictReason.IN_USE, `This team cannot close: ${reasons.join(', ')}.`, [
        'input',
        'id',
      ]);
    }
    await teams.update(id, { to: on });
    return saved(unit, teams, id, 'team.closed', { on });
  });
}

async function existing(teams: TeamRepository, id: number, day: string, path: string[]): Promise<TeamRow> {
  await teams.lock(id);
  const team = await teams.byId(id);
  if (!team) throw notFound('team', path);
  if (team.to !== null && team.to <= day) throw conflict(ConflictReason.STATE, 'This team is closed.', path);
  return team;
}

async function refuseTakenName(
  teams: TeamRepository,
  name: string,
  parentId: number | null,
  day: string,
  exceptId?: number,
): Promise<void> {
  if (await teams.nameTaken(name, parentId, day, exceptId)) {
    throw conflict(ConflictReason.DUPLICATE, 'A team beside it has this name.', ['input', 'name']);
  }
}

async function saved(
  unit: UnitOfWork,
  teams: TeamRepository,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<TeamRow> {
  const team = await teams.byId(id);
  if (!team) throw notFound('team');
  await new SearchRepository(unit.manager).put([
    { kind: 'Team', subjectId: id, title: team.name, body: `${team.mission ?? ''} ${team.key}` },
  ]);
  unit.record({ action, subjectType: 'Team', subjectId: id, detail });
  return team;
}
