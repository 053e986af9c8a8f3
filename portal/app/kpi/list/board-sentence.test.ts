import { boardSentence } from './board-sentence';

test('what is worth a look comes before what goes well', () => {
  expect(boardSentence(['BETTER', 'WORSE', 'NONE'], false)).toEqual({ word: 'headingWorse', count: 1 });
  expect(boardSentence(['BETTER', 'BETTER', 'NONE'], false)).toEqual({ word: 'headingBetter', count: 2 });
});

test('no signal is said as plainly', () => {
  expect(boardSentence(['NONE', 'TOO_EARLY'], false)).toEqual({ word: 'headingCalm' });
});

test('nothing is claimed of what is not known', () => {
  expect(boardSentence(['WORSE'], true)).toEqual({ word: 'headingPart' });
  expect(boardSentence(['TOO_EARLY', 'NO_DATA'], false)).toEqual({ word: 'headingPart' });
  expect(boardSentence([], false)).toEqual({ word: 'headingNone' });
});
