import { formatNumber, formatPercent, formatPoints } from './numbers';

test('numbers have thousands separators and the true minus', () => {
  expect(formatNumber(1714286, 'ko')).toBe('1,714,286');
  expect(formatNumber(-750000, 'en')).toBe('\u2212750,000');
});

test('a ratio is a percentage with the digits asked for', () => {
  expect(formatPercent(0.049, 'ko')).toBe('4.9%');
  expect(formatPercent(-0.75, 'en', 0)).toBe('\u221275%');
});

test('a difference of ratios is in percentage points', () => {
  expect(formatPoints(0.009, 'ko')).toBe('0.9%p');
  expect(formatPoints(0.009, 'en')).toBe('0.9\u00a0pp');
});
