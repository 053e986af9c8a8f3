import { latinStem } from './concepts';
import { featuresOf, similarity } from './features';

const alike = (a: string, b: string) => similarity(featuresOf(a), featuresOf(b));

it.each([
  ['쿠폰이안나갔다는데', '쿠폰'],
  ['세금 계산서를 끊어 주세요', '세금계산서'],
  ['상품평이 이상해요', '후기'],
  ['Where do I report a review?', '리뷰 신고'],
  ['배달이 늦어요', 'delivery is late'],
  ['PG사를 바꿔요', '결제대행'],
])('finds in “%s” what “%s” says', (asked, written) => {
  const found = featuresOf(asked);
  expect([...featuresOf(written).keys()].some((key) => found.has(key))).toBe(true);
});

it('leaves out what merely asks', () => {
  expect(featuresOf('이건 누구한테 물어봐야 하나요?').size).toBe(0);
  expect(featuresOf('Who should I talk to?').size).toBe(0);
});

it('knows a word of one syllable only as a whole word', () => {
  const price = [...featuresOf('값').keys()];
  expect(price).toHaveLength(1);
  expect(featuresOf('값진 하루').has(price[0] ?? '')).toBe(false);
});

it('counts what lies within something longer once', () => {
  const inner = [...featuresOf('제휴몰').values()].filter((feature) => feature.isInner);
  expect(inner.map(({ text }) => text)).toContain('제휴');
  expect(alike('제휴몰 오픈', '제휴몰 정산')).toBe(0.5);
});

it('takes words of any work for half: 프린터 고치기 is not 사다리 고치기', () => {
  expect(alike('프린터 고치기', '사다리 고치기')).toBeLessThanOrEqual(0.5);
  expect(alike('카드 오류', '가격 오류')).toBeLessThan(0.4);
  expect(alike('카드 오류', '카드 에러')).toBe(1);
});

it('is 1 for the same, 0 for nothing in common, and the same both ways', () => {
  expect(alike('쿠폰 비용', '쿠폰비용은 누구 일인가요')).toBeGreaterThan(0.8);
  expect(alike('쿠폰 비용', '비용, 쿠폰!')).toBe(1);
  expect(alike('쿠폰 비용', '면접 일정')).toBe(0);
  expect(alike('', '')).toBe(0);
  const [a, b] = ['새 제휴몰을 여는 절차', '제휴 쇼핑몰 오픈은 어디서 하나요'] as const;
  expect(alike(a, b)).toBeCloseTo(alike(b, a), 12);
  expect(alike(a, b)).toBeGreaterThan(0.55);
});

it.each([
  ['refunds', 'refunded'],
  ['shipping', 'ships'],
  ['payments', 'payment'],
  ['cancelled', 'cancel'],
  ['policies', 'policy'],
])('takes %s and %s for one word', (a, b) => expect(latinStem(a)).toBe(latinStem(b)));
