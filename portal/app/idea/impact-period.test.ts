import { isOneYear } from './impact-period';

test('a year is from a day to the same day of the next', () => {
  expect(isOneYear('2025-07-01', '2026-07-01')).toBe(true);
  expect(isOneYear('2025-07-01', '2026-06-30')).toBe(false);
  expect(isOneYear('2025-07-01', '2027-07-01')).toBe(false);
});
