/** Teams in whose reach somebody may look at how recognition goes round. */
type Placed = { id: string; parent: { id: string } | null };

/** The teams and everything below them, in the order in which all are given. */
export function teamsBelow<Team extends Placed>(teams: readonly Team[], tops: readonly string[]): Team[] {
  const parents = new Map(teams.map(({ id, parent }) => [id, parent?.id ?? null]));
  const isBelow = (id: string) => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (tops.includes(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return teams.filter(({ id }) => isBelow(id));
}
