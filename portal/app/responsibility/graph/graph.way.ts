/** Which way an arrow takes between two nodes, by slots and rows, before pixels. */
import type { PlacedNode } from './graph.model';

export type Side = 'left' | 'right';
/** What lies between the two ends: nothing, the gutter, or a gutter, a channel and another gutter. */
export type Way =
  | { kind: 'straight' }
  | { kind: 'vertical' }
  | { kind: 'gutter'; out: Side; in: Side; gutter: number }
  | { kind: 'channel'; out: Side; in: Side; first: number; channel: number; last: number };

/** The shortest way that crosses no node. */
export function wayOf(from: PlacedNode, to: PlacedNode, isFree: (slot: number, row: number) => boolean): Way {
  const between = (a: number, b: number) =>
    Array.from({ length: Math.max(Math.abs(a - b) - 1, 0) }, (_, index) => Math.min(a, b) + 1 + index);
  if (from.row === to.row && between(from.slot, to.slot).every((slot) => isFree(slot, from.row))) {
    return { kind: 'straight' };
  }
  if (from.slot === to.slot && between(from.row, to.row).every((row) => isFree(from.slot, row))) {
    return { kind: 'vertical' };
  }
  const forward = to.slot > from.slot;
  const out: Side = to.slot >= from.slot ? 'right' : 'left';
  const first = out === 'right' ? from.slot + 1 : from.slot;
  if (Math.abs(to.slot - from.slot) <= 1) {
    const side: Side = to.slot === from.slot ? 'right' : forward ? 'left' : 'right';
    return { kind: 'gutter', out, in: side, gutter: first };
  }
  // a channel lies above the row of its number; arrows from above come in from above
  const channel = from.row > to.row ? to.row + 1 : to.row;
  return {
    kind: 'channel',
    out,
    in: forward ? 'left' : 'right',
    first,
    channel,
    last: forward ? to.slot : to.slot + 1,
  };
}
