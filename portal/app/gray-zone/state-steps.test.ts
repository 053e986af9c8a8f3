import { stepsOf } from './state-steps';

const said = (state: Parameters<typeof stepsOf>[0]) => stepsOf(state).map(({ is }) => is);

test('one step is now, those before it are done', () => {
  expect(said('SPOTTED')).toEqual(['now', 'later', 'later', 'later']);
  expect(said('TRIAL')).toEqual(['done', 'done', 'now', 'later']);
  expect(said('ADOPTED')).toEqual(['done', 'done', 'done', 'now']);
});

test('what was returned begins again, and what was dismissed stands nowhere', () => {
  expect(said('RETURNED')).toEqual(['now', 'later', 'later', 'later']);
  expect(said('DISMISSED')).toEqual(['later', 'later', 'later', 'later']);
});
