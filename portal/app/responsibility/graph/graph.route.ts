/**
 * Right-angled arrows between nodes. They run in the gutters between slots and in the channels between rows,
 * never across a node; arrows that share a stretch keep apart on tracks of 4 px.
 */
import type { MapHandOff } from '../map.model';
import { gutterX, NODE_HEIGHT, NODE_WIDTH } from './graph.geometry';
import type { Box, PlacedNode, Point, RoutedEdge } from './graph.model';
import { brokenLabelAt, roundedPath } from './graph.path';
import { assignPorts, type Port } from './graph.ports';
import { Tracks } from './graph.tracks';
import { type Side, type Way, wayOf } from './graph.way';

/** Space that an arrow keeps from a node's edge before it turns. */
const TIP = 2;

/** Routes the hand-offs whose both ends stand on the graph. `words` are boxes that no label may cover. */
export function routeEdges(
  handOffs: readonly MapHandOff[],
  nodes: readonly PlacedNode[],
  words: readonly Box[] = [],
): RoutedEdge[] {
  const placed = new Map(nodes.map((node) => [node.node.id, node]));
  const taken = new Set(nodes.map((node) => `${node.slot}:${node.row}`));
  const isFree = (slot: number, row: number) => !taken.has(`${slot}:${row}`);
  const plans = handOffs.flatMap((handOff) => {
    const from = placed.get(handOff.fromId);
    const to = placed.get(handOff.toId);
    return from && to && from !== to ? [{ handOff, from, to, way: wayOf(from, to, isFree) }] : [];
  });
  const ports = assignPorts(plans);
  const gutters = new Tracks(4, 2);
  const channels = new Tracks(4, 2);
  const rowTops = topsOf(nodes);
  const covered = [
    ...nodes.map((node) => ({ x: node.x, y: node.y, width: NODE_WIDTH, height: NODE_HEIGHT })),
    ...words,
  ];
  const labels: Point[] = [];
  return plans.map(({ handOff, from, to, way }) => {
    const port = ports.get(handOff.id) ?? { out: 0, in: 0 };
    const points = trace(from, to, way, port, { gutters, channels, rowTops });
    const label = handOff.broken ? brokenLabelAt(points, covered, labels) : null;
    if (label) labels.push(label);
    const { id, fromId, toId, what, broken } = handOff;
    return { id, fromId, toId, what, broken, path: roundedPath(points), label };
  });
}

interface Roads {
  gutters: Tracks;
  channels: Tracks;
  rowTops: number[];
}

function trace(from: PlacedNode, to: PlacedNode, way: Way, port: Port, roads: Roads): Point[] {
  const middle = (node: PlacedNode) => node.y + NODE_HEIGHT / 2;
  const edge = (node: PlacedNode, side: Side) => (side === 'right' ? node.x + NODE_WIDTH : node.x);
  const outside = (side: Side, gap: number) => (side === 'right' ? gap : -gap);
  if (way.kind === 'vertical') {
    const x = from.x + NODE_WIDTH / 2;
    return from.row < to.row
      ? [
          { x, y: from.y + NODE_HEIGHT },
          { x, y: to.y - TIP },
        ]
      : [
          { x, y: from.y },
          { x, y: to.y + NODE_HEIGHT + TIP },
        ];
  }
  if (way.kind === 'straight') {
    const right = from.slot < to.slot;
    const y = middle(from);
    return [
      { x: edge(from, right ? 'right' : 'left'), y },
      { x: edge(to, right ? 'left' : 'right') + (right ? -TIP : TIP), y },
    ];
  }
  const start = { x: edge(from, way.out), y: middle(from) + port.out };
  const end = { x: edge(to, way.in) + outside(way.in, TIP), y: middle(to) + port.in };
  if (way.kind === 'gutter') {
    const x = gutterX(way.gutter) + roads.gutters.take(way.gutter, start.y, end.y);
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const base = (roads.rowTops[way.channel] ?? (roads.rowTops[way.channel - 1] ?? 0) + NODE_HEIGHT + 14) - 7;
  const [x0, x1] = [gutterX(way.first), gutterX(way.last)];
  const y = base + roads.channels.take(way.channel, x0, x1);
  const first = x0 + roads.gutters.take(way.first, start.y, y);
  const last = x1 + roads.gutters.take(way.last, y, end.y);
  return [start, { x: first, y: start.y }, { x: first, y }, { x: last, y }, { x: last, y: end.y }, end];
}

function topsOf(nodes: readonly PlacedNode[]): number[] {
  const tops: number[] = [];
  for (const node of nodes) tops[node.row] = node.y;
  return tops;
}
