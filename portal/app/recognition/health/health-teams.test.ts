import { teamsBelow } from './health-teams';

const team = (id: string, parent?: string) => ({ id, parent: parent ? { id: parent } : null });
const all = [
  team('company'),
  team('cx', 'company'),
  team('center', 'cx'),
  team('shop', 'company'),
  team('part', 'center'),
];
const ids = (tops: string[]) => teamsBelow(all, tops).map(({ id }) => id);

test('a team reaches itself and everything below', () => {
  expect(ids(['cx'])).toEqual(['cx', 'center', 'part']);
  expect(ids(['shop', 'center'])).toEqual(['center', 'shop', 'part']);
  expect(ids([])).toEqual([]);
});

test('a circle in the data ends', () => {
  expect(teamsBelow([team('a', 'b'), team('b', 'a')], ['c'])).toEqual([]);
});
