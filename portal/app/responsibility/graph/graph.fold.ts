/**
 * What stands on the graph as a node of its own, and what is folded into its parent as a count.
 *
 * A child is folded while its parent is closed and both have the same team and stage: it adds nothing to see.
 * A child of another team or stage stands on its own, and with it every part that was split off from the same parent:
 * that is a split, drawn with a bracket. So does every child that needs an owner: a gap is never folded away.
 */
import type { MapNode } from '../map.model';

export interface StandingNode {
  node: MapNode;
  /** Children that are folded into this node; 0 when there are none or they are unfolded. */
  folded: number;
  /** Children that can be folded into this node. */
  foldable: number;
  /** The parent that is unfolded and therefore shows this node beside itself. */
  openedFrom: string | null;
}

/** Whether somebody has to be found, or chosen, for it. */
export function needsOwner(node: Pick<MapNode, 'ownership'>): boolean {
  return node.ownership !== 'OWNED';
}

/** The nodes that stand, each parent followed by its unfolded children. `open` holds ids of unfolded parents. */
export function standingNodes(nodes: readonly MapNode[], open: ReadonlySet<string>): StandingNode[] {
  const shown = new Map(nodes.map((node) => [node.id, node]));
  const childrenOf = new Map<string, MapNode[]>();
  const folded = new Set<string>();
  const split = splitParents(nodes, shown);
  for (const node of nodes) {
    const parent = node.parentId ? shown.get(node.parentId) : undefined;
    if (!parent || !foldsInto(node, parent)) continue;
    if (split.has(parent.id) && node.from > parent.from) continue;
    folded.add(node.id);
    const siblings = childrenOf.get(parent.id);
    if (siblings) siblings.push(node);
    else childrenOf.set(parent.id, [node]);
  }
  const standing: StandingNode[] = [];
  const stand = (node: MapNode, openedFrom: string | null) => {
    const children = childrenOf.get(node.id) ?? [];
    const opened = open.has(node.id);
    standing.push({ node, folded: opened ? 0 : children.length, foldable: children.length, openedFrom });
    if (opened) for (const child of children) stand(child, node.id);
  };
  for (const node of nodes) if (!folded.has(node.id)) stand(node, null);
  return standing;
}

/** Parents of which a part went to another team or stage after they began. */
function splitParents(nodes: readonly MapNode[], shown: ReadonlyMap<string, MapNode>): Set<string> {
  const split = new Set<string>();
  for (const node of nodes) {
    const parent = node.parentId ? shown.get(node.parentId) : undefined;
    if (!parent || node.from <= parent.from) continue;
    if (node.teamId !== parent.teamId || node.stageId !== parent.stageId) split.add(parent.id);
  }
  return split;
}

function foldsInto(child: MapNode, parent: MapNode): boolean {
  return !needsOwner(child) && child.teamId === parent.teamId && child.stageId === parent.stageId;
}
