/** Which works of the map pass the filters: team with its sub-teams, stage, health and text. */
import type { MapGap, MapState } from './map.address';
import type { MapNode, MapParts, MapTeam } from './map.model';
import { overloadedPeople } from './map.overload';

export type MapFilter = Pick<MapState, 'team' | 'stage' | 'gap' | 'q'>;

/** Works that the API's full-text search found for `q`: they match even where the words are not on the map. */
export type FoundIds = ReadonlySet<string>;

/** The value of the stage filter that asks for works without a stage. */
export const NO_STAGE = 'none';

/** Whether any filter is set. */
export function isFiltered(filter: MapFilter): boolean {
  return Boolean(filter.team || filter.stage || filter.gap || filter.q);
}

/** The works that pass every filter that is set, in the map's order. */
export function filterNodes(map: MapParts, filter: MapFilter, found?: FoundIds): MapNode[] {
  const teamIds = filter.team ? teamWithSubTeams(map.teams, filter.team) : null;
  const inGap = filter.gap ? gapTest(map, filter.gap) : null;
  const words = wordsOf(filter.q);
  return map.nodes.filter(
    (node) =>
      (!teamIds || (node.teamId !== null && teamIds.has(node.teamId))) &&
      (!filter.stage || node.stageId === (filter.stage === NO_STAGE ? null : filter.stage)) &&
      (!inGap || inGap(node)) &&
      (words.length === 0 || matchesText(node, words) || found?.has(node.id)),
  );
}

/** A team and every team below it, by id. An unknown id gives a set of that id alone. */
export function teamWithSubTeams(teams: readonly MapTeam[], teamId: string): Set<string> {
  const found = new Set([teamId]);
  // teams may come in any order, so go on until a round finds nothing new
  for (let grew = true; grew; ) {
    grew = false;
    for (const team of teams) {
      if (team.parentId && found.has(team.parentId) && !found.has(team.id)) {
        found.add(team.id);
        grew = true;
      }
    }
  }
  return found;
}

/** A test for one kind of gap. A broken hand-off concerns both its ends, an overloaded person all they answer for. */
export function gapTest(map: MapParts, gap: MapGap): (node: MapNode) => boolean {
  switch (gap) {
    case 'UNOWNED':
    case 'DOUBLY_OWNED':
      return (node) => node.ownership === gap;
    case 'STALE':
      return (node) => node.stale;
    case 'BROKEN_HAND_OFF': {
      const ends = brokenEnds(map);
      return (node) => ends.has(node.id);
    }
    case 'OVERLOADED': {
      const people = new Set(overloadedPeople(map.nodes).map((each) => each.memberId));
      return (node) => node.parties.some((each) => each.role === 'ACCOUNTABLE' && people.has(each.holderId));
    }
  }
}

/** Ids of the works at either end of a broken hand-off. */
export function brokenEnds(map: Pick<MapParts, 'handOffs'>): Set<string> {
  return new Set(map.handOffs.filter((each) => each.broken).flatMap((each) => [each.fromId, each.toId]));
}

function wordsOf(q: string): string[] {
  return q.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
}

/** Every word occurs in the name, the purpose or a party's name. */
function matchesText(node: MapNode, words: string[]): boolean {
  const text = [node.name, node.purpose, ...node.parties.map((party) => party.name)].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
