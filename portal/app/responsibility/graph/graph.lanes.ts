/** Lanes and columns of the graph: who stands in which, before anything has a place in pixels. */
import type { MapParts, MapStage, MapTeam } from '../map.model';
import { needsOwner, type StandingNode } from './graph.fold';

export const GAP_LANE = 'gap';
export const NO_TEAM_LANE = 'no-team';
export const NO_STAGE_COLUMN = 'no-stage';

export interface Lane {
  id: string;
  kind: 'gap' | 'team' | 'no-team';
  /** The team's name; empty for the two lanes that the reader's words name. */
  name: string;
  nodes: StandingNode[];
  /** Works of the team, those in the top lane and those folded into parents included. */
  works: number;
  /** How many of them need an owner. */
  gaps: number;
}

export interface Column {
  id: string;
  /** The stage's name; empty for works without a stage. */
  name: string;
}

/** Lanes in the order of the team tree, the one for what needs an owner on top. Lanes without works are left out. */
export function lanesOf(map: Pick<MapParts, 'teams'>, standing: readonly StandingNode[]): Lane[] {
  const lane = (id: string, kind: Lane['kind'], name: string): Lane => ({
    id,
    kind,
    name,
    nodes: [],
    works: 0,
    gaps: 0,
  });
  const gapLane = lane(GAP_LANE, 'gap', '');
  const teamLanes = new Map(
    inTreeOrder(map.teams).map((team) => [team.id, lane(team.id, 'team', team.name)]),
  );
  const noTeam = lane(NO_TEAM_LANE, 'no-team', '');
  for (const each of standing) {
    const home = (each.node.teamId && teamLanes.get(each.node.teamId)) || noTeam;
    home.works += 1 + each.folded;
    if (needsOwner(each.node)) {
      home.gaps += 1;
      gapLane.works += 1;
      gapLane.gaps += 1;
    }
    (needsOwner(each.node) ? gapLane : home).nodes.push(each);
  }
  return [gapLane, ...teamLanes.values(), noTeam].filter((each) => each.nodes.length > 0);
}

/**
 * The stages that somebody stands in, chain by chain in their order, and the column for works without a stage: last, or
 * first where most works are in it.
 */
export function columnsOf(stages: readonly MapStage[], standing: readonly StandingNode[]): Column[] {
  const used = new Set(standing.map((each) => each.node.stageId));
  const chains = [...new Set(stages.map((stage) => stage.chainId))];
  const several = chains.length > 1;
  const columns: Column[] = chains
    .flatMap((chain) =>
      stages.filter((stage) => stage.chainId === chain).sort((a, b) => a.position - b.position),
    )
    // one chain is shown whole, so that an empty stage is seen; of several only what is in use, for room
    .filter((stage) => used.has(stage.id) || !several)
    .map((stage) => ({
      id: stage.id,
      name: several ? `${stage.chainName} · ${stage.name}` : stage.name,
    }));
  const known = new Set(columns.map((column) => column.id));
  const homeless = standing.filter((each) => !each.node.stageId || !known.has(each.node.stageId));
  if (homeless.length === 0) return columns;
  const unstaged = { id: NO_STAGE_COLUMN, name: '' };
  // where most works have no stage, they are what one comes to see
  return homeless.length * 2 > standing.length ? [unstaged, ...columns] : [...columns, unstaged];
}

/** The column of a work. */
export function columnIdOf(columns: readonly Column[], stageId: string | null): string {
  return columns.find((column) => column.id === stageId)?.id ?? NO_STAGE_COLUMN;
}

/** Teams depth-first, children after their parent in the given order; teams of unknown parents come as roots. */
export function inTreeOrder(teams: readonly MapTeam[]): MapTeam[] {
  const ids = new Set(teams.map((team) => team.id));
  const ordered: MapTeam[] = [];
  const seen = new Set<string>();
  const walk = (parentId: string | null) => {
    for (const team of teams) {
      const parent = team.parentId && ids.has(team.parentId) ? team.parentId : null;
      if (parent !== parentId || seen.has(team.id)) continue;
      seen.add(team.id);
      ordered.push(team);
      walk(team.id);
    }
  };
  walk(null);
  return ordered;
}
