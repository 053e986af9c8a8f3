import { en } from '../words/en';
import { wordsIn } from '../words/instance';
import { ko } from '../words/ko';
import { mapSentence } from './map-sentence';

const counts = { total: 86, unowned: 0, doublyOwned: 0, brokenHandOffs: 0, stale: 0, overloaded: 0 };
const say = (locale: 'ko' | 'en', part: Partial<typeof counts>) =>
  mapSentence(wordsIn(locale, locale === 'ko' ? ko : en).getFixedT(locale, 'responsibility'), locale, {
    ...counts,
    ...part,
  });

test('the sentence says what waits, clause by clause', () => {
  expect(say('ko', { unowned: 3, brokenHandOffs: 2 })).toBe(
    '업무 86개 가운데 3개는 주인이 없고, 인계 2곳이 끊겼어요.',
  );
  expect(say('ko', { doublyOwned: 1 })).toBe('업무 86개 가운데 1개는 주인이 둘이에요.');
  expect(say('en', { unowned: 3, doublyOwned: 1, brokenHandOffs: 2 })).toBe(
    'Of 86 responsibilities, 3 have no owner, 1 has two owners, and 2 hand-offs are broken.',
  );
});

test('what is well is said as plainly', () => {
  expect(say('ko', {})).toBe('업무 86개 모두 주인이 있고, 인계도 이어져 있어요.');
  expect(say('ko', { brokenHandOffs: 1 })).toBe('업무 86개 모두 주인이 있지만, 인계 1곳이 끊겼어요.');
  expect(say('en', { total: 0 })).toBe('There are no responsibilities yet.');
});
