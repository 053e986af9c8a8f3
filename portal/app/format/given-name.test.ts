import { givenName } from './given-name';

test.each([
  ['서지안', '지안'],
  ['이봄', '이봄'],
  ['남궁은지', '은지'],
  ['Alex Reed', 'Alex'],
  ['  임하늘 ', '하늘'],
])('%s is called %s', (name, given) => {
  expect(givenName(name)).toBe(given);
});
