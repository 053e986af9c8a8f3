/** The shapes of a laid-out graph: everything has a place in pixels at zoom 1. */
import type { StandingNode } from './graph.fold';
import type { Column, Lane } from './graph.lanes';

export interface PlacedLane extends Omit<Lane, 'nodes'> {
  y: number;
  height: number;
  folded: boolean;
  /** Whether the reader can fold and unfold it. */
  foldable: boolean;
  /** How many works a folded lane has in each column. */
  cells: { columnId: string; works: number }[];
}

export interface PlacedColumn extends Column {
  x: number;
  width: number;
}

export interface PlacedNode extends StandingNode {
  x: number;
  y: number;
  /** The place among all node widths of the graph, from 0 at the left. */
  slot: number;
  /** The row among all rows of the graph, from 0 at the top. */
  row: number;
}

export interface RoutedEdge {
  id: string;
  fromId: string;
  toId: string;
  what: string;
  broken: boolean;
  /** An SVG path from the giver's edge to the taker's. */
  path: string;
  /** The middle of the words "hand-off broken"; only broken ones have it. */
  label: Point | null;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Joins the parts of a split responsibility. */
export interface Bracket {
  parentId: string;
  /** The name of the responsibility that was split. */
  parentName: string;
  /** The first day of its youngest part: when the split took place. Empty for unfolded children. */
  since: string;
  /** An SVG path: a stem, and a tooth a part. */
  path: string;
  /** Where the words go; null when there is no room that covers no node. */
  label: Box | null;
  /** Ids of the works that it joins. */
  nodeIds: string[];
}

export interface GraphLayout {
  width: number;
  height: number;
  lanes: PlacedLane[];
  columns: PlacedColumn[];
  nodes: PlacedNode[];
  edges: RoutedEdge[];
  brackets: Bracket[];
  /** Works that pass the filters, folded ones included. */
  matches: number;
}
