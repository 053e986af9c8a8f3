/**
 * Brackets of split works: one responsibility became several that stand apart on the graph. A bracket joins
 * them at their left edges, with the day of the split on it.
 */
import type { MapNode } from '../map.model';
import { NODE_HEIGHT, NODE_WIDTH, SLOT_WIDTH } from './graph.geometry';
import type { Box, Bracket, PlacedNode } from './graph.model';
import { roundedPath } from './graph.path';

const LABEL = { width: 124, height: 40 };
const TOOTH = 8;

/**
 * Brackets for every parent of which at least two parts (the parent counts as one) stand on the graph. Parts
 * that began after their parent were split off and get the words; unfolded children get the bracket alone.
 */
export function bracketsOf(nodes: readonly PlacedNode[], all: readonly MapNode[]): Bracket[] {
  const placed = new Map(nodes.map((node) => [node.node.id, node]));
  const everything = new Map(all.map((node) => [node.id, node]));
  const families = new Map<string, PlacedNode[]>();
  for (const node of nodes) {
    const parentId = node.node.parentId;
    const parent = parentId ? everything.get(parentId) : undefined;
    if (!parentId || !parent || !(node.openedFrom || node.node.from > parent.from)) continue;
    families.set(parentId, [...(families.get(parentId) ?? []), node]);
  }
  const labels: Bracket['label'][] = [];
  return [...families].flatMap(([parentId, children]) => {
    const parent = placed.get(parentId);
    const members = parent ? [parent, ...children] : children;
    if (members.length < 2) return [];
    const splitOff = children.filter((child) => !child.openedFrom).map((child) => child.node.from);
    const label = splitOff.length > 0 ? freeCell(members, nodes, labels) : null;
    labels.push(label);
    const since = splitOff.sort().at(-1) ?? '';
    return {
      parentId,
      parentName: everything.get(parentId)?.name ?? '',
      since,
      path: bracketPath(members),
      label,
      nodeIds: members.map((member) => member.node.id),
    };
  });
}

/** A stem left of the leftmost part with a tooth to each; parts in other columns are reached above their row. */
function bracketPath(members: readonly PlacedNode[]): string {
  const left = Math.min(...members.map((member) => member.x));
  const stem = left - TOOTH;
  const middle = (member: PlacedNode) => member.y + NODE_HEIGHT / 2;
  const rows = [...members].sort((a, b) => a.y - b.y);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  const reach = (member: PlacedNode) =>
    member.x === left
      ? [{ x: member.x, y: middle(member) }]
      : [
          { x: member.x - TOOTH, y: member.y - 6 },
          { x: member.x - TOOTH, y: middle(member) },
          { x: member.x, y: middle(member) },
        ];
  return rows
    .map((member) => {
      const [turn, ...rest] = reach(member);
      if (!turn) return '';
      const spine = member === first ? last : first;
      const from = { x: stem, y: (middle(first) + middle(spine)) / 2 };
      return roundedPath([from, { x: stem, y: turn.y }, turn, ...rest]);
    })
    .join('');
}

/** An empty place of a node's size in the bracket's column between its parts, else just above one of them. */
function freeCell(
  members: readonly PlacedNode[],
  nodes: readonly PlacedNode[],
  others: readonly Bracket['label'][],
): Bracket['label'] {
  const left = Math.min(...members.map((member) => member.x));
  const rows = members.map((member) => member.y).sort((a, b) => a - b);
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const slots = [left, left + SLOT_WIDTH];
  for (const x of slots) {
    for (let y = top + NODE_HEIGHT; y + LABEL.height <= bottom; y += 5) {
      const box = { x: x - 4, y, ...LABEL };
      const clear = nodes.every((node) => !meets(box, { ...node, width: NODE_WIDTH, height: NODE_HEIGHT }));
      if (clear && others.every((other) => !other || !meets(box, other))) {
        return { ...box, y: centred(box, nodes, bottom) };
      }
    }
  }
  return null;
}

/** Moves a free box down to the middle of its free stretch. */
function centred(box: Box, nodes: readonly PlacedNode[], bottom: number): number {
  let end = box.y;
  const isFree = (y: number) =>
    nodes.every((node) => !meets({ ...box, y }, { ...node, width: NODE_WIDTH, height: NODE_HEIGHT }));
  while (end + box.height + 1 <= bottom && isFree(end + 1)) end += 1;
  return Math.round((box.y + end) / 2);
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
