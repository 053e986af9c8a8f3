import { quarterAfter, shownQuarter } from './quarters';

test('quarters follow one another over the year’s end', () => {
  expect(quarterAfter('2026-Q4', 1)).toBe('2027-Q1');
  expect(quarterAfter('2026-Q1', -1)).toBe('2025-Q4');
  expect(quarterAfter('2026-Q2', 0)).toBe('2026-Q2');
});

test('this quarter is shown unless the address names another', () => {
  expect(shownQuarter(new URLSearchParams(), '2026-11-21')).toBe('2026-Q4');
  expect(shownQuarter(new URLSearchParams('quarter=2027-Q1'), '2026-11-21')).toBe('2027-Q1');
  expect(shownQuarter(new URLSearchParams('quarter=2027-Q9'), '2026-11-21')).toBe('2026-Q4');
});
