/** A team as lists and trees need it. */
export type FlatTeam = { id: string; name: string; parent: { id: string } | null };
export type TreeTeam<Team extends FlatTeam> = Team & { depth: number; children: TreeTeam<Team>[] };

/**
 * Teams as a tree, siblings by name. A team whose parent is not among them (closed, or not sent) stands at
 * the top; a circle in the data is cut where it would close.
 */
export function toTree<Team extends FlatTeam>(teams: readonly Team[], locale: string): TreeTeam<Team>[] {
  const known = new Set(teams.map(({ id }) => id));
  const byName = (a: Team, b: Team) => a.name.localeCompare(b.name, locale);
  const childrenOf = (parentId: string | null) =>
    teams
      .filter((team) => (team.parent && known.has(team.parent.id) ? team.parent.id : null) === parentId)
      .sort(byName);
  const grow = (team: Team, depth: number, above: ReadonlySet<string>): TreeTeam<Team> => {
    const path = new Set(above).add(team.id);
    const children = childrenOf(team.id).filter(({ id }) => !path.has(id));
    return { ...team, depth, children: children.map((child) => grow(child, depth + 1, path)) };
  };
  return childrenOf(null).map((team) => grow(team, 0, new Set()));
}

/** The tree read from top to bottom. */
export function flatten<Team extends FlatTeam>(tree: readonly TreeTeam<Team>[]): TreeTeam<Team>[] {
  return tree.flatMap((team) => [team, ...flatten(team.children)]);
}

/** The teams of a select, indented by their depth so that the tree can be read in it. */
export function teamChoices<Team extends FlatTeam>(teams: readonly Team[], locale: string) {
  return flatten(toTree(teams, locale)).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }));
}
