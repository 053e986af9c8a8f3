import { en } from './en';
import { wordsIn } from './instance';
import { ko } from './ko';

/** Every text with its key, nested keys joined by dots. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value as object, `${path}${key}.`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w]+)/g)].map(([, name]) => name).sort();

test('both languages have the same keys', () => {
  expect(
    texts(en)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    texts(ko)
      .map(([key]) => key)
      .sort(),
  );
});

test('no text is empty', () => {
  expect([...texts(ko), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('English says nothing that Korean does not know of', () => {
  const korean = new Map(texts(ko));
  const strange = texts(en).filter(([key, text]) => {
    const known = new Set(placeholders(korean.get(key) ?? ''));
    return placeholders(text).some((name) => !known.has(name));
  });
  expect(strange).toEqual([]);
});

test('Korean blames nobody and raises no voice', () => {
  const blaming = texts(ko).filter(([, text]) => /실패|오류|잘못|미달|위반|!/.test(text));
  expect(blaming).toEqual([]);
});

test('counts take the English plural', () => {
  const t = wordsIn('en', en).getFixedT('en', 'home');
  expect(t('headingDecisions', { count: 1 })).toBe('1 decision is waiting');
  expect(t('headingDecisions', { count: 4 })).toBe('4 decisions are waiting');
});

test('names take the particle that fits them', () => {
  const t = wordsIn('ko', ko).getFixedT('ko', 'home');
  expect(t('askedOfYou', { work: '교환 회수 누락 추적' })).toBe(
    '‘교환 회수 누락 추적’\u2060을 넘겨받아 달라고 해요',
  );
  expect(t('until', { name: '문태오' })).toBe('받기 전까지 주인은 그대로 문태오예요.');
});
