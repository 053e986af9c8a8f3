/**
 * Places the graph: a table whose rows are teams and whose columns are stages. No force or layer solver is
 * needed (docs/decisions/010): the reader finds a work by who owns it and when it happens, both of which are known.
 */
import { type FoundIds, filterNodes, isFiltered, type MapFilter } from '../map.filter';
import type { MapParts } from '../map.model';
import { bracketsOf } from './graph.bracket';
import { type StandingNode, standingNodes } from './graph.fold';
import {
  FOLD_ABOVE,
  FOLDED_HEIGHT,
  HEADER_HEIGHT,
  LABEL_WIDTH,
  LANE_PADDING,
  MAX_SLOTS,
  NODE_HEIGHT,
  ROW_PITCH,
  SLOT_WIDTH,
  slotX,
} from './graph.geometry';
import { type Column, columnIdOf, columnsOf, type Lane, lanesOf } from './graph.lanes';
import type { GraphLayout, PlacedColumn, PlacedLane, PlacedNode } from './graph.model';
import { routeEdges } from './graph.route';

/** Lays the graph out. `open` holds ids of unfolded lanes (teams) and parents (works). */
export function layOutGraph(
  map: MapParts,
  filter: MapFilter,
  open: readonly string[],
  found?: FoundIds,
): GraphLayout {
  const matching = isFiltered(filter) ? filterNodes(map, filter, found) : map.nodes;
  const opened = new Set(open);
  const standing = standingNodes(matching, opened);
  const lanes = lanesOf(map, standing);
  const columns = columnsOf(map.stages, standing);
  const folds = standing.length > FOLD_ABOVE;
  const isFolded = (lane: Lane) => folds && lane.kind !== 'gap' && !opened.has(lane.id);
  const spans = columnSpans(
    columns,
    lanes.filter((lane) => !isFolded(lane)),
  );

  const placedColumns: PlacedColumn[] = [];
  let slots = 0;
  for (const column of columns) {
    const span = spans.get(column.id) ?? 1;
    placedColumns.push({ ...column, x: LABEL_WIDTH + slots * SLOT_WIDTH, width: span * SLOT_WIDTH });
    slots += span;
  }

  const placedLanes: PlacedLane[] = [];
  const nodes: PlacedNode[] = [];
  let y = HEADER_HEIGHT;
  let row = 0;
  for (const lane of lanes) {
    const { nodes: inLane, ...rest } = lane;
    const folded = isFolded(lane);
    const byColumn = byColumnOf(columns, inLane);
    let rows = 1;
    let slot = 0;
    for (const column of columns) {
      const span = spans.get(column.id) ?? 1;
      const cell = byColumn.get(column.id) ?? [];
      rows = Math.max(rows, Math.ceil(cell.length / span));
      if (!folded) {
        cell.forEach((each, index) => {
          const at = { slot: slot + (index % span), row: row + Math.floor(index / span) };
          const top = y + LANE_PADDING + Math.floor(index / span) * ROW_PITCH;
          nodes.push({ ...each, ...at, x: slotX(at.slot), y: top });
        });
      }
      slot += span;
    }
    const height = folded ? FOLDED_HEIGHT : LANE_PADDING * 2 + (rows - 1) * ROW_PITCH + NODE_HEIGHT;
    const cells = [...byColumn].map(([columnId, cell]) => ({
      columnId,
      works: cell.reduce((sum, each) => sum + 1 + each.folded, 0),
    }));
    placedLanes.push({ ...rest, y, height, folded, foldable: folds && lane.kind !== 'gap', cells });
    y += height;
    if (!folded) row += rows;
  }

  const brackets = bracketsOf(nodes, map.nodes);
  const words = brackets.flatMap((bracket) => bracket.label ?? []);
  return {
    width: LABEL_WIDTH + Math.max(slots, 1) * SLOT_WIDTH,
    height: y,
    lanes: placedLanes,
    columns: placedColumns,
    nodes,
    edges: routeEdges(map.handOffs, nodes, words),
    brackets,
    matches: matching.length,
  };
}

function byColumnOf(columns: readonly Column[], nodes: readonly StandingNode[]): Map<string, StandingNode[]> {
  const cells = new Map<string, StandingNode[]>();
  for (const each of nodes) {
    const id = columnIdOf(columns, each.node.stageId);
    const cell = cells.get(id);
    if (cell) cell.push(each);
    else cells.set(id, [each]);
  }
  return cells;
}

/** Widens the most crowded columns, one slot at a time, while the graph stays within a screen's width. */
function columnSpans(columns: readonly Column[], lanes: readonly Lane[]): Map<string, number> {
  const most = new Map(columns.map((column) => [column.id, 0]));
  for (const lane of lanes) {
    for (const [id, cell] of byColumnOf(columns, lane.nodes)) {
      most.set(id, Math.max(most.get(id) ?? 0, cell.length));
    }
  }
  const spans = new Map(columns.map((column) => [column.id, 1]));
  const rowsOf = (id: string) => Math.ceil((most.get(id) ?? 0) / (spans.get(id) ?? 1));
  for (let total = columns.length; total < MAX_SLOTS; total += 1) {
    const crowded = columns.reduce<Column | null>(
      (worst, column) => (!worst || rowsOf(column.id) > rowsOf(worst.id) ? column : worst),
      null,
    );
    // two works above each other are still read at a glance
    if (!crowded || rowsOf(crowded.id) <= 2) break;
    spans.set(crowded.id, (spans.get(crowded.id) ?? 1) + 1);
  }
  return spans;
}
