import { ideaSteps } from './idea-steps';

const said = (state: Parameters<typeof ideaSteps>[0]) => ideaSteps(state).map(({ is }) => is);

test('one step is now, those before it are done', () => {
  expect(said('RAISED')).toEqual(['now', 'later', 'later', 'later', 'later']);
  expect(said('ADOPTED')).toEqual(['done', 'done', 'now', 'later', 'later']);
  expect(said('MEASURED')).toEqual(['done', 'done', 'done', 'done', 'now']);
});

test('a declined one was discussed and stands at no step', () => {
  expect(said('DECLINED')).toEqual(['done', 'done', 'later', 'later', 'later']);
});

test('only a yes is solid', () => {
  const now = (state: Parameters<typeof ideaSteps>[0]) =>
    ideaSteps(state).find(({ is }) => is === 'now')?.certainty;
  expect([now('RAISED'), now('UNDER_DISCUSSION'), now('ADOPTED')]).toEqual(['proposed', 'proposed', 'owned']);
});
