import { barParts, countByTeam, teamShades } from './team-shades';

const count = (name: string, times: number) => ({ team: { id: name, name }, count: times });

test('the team that most often comes is darkest, and all after the third are palest', () => {
  const shades = teamShades([count('a', 1), count('b', 9), count('c', 4), count('d', 3), count('e', 2)]);
  expect([...shades]).toEqual([
    ['b', 0],
    ['c', 1],
    ['d', 2],
    ['e', 3],
    ['a', 3],
  ]);
});

test('a bar of four teams names all four', () => {
  const parts = barParts([count('a', 5), count('b', 3), count('c', 3), count('d', 1)]);
  expect(parts.map(({ name, count: times, shade }) => [name, times, shade])).toEqual([
    ['a', 5, 0],
    ['b', 3, 1],
    ['c', 3, 2],
    ['d', 1, 3],
  ]);
});

test('a bar of more teams puts the rest together, and nothing is lost', () => {
  const counts = [count('a', 5), count('b', 4), count('c', 3), count('d', 2), count('e', 1)];
  const parts = barParts(counts);
  expect(parts.at(-1)).toEqual({ key: 'rest', name: null, count: 3, shade: 3, teams: 2 });
  expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(15);
  expect(barParts([])).toEqual([]);
});

test('landings are counted by team', () => {
  const landed = ['x', 'y', 'x'].map((name) => ({ team: { id: name, name } }));
  expect(countByTeam(landed).map(({ team, count: times }) => [team.name, times])).toEqual([
    ['x', 2],
    ['y', 1],
  ]);
});
