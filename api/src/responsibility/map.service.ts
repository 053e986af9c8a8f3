import { type MapNodeRow, type MapPartyRow, MapRepository, type MapTeamRow } from '@groundcrew/db';
import { ancestorsOf, holdsOn, isBroken, isStale, type Ownership, ownershipOf } from '@groundcrew/shared';
import { authorise } from '../core/allow';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { holderId } from './holder';
import type { MapNode, MapParty, MapTeam, ResponsibilityMapType } from './map.type';
import { remembered } from './map-memory';

/** The whole map as of a day, today when none is given: six lean statements whatever its size, none if nothing changed. */
export async function readMap(
  context: RequestContext,
  asOf: string | null | undefined,
): Promise<ResponsibilityMapType> {
  authorise(context, 'responsibility.read');
  const { companyToday: today } = context;
  const day = asOf ?? today;
  return remembered(context, `map ${day} ${today}`, (manager) =>
    workOutMap(new MapRepository(manager), day, today),
  );
}

async function workOutMap(map: MapRepository, day: string, today: string): Promise<ResponsibilityMapType> {
  const [rows, parties, handOffs, teams, stages, changeDays] = await Promise.all([
    day === today ? map.nodesToday(today) : map.nodesOn(day),
    map.partiesOn(day),
    map.handOffsOn(day),
    map.teams(),
    map.stages(),
    map.changeDays(today),
  ]);
  const byNode = partiesByNode(rows, parties);
  const ownership = new Map<number, Ownership>();
  for (const [id, held] of byNode) ownership.set(id, ownershipOf(held));
  const shownTeams = teamsToShow(teams, rows, parties, day);
  return {
    asOf: day,
    earliest: changeDays[0] ?? today,
    changeDays,
    teams: shownTeams,
    stages: stages.map((stage) => ({
      ...stage,
      id: globalId('Stage', stage.id),
      chainId: globalId('ValueChain', stage.chainId),
    })),
    nodes: toNodes(rows, byNode, ownership, day),
    handOffs: handOffs
      .filter((one) => ownership.has(one.fromId) || ownership.has(one.toId))
      .map((one) => ({
        id: globalId('HandOff', one.id),
        fromId: globalId('Responsibility', one.fromId),
        toId: globalId('Responsibility', one.toId),
        what: one.what,
        broken: isBroken(one, ownership),
      })),
    total: rows.length,
  };
}

function partiesByNode(
  rows: readonly MapNodeRow[],
  parties: readonly MapPartyRow[],
): Map<number, MapPartyRow[]> {
  const byNode = new Map<number, MapPartyRow[]>(rows.map((row) => [row.id, []]));
  for (const party of parties) byNode.get(party.responsibilityId)?.push(party);
  return byNode;
}

function toNodes(
  rows: readonly MapNodeRow[],
  byNode: ReadonlyMap<number, MapPartyRow[]>,
  ownership: ReadonlyMap<number, Ownership>,
  day: string,
): MapNode[] {
  const children = new Map<number, number>();
  for (const { parentId } of rows) {
    if (parentId !== null) children.set(parentId, (children.get(parentId) ?? 0) + 1);
  }
  const teamIds = memo((id) => globalId('Team', id));
  const stageIds = memo((id) => globalId('Stage', id));
  const ids = memo((id) => globalId('Responsibility', id));
  const holders = memo((id) => globalId('Member', id));
  const toParty = (party: MapPartyRow): MapParty => ({
    role: party.role,
    holderId: party.memberId === null ? holderId(party) : holders(party.memberId),
    name: party.name,
    isTeam: party.memberId === null,
  });
  return rows.map((row) => ({
    id: ids(row.id),
    name: row.name,
    teamId: row.teamId === null ? null : teamIds(row.teamId),
    stageId: row.stageId === null ? null : stageIds(row.stageId),
    parentId: row.parentId === null ? null : ids(row.parentId),
    kind: row.kind,
    ownership: ownership.get(row.id) ?? 'UNOWNED',
    stale: isStale(row.reviewDueOn, day),
    parties: (byNode.get(row.id) ?? []).map(toParty),
    childCount: children.get(row.id) ?? 0,
    from: row.from,
    purpose: row.purpose,
  }));
}

/** Teams that existed on the day, those that something on the map points at, and all above them. */
function teamsToShow(
  teams: readonly MapTeamRow[],
  rows: readonly MapNodeRow[],
  parties: readonly MapPartyRow[],
  day: string,
): MapTeam[] {
  const parentOf = new Map(teams.map((team) => [team.id, team.parentId]));
  const shown = new Set(teams.filter((team) => holdsOn(team, day)).map((team) => team.id));
  for (const { teamId } of rows) if (teamId !== null) shown.add(teamId);
  for (const { teamId } of parties) if (teamId !== null) shown.add(teamId);
  for (const id of [...shown]) for (const above of ancestorsOf(id, parentOf)) shown.add(above);
  return teams
    .filter((team) => shown.has(team.id))
    .map((team) => ({
      id: globalId('Team', team.id),
      name: team.name,
      parentId: team.parentId === null ? null : globalId('Team', team.parentId),
    }));
}

function memo(make: (id: number) => string): (id: number) => string {
  const made = new Map<number, string>();
  return (id) => {
    let text = made.get(id);
    if (text === undefined) {
      text = make(id);
      made.set(id, text);
    }
    return text;
  };
}
