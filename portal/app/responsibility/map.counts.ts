/** The figures of the header sentence and of the health filters, counted from one answer so that they agree. */
import { filterNodes } from './map.filter';
import type { MapParts } from './map.model';
import { overloadedPeople } from './map.overload';

export interface MapCounts {
  total: number;
  unowned: number;
  doublyOwned: number;
  brokenHandOffs: number;
  stale: number;
  /** People, not works. */
  overloaded: number;
}

/** Counts within a team and its sub-teams; other filters do not change them, so that they keep saying what waits. */
export function countMap(map: MapParts, team: string | null): MapCounts {
  const nodes = filterNodes(map, { team, stage: null, gap: null, q: '' });
  const ids = new Set(nodes.map((node) => node.id));
  const owners = new Set(
    nodes.flatMap((node) => node.parties.filter(isAccountable).map((each) => each.holderId)),
  );
  return {
    total: nodes.length,
    unowned: nodes.filter((node) => node.ownership === 'UNOWNED').length,
    doublyOwned: nodes.filter((node) => node.ownership === 'DOUBLY_OWNED').length,
    brokenHandOffs: map.handOffs.filter((each) => each.broken && (ids.has(each.fromId) || ids.has(each.toId)))
      .length,
    stale: nodes.filter((node) => node.stale).length,
    overloaded: overloadedPeople(map.nodes).filter((each) => owners.has(each.memberId)).length,
  };
}

const isAccountable = (party: { role: string }) => party.role === 'ACCOUNTABLE';
