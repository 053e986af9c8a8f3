import { gramsOf, queryTerms, relevance, stemOf } from './search-text';

it('indexes every pair of neighbours, so that two-syllable words are found', () => {
  expect(gramsOf('결제 장애!')).toEqual(['결제', '장애']);
  expect(gramsOf('세금계산서')).toEqual(['세금', '금계', '계산', '산서']);
  expect(gramsOf('A b 12')).toEqual(['a', 'b', '12']);
});

it.each([
  ['쿠폰을', '쿠폰'],
  ['제휴몰에서', '제휴몰'],
  ['환불은', '환불'],
  ['사이', '사이'],
  ['은', '은'],
  ['팀에게서', '팀에게서'],
])('takes the particle off %s: %s', (word, stem) => expect(stemOf(word)).toBe(stem));

it('looks for the words of a question once each', () => {
  expect(queryTerms('쿠폰을 쿠폰이, 환불?')).toEqual(['쿠폰', '환불']);
});

it('puts an equal title first, then titles, then texts, and nothing last', () => {
  const scores = [
    relevance('쿠폰 발행', '쿠폰 발행', ''),
    relevance('쿠폰을 발행', '쿠폰 발행 확인', ''),
    relevance('쿠폰', '입점사 쿠폰 비용', ''),
    relevance('쿠폰', '정산', '쿠폰 비용'),
    relevance('쿠폰', '정산', '수수료'),
  ];
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores[0]).toBe(1);
  expect(scores[4]).toBe(0);
});

it('forgives a missing or extra space', () => {
  expect(relevance('쿠폰발행', '쿠폰 발행 확인', '')).toBeGreaterThan(0.9);
  expect(relevance('', '쿠폰', '')).toBe(0);
});
