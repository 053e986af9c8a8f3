/** Teams have no colour (design.md): the four that most often come first are ink at 82, 63, 30 and 14 %, all others the palest. */
const SHADES = 4;
export type Shade = 0 | 1 | 2 | 3;

type Count = { team: { id: string; name: string }; count: number };

/** The shade of each team by how often it comes; equal ones keep their order. */
export function teamShades(counts: readonly Count[]): Map<string, Shade> {
  const byCount = [...counts].sort((a, b) => b.count - a.count);
  return new Map(byCount.map(({ team }, at) => [team.id, Math.min(at, SHADES - 1) as Shade]));
}

type BarPart = { key: string; name: string | null; count: number; shade: Shade; teams: number };

/** The parts of the stacked bar, greatest first: three teams and a fourth, or, with more, the rest as one part without a name. */
export function barParts(counts: readonly Count[]): BarPart[] {
  const byCount = [...counts].sort((a, b) => b.count - a.count);
  const own = byCount.length <= SHADES ? byCount : byCount.slice(0, SHADES - 1);
  const rest = byCount.slice(own.length);
  const parts: BarPart[] = own.map(({ team, count }, at) => ({
    key: team.id,
    name: team.name,
    count,
    shade: at as Shade,
    teams: 1,
  }));
  if (rest.length === 0) return parts;
  const count = rest.reduce((sum, one) => sum + one.count, 0);
  return [...parts, { key: 'rest', name: null, count, shade: 3, teams: rest.length }];
}

/** Landings counted by team, most often first, where nobody has counted them yet. */
export function countByTeam(landings: readonly { team: { id: string; name: string } }[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { team } of landings) {
    const known = counts.get(team.id);
    if (known) known.count += 1;
    else counts.set(team.id, { team, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
