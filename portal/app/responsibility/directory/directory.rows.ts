/** Rows of the directory, from the API's search or, for a past day or another order, from the map. */
import type { ResponsibilityDirectoryQuery } from '../../gql/graphql';
import type { ListSort } from '../map.address';
import { brokenEnds, gapTest } from '../map.filter';
import type { MapNode, MapParts } from '../map.model';

export interface DirectoryRow {
  id: string;
  name: string;
  purpose: string;
  ownership: MapNode['ownership'];
  /** Names of everybody who is accountable. */
  owners: string[];
  teamName: string | null;
  stageName: string | null;
  parentName: string | null;
  stale: boolean;
  brokenHandOff: boolean;
}

type ApiRow = ResponsibilityDirectoryQuery['responsibilities']['edges'][number]['node'];

/** A row of the API's answer. */
export function rowOfAnswer(node: ApiRow): DirectoryRow {
  return {
    id: node.id,
    name: node.name,
    purpose: node.purpose,
    ownership: node.ownership,
    owners: node.parties.filter((each) => each.role === 'ACCOUNTABLE').map((each) => each.holder.name),
    teamName: node.team?.name ?? null,
    stageName: node.stage?.name ?? null,
    parentName: node.parent?.name ?? null,
    stale: node.gaps.includes('STALE'),
    brokenHandOff: node.gaps.includes('BROKEN_HAND_OFF'),
  };
}

/** Rows of works on the map, in the given order. */
export function rowsOfMap(map: MapParts, nodes: readonly MapNode[], sort: ListSort): DirectoryRow[] {
  const teams = new Map(map.teams.map((team) => [team.id, team.name]));
  const stages = new Map(map.stages.map((stage) => [stage.id, stage.name]));
  const names = new Map(map.nodes.map((node) => [node.id, node.name]));
  const broken = brokenEnds(map);
  const isStale = gapTest(map, 'STALE');
  const rows = nodes.map((node) => ({
    id: node.id,
    name: node.name,
    purpose: node.purpose,
    ownership: node.ownership,
    owners: node.parties.filter((each) => each.role === 'ACCOUNTABLE').map((each) => each.name),
    teamName: (node.teamId && teams.get(node.teamId)) || null,
    stageName: (node.stageId && stages.get(node.stageId)) || null,
    parentName: (node.parentId && names.get(node.parentId)) || null,
    stale: isStale(node),
    brokenHandOff: broken.has(node.id),
  }));
  const compare = orders[sort];
  return rows.sort((a, b) => compare(a, b) || byName(a, b));
}

const text = (a: string | null | undefined, b: string | null | undefined) =>
  // nothing comes last
  Number(!a) - Number(!b) || (a ?? '').localeCompare(b ?? '', 'ko');
const byName = (a: DirectoryRow, b: DirectoryRow) => text(a.name, b.name);
const gapsOf = (row: DirectoryRow) =>
  (row.ownership === 'OWNED' ? 0 : 4) + (row.brokenHandOff ? 2 : 0) + (row.stale ? 1 : 0);

const orders: Record<ListSort, (a: DirectoryRow, b: DirectoryRow) => number> = {
  name: byName,
  team: (a, b) => text(a.teamName, b.teamName),
  owner: (a, b) => text(a.owners[0], b.owners[0]),
  gaps: (a, b) => gapsOf(b) - gapsOf(a),
};
