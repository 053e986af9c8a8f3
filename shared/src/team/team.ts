/** Teams form a tree: company → department → team → part (domain.md, "member, team"). */

export const TeamKind = { COMPANY: 'COMPANY', DEPARTMENT: 'DEPARTMENT', TEAM: 'TEAM', PART: 'PART' } as const;
export type TeamKind = (typeof TeamKind)[keyof typeof TeamKind];

/** Child → parent, for every team. */
export type ParentOf = ReadonlyMap<number, number | null>;

/** The team's ancestors, nearest first. A cycle in the data ends the walk instead of hanging it. */
export function ancestorsOf(teamId: number, parentOf: ParentOf): number[] {
  const ancestors: number[] = [];
  const seen = new Set([teamId]);
  for (let at = parentOf.get(teamId) ?? null; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    seen.add(at);
    ancestors.push(at);
  }
  return ancestors;
}

/** Whether `teamId` below `parentId` would make the tree a circle. */
export function wouldCycle(teamId: number, parentId: number | null, parentOf: ParentOf): boolean {
  return parentId !== null && (parentId === teamId || ancestorsOf(parentId, parentOf).includes(teamId));
}

/** The given teams and every team below them. */
export function withSubTeams(teamIds: Iterable<number>, parentOf: ParentOf): Set<number> {
  const children = new Map<number, number[]>();
  for (const [child, parent] of parentOf) {
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  }
  const reached = new Set<number>();
  const queue = [...teamIds];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    queue.push(...(children.get(at) ?? []));
  }
  return reached;
}
