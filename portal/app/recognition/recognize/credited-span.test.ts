import { aroundSpan } from '@groundcrew/shared';
import { spanOf } from './credited-span';

const marked = (text: string, words: string) => {
  const span = spanOf(text, words);
  return span ? aroundSpan(text, span)[1] : span;
};

test('the words are marked where they stand first', () => {
  expect(marked('먼저 찾고 먼저 알렸어요', '먼저')).toBe('먼저');
  expect(spanOf('먼저 찾고 먼저 알렸어요', '먼저')).toEqual({ start: 0, end: 2 });
});

test('of words that stand there twice, those that were chosen are marked', () => {
  expect(spanOf('먼저 찾고 먼저 알렸어요', '먼저', 6)).toEqual({ start: 6, end: 8 });
  expect(spanOf('먼저 찾고 먼저 알렸어요', '먼저', 1)).toEqual({ start: 0, end: 2 });
});

test('characters are counted whole', () => {
  expect(spanOf('🙂🙂 고마워요', '고마워요')).toEqual({ start: 3, end: 7 });
});

test('other spaces and line breaks do not matter', () => {
  expect(marked('정산 차액을\n먼저 찾았어요', ' 차액을 먼저 ')).toBe('차액을\n먼저');
});

test('signs of patterns are only letters', () => {
  expect(marked('값이 (a+b)*2 였어요', '(a+b)*2')).toBe('(a+b)*2');
  expect(marked('값이 (a+b)*2\n였어요', '(a+b)*2 였어요')).toBe('(a+b)*2\n였어요');
});

test('no words mark nothing, and words that are not in the text are told apart', () => {
  expect(spanOf('글', '  ')).toBeNull();
  expect(spanOf('글', '없는 말')).toBeUndefined();
});
