import { headingOf } from './heading';

test('what waits for an answer comes first in every role', () => {
  expect(headingOf('LEAD', 4, 11)).toEqual({ word: 'headingDecisions', count: 4 });
  expect(headingOf('PEER', 1, 0)).toEqual({ word: 'headingDecisions', count: 1 });
});

test('then the gaps, then that all is well', () => {
  expect(headingOf('ADMIN', 0, 11)).toEqual({ word: 'headingGaps', count: 11 });
  expect(headingOf('OPERATOR', 0, 0)).toEqual({ word: 'headingAllWell' });
});

test('a colleague is met with the question they come with', () => {
  expect(headingOf('PEER', 0, 0)).toEqual({ word: 'headingPeer' });
});
