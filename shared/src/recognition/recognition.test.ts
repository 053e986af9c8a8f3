import fc from 'fast-check';
import { aroundSpan, isSpanOf } from './recognition';

it('cuts a text around what is credited, by characters as people count them', () => {
  expect(aroundSpan('박수 👏🏽 최고', { start: 3, end: 5 })).toEqual(['박수 ', '👏🏽', ' 최고']);
  expect(aroundSpan('박수', null)).toEqual(['박수', '', '']);
});

it('takes a span that does not lie in the text as none', () => {
  for (const span of [
    { start: 1, end: 1 },
    { start: 2, end: 1 },
    { start: -1, end: 1 },
    { start: 0, end: 3 },
    { start: 0.5, end: 1 },
  ]) {
    expect(isSpanOf('박수', span)).toBe(false);
    expect(aroundSpan('박수', span)).toEqual(['박수', '', '']);
  }
});

it('loses and adds nothing, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, start, end) => {
      expect(aroundSpan(text, { start, end }).join('')).toBe(text);
    }),
  );
});
