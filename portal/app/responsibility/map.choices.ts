/** Choices of the team filter: the tree, flat, with depths. */
import { inTreeOrder } from './graph/graph.lanes';
import type { MapTeam } from './map.model';

export interface TeamChoice {
  id: string;
  name: string;
  /** 0 for a root. */
  depth: number;
  hasSubTeams: boolean;
}

/** Every team in tree order. */
export function teamChoices(teams: readonly MapTeam[]): TeamChoice[] {
  const depths = new Map<string, number>();
  const parents = new Set(teams.map((team) => team.parentId));
  return inTreeOrder(teams).map((team) => {
    const depth = team.parentId && depths.has(team.parentId) ? (depths.get(team.parentId) ?? 0) + 1 : 0;
    depths.set(team.id, depth);
    return { id: team.id, name: team.name, depth, hasSubTeams: parents.has(team.id) };
  });
}
