import { ageInDays } from './age';

test('the day on which something was noticed is its first', () => {
  expect(ageInDays('2026-11-20T09:00:00Z', '2026-11-20T18:00:00Z')).toBe(1);
  expect(ageInDays('2026-11-20T09:00:00Z', '2026-11-21T10:00:00Z')).toBe(2);
  expect(ageInDays('2026-09-18T09:00:00Z', '2026-11-22T09:00:00Z')).toBe(66);
});

test('clocks that differ make nothing younger than a day', () => {
  expect(ageInDays('2026-11-20T09:00:01Z', '2026-11-20T09:00:00Z')).toBe(1);
});
