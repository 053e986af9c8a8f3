/** People who are accountable for more than one person can carry (the threshold stands in shared's map health). */
import { OVERLOADED_FROM } from '@groundcrew/shared';
import type { MapNode } from './map.model';

export interface Overload {
  memberId: string;
  name: string;
  /** For how many works the person is accountable. */
  load: number;
}

/** The people concerned on the day of the map, by name: people are never ranked. Their whole load counts. */
export function overloadedPeople(nodes: readonly MapNode[]): Overload[] {
  const loads = new Map<string, Overload>();
  for (const node of nodes) {
    for (const party of node.parties) {
      if (party.role !== 'ACCOUNTABLE' || party.isTeam) continue;
      const known = loads.get(party.holderId);
      if (known) known.load += 1;
      else loads.set(party.holderId, { memberId: party.holderId, name: party.name, load: 1 });
    }
  }
  return [...loads.values()]
    .filter((each) => each.load >= OVERLOADED_FROM)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}
