import { countWord, headingOf } from './heading';

const none = { decisions: 0, tasks: 0 };

test('decisions that wait come first in every role', () => {
  expect(headingOf('LEAD', { decisions: 4, tasks: 0 }, 11)).toEqual({ word: 'headingDecisions', count: 4 });
  expect(headingOf('PEER', { decisions: 1, tasks: 0 }, 0)).toEqual({ word: 'headingDecisions', count: 1 });
});

test('due tasks are counted with the decisions', () => {
  expect(headingOf('OPERATOR', { decisions: 1, tasks: 1 }, 3)).toEqual({ word: 'headingFirst', count: 2 });
  expect(headingOf('LEAD', { decisions: 2, tasks: 1 }, 3)).toEqual({ word: 'headingFirst', count: 3 });
  expect(headingOf('OPERATOR', { decisions: 2, tasks: 0 }, 0)).toEqual({ word: 'headingFirst', count: 2 });
});

test('then the gaps, then that all is well', () => {
  expect(headingOf('ADMIN', none, 11)).toEqual({ word: 'headingGaps', count: 11 });
  expect(headingOf('OPERATOR', none, 0)).toEqual({ word: 'headingAllWell' });
});

test('a colleague is met with the question they come with', () => {
  expect(headingOf('PEER', none, 0)).toEqual({ word: 'headingPeer' });
});

test('small counts are said in words', () => {
  expect(countWord(2, '한 두 세')).toBe('두');
  expect(countWord(4, '한 두 세')).toBe('4');
});
