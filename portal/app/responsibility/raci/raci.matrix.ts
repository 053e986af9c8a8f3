/** The RACI matrix: rows are works, grouped by team; columns are the teams and people who take part. */
import { inTreeOrder } from '../graph/graph.lanes';
import type { PartyKind } from '../map.address';
import type { MapNode, MapParts, MapParty } from '../map.model';

/** A, R, C, I: the order in which roles are said when one party has several. */
export const raciOrder = [
  'ACCOUNTABLE',
  'RESPONSIBLE',
  'CONSULTED',
  'INFORMED',
] as const satisfies readonly MapParty['role'][];

export interface RaciColumn {
  id: string;
  name: string;
  isTeam: boolean;
}

export interface RaciRow {
  id: string;
  name: string;
  stageName: string | null;
  ownership: MapNode['ownership'];
  /** Roles by the holder's id, in the order A, R, C, I. */
  cells: Record<string, MapParty['role'][]>;
}

export interface RaciSection {
  /** Null: works without a team. */
  teamId: string | null;
  teamName: string | null;
  rows: RaciRow[];
}

export interface RaciMatrix {
  columns: RaciColumn[];
  sections: RaciSection[];
  /** Rows that exist and rows that are in `sections`. */
  total: number;
  shown: number;
}

/**
 * The matrix of the given works.
 *
 * @param nodes works that pass the filters
 * @param kind whether teams, people or both are columns
 * @param limit how many rows at most; columns are of the shown rows, so that none is empty
 */
export function raciMatrix(
  map: Pick<MapParts, 'teams' | 'stages'>,
  nodes: readonly MapNode[],
  kind: PartyKind = 'all',
  limit = Number.POSITIVE_INFINITY,
): RaciMatrix {
  const stageNames = new Map(map.stages.map((stage) => [stage.id, stage.name]));
  const teams = inTreeOrder(map.teams);
  const known = new Set(teams.map((team) => team.id));
  const homes = [...teams.map((team) => ({ id: team.id, name: team.name })), { id: null, name: null }];
  const shown: MapNode[] = [];
  const sections: RaciSection[] = [];
  for (const home of homes) {
    const inTeam = nodes.filter(
      (node) => (node.teamId && known.has(node.teamId) ? node.teamId : null) === home.id,
    );
    const rows = inTeam.slice(0, Math.max(0, limit - shown.length));
    if (rows.length === 0) continue;
    shown.push(...rows);
    sections.push({
      teamId: home.id,
      teamName: home.name,
      rows: rows.map((node) => toRow(node, stageNames)),
    });
  }
  return { columns: columnsOf(shown, teams, kind), sections, total: nodes.length, shown: shown.length };
}

function toRow(node: MapNode, stageNames: ReadonlyMap<string, string>): RaciRow {
  const cells: Record<string, MapParty['role'][]> = {};
  for (const role of raciOrder) {
    for (const party of node.parties) {
      if (party.role !== role) continue;
      const roles = cells[party.holderId] ?? [];
      cells[party.holderId] = roles.includes(role) ? roles : [...roles, role];
    }
  }
  const stageName = node.stageId ? (stageNames.get(node.stageId) ?? null) : null;
  return { id: node.id, name: node.name, stageName, ownership: node.ownership, cells };
}

/** Teams in tree order, then people in the order in which the rows first name them: those of a team stay together. */
function columnsOf(
  nodes: readonly MapNode[],
  teams: readonly { id: string }[],
  kind: PartyKind,
): RaciColumn[] {
  const columns = new Map<string, RaciColumn>();
  for (const { holderId: id, name, isTeam } of nodes.flatMap((node) => node.parties)) {
    if (kind === 'all' || (kind === 'teams') === isTeam) columns.set(id, { id, name, isTeam });
  }
  const rank = new Map(
    [...new Set([...teams.map((team) => team.id), ...columns.keys()])].map((id, index) => [id, index]),
  );
  const place = (column: RaciColumn) => rank.get(column.id) ?? 0;
  return [...columns.values()].sort((a, b) => Number(b.isTeam) - Number(a.isTeam) || place(a) - place(b));
}
