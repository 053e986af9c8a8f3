import { formatMoney } from './money';

test('won are said in won', () => {
  expect(formatMoney(41_300_000, 'KRW', 'ko')).toBe('41,300,000원');
  expect(formatMoney(1_714_286, 'KRW', 'en')).toBe('₩1,714,286');
  expect(formatMoney(-5, 'KRW', 'ko')).toBe('\u22125원');
});

test('a currency with cents is shown in its own unit', () => {
  expect(formatMoney(1234, 'USD', 'en')).toBe('$12.34');
});
