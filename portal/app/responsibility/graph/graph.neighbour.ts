/** Which node an arrow key leads to: the nearest one in that direction, straight ahead before aside. */
import type { PlacedNode } from './graph.model';

export const directions = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type Direction = (typeof directions)[number];

/** A deviation counts this many times the distance ahead. */
const ASIDE = 3;

/** The id of the node to go to, or null at the edge of the graph. From nowhere one comes to the first node. */
export function neighbourOf(
  nodes: readonly PlacedNode[],
  currentId: string | null,
  direction: Direction,
): string | null {
  const current = nodes.find((node) => node.node.id === currentId);
  if (!current) return nodes[0]?.node.id ?? null;
  let best: { id: string; cost: number } | null = null;
  for (const node of nodes) {
    if (node === current) continue;
    const { ahead, aside } = offset(current, node, direction);
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE * aside;
    if (!best || cost < best.cost) best = { id: node.node.id, cost };
  }
  return best?.id ?? null;
}

function offset(from: PlacedNode, to: PlacedNode, direction: Direction): { ahead: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'ArrowUp':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'ArrowDown':
      return { ahead: dy, aside: Math.abs(dx) };
    case 'ArrowLeft':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'ArrowRight':
      return { ahead: dx, aside: Math.abs(dy) };
  }
}
