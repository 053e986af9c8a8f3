/** Where on a node's side each arrow leaves and arrives, so that arrows at one side neither lie on each other nor cross. */
import type { MapHandOff } from '../map.model';
import type { PlacedNode } from './graph.model';
import type { Way } from './graph.way';

export interface Plan {
  handOff: MapHandOff;
  from: PlacedNode;
  to: PlacedNode;
  way: Way;
}

/** Pixels from the middle of the side, at the giver's and at the taker's end. */
export interface Port {
  out: number;
  in: number;
}

interface Entry {
  port: Port;
  end: 'out' | 'in';
  /** Where the other end is, relative to this node: above (negative), level (0) or below. */
  toward: number;
}

const STEP = 12;
const REACH = 22;

/** The ports of every plan by hand-off id. A straight arrow keeps the middle; the others step aside, by where they go. */
export function assignPorts(plans: readonly Plan[]): Map<string, Port> {
  const ports = new Map<string, Port>();
  const sides = new Map<string, Entry[]>();
  const join = (node: PlacedNode, side: string, entry: Entry) => {
    const key = `${node.node.id} ${side}`;
    sides.set(key, [...(sides.get(key) ?? []), entry]);
  };
  for (const { handOff, from, to, way } of plans) {
    const port: Port = { out: 0, in: 0 };
    ports.set(handOff.id, port);
    const isTurning = way.kind === 'gutter' || way.kind === 'channel';
    const [out, into] = isTurning ? [way.out, way.in] : straightSides(from, to, way);
    join(from, out, { port, end: 'out', toward: isTurning ? to.y - from.y || 1 : 0 });
    join(to, into, { port, end: 'in', toward: isTurning ? from.y - to.y || 1 : 0 });
  }
  for (const entries of sides.values()) spread(entries);
  return ports;
}

function spread(entries: Entry[]): void {
  if (entries.length < 2) return;
  const step = Math.min(STEP, (2 * REACH) / entries.length);
  const byToward = [...entries].sort((a, b) => a.toward - b.toward);
  const straight = byToward.findIndex((entry) => entry.toward === 0);
  const middle = straight >= 0 ? straight : (entries.length - 1) / 2;
  byToward.forEach((entry, index) => {
    const offset = entry.toward === 0 ? 0 : step * (index - middle);
    entry.port[entry.end] = Math.max(-REACH, Math.min(REACH, offset));
  });
}

function straightSides(from: PlacedNode, to: PlacedNode, way: Way): [string, string] {
  if (way.kind === 'vertical') return from.row < to.row ? ['bottom', 'top'] : ['top', 'bottom'];
  return from.slot < to.slot ? ['right', 'left'] : ['left', 'right'];
}
