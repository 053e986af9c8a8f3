/** Several people in one sentence: all of three, the first two of more with the rest counted. */
type NamesSaid = {
  word: 'none' | 'one' | 'two' | 'three' | 'more';
  a: string;
  b: string;
  c: string;
  count: number;
};

export function namesSaid(people: readonly { name: string }[]): NamesSaid {
  const [a = '', b = '', c = ''] = people.map(({ name }) => name);
  const word = (['none', 'one', 'two', 'three'] as const)[people.length] ?? 'more';
  return { word, a, b, c, count: Math.max(0, people.length - 2) };
}

/** Teams of the people at the time, each once, in their order; those without one are left out. */
export function teamsOf(recipients: readonly { team?: { id: string; name: string } | null }[]) {
  const teams = new Map<string, { id: string; name: string }>();
  for (const { team } of recipients) if (team && !teams.has(team.id)) teams.set(team.id, team);
  return [...teams.values()];
}
