/** What is unwell on the map, as lists with the place where each can be mended. */
import { personPath, responsibilityPath } from '../../elements/paths';
import type { MapGap } from '../map.address';
import { filterNodes } from '../map.filter';
import type { MapNode, MapParts } from '../map.model';
import { overloadedPeople } from '../map.overload';

export interface HealthItem {
  key: string;
  /** A work, a hand-off as "A → B", or a person. */
  name: string;
  note: string | null;
  /** The work to show on the map; null for a person. */
  workId: string | null;
  /** Where it is mended. */
  mendTo: string;
  /** For people: how many works they carry. */
  load: number | null;
}

export interface HealthList {
  gap: MapGap;
  count: number;
  items: HealthItem[];
}

/** The gaps within a team and its sub-teams, in the order of the filters; lists without a gap are left out. */
export function healthLists(map: MapParts, team: string | null, limit: number): HealthList[] {
  const nodes = filterNodes(map, { team, stage: null, gap: null, q: '' });
  const ids = new Set(nodes.map((node) => node.id));
  const all = new Map(map.nodes.map((node) => [node.id, node]));
  const teams = new Map(map.teams.map((each) => [each.id, each.name]));
  const workItem = (to: string) => (node: MapNode) => ({
    key: node.id,
    name: node.name,
    note: (node.teamId && teams.get(node.teamId)) || null,
    workId: node.id,
    mendTo: `${responsibilityPath(node.id)}${to}`,
    load: null,
  });
  const list = (gap: MapGap, items: HealthItem[]): HealthList => ({
    gap,
    count: items.length,
    items: items.slice(0, limit),
  });
  const broken = map.handOffs.filter((each) => each.broken && (ids.has(each.fromId) || ids.has(each.toId)));
  const owners = new Set(nodes.flatMap((node) => node.parties.map((party) => party.holderId)));
  return [
    list('UNOWNED', nodes.filter((node) => node.ownership === 'UNOWNED').map(workItem('/assign'))),
    list('DOUBLY_OWNED', nodes.filter((node) => node.ownership === 'DOUBLY_OWNED').map(workItem('#parties'))),
    list(
      'BROKEN_HAND_OFF',
      broken.map((handOff) => {
        const [from, to] = [all.get(handOff.fromId), all.get(handOff.toId)];
        // mended where the owner is missing; where a side is gone, on the side that is left
        const weak = [from, to].find((node) => node && node.ownership === 'UNOWNED');
        const place = weak
          ? `${responsibilityPath(weak.id)}/assign`
          : `${responsibilityPath((from ?? to)?.id ?? '')}#hand-offs`;
        return {
          key: handOff.id,
          name: [from?.name, to?.name].map((name) => name ?? '?').join(' → '),
          note: handOff.what || null,
          workId: (weak ?? from ?? to)?.id ?? null,
          mendTo: place,
          load: null,
        };
      }),
    ),
    list('STALE', nodes.filter((node) => node.stale).map(workItem('#review'))),
    list(
      'OVERLOADED',
      overloadedPeople(map.nodes)
        .filter((person) => owners.has(person.memberId))
        .map((person) => ({
          key: person.memberId,
          name: person.name,
          note: null,
          workId: null,
          mendTo: personPath(person.memberId),
          load: person.load,
        })),
    ),
  ].filter((each) => each.count > 0);
}
