import { flatten, teamChoices, toTree } from './tree';

const team = (id: string, parent: string | null = null) => ({
  id,
  name: id,
  parent: parent ? { id: parent } : null,
});

test('teams stand below their parent, siblings by name', () => {
  const tree = toTree([team('나', '회사'), team('회사'), team('가', '회사'), team('다', '가')], 'ko');
  expect(flatten(tree).map(({ id, depth }) => `${depth}${id}`)).toEqual(['0회사', '1가', '2다', '1나']);
});

test('a team whose parent is not there stands at the top', () => {
  expect(toTree([team('a', 'gone')], 'en').map(({ id }) => id)).toEqual(['a']);
});

test('a circle loses nobody that can be reached from the top and does not hang', () => {
  expect(toTree([team('a', 'b'), team('b', 'a'), team('top')], 'en').map(({ id }) => id)).toEqual(['top']);
});

test('choices are indented by depth', () => {
  expect(teamChoices([team('a'), team('b', 'a')], 'en').map(({ label }) => label)).toEqual(['a', '\u2003b']);
});
