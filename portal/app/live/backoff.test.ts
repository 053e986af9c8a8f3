import { nextDelay } from './backoff';

test('the wait doubles up to a minute, and is at least half of that', () => {
  expect([0, 1, 2, 3, 10, 1000].map((failures) => nextDelay(failures, () => 1))).toEqual([
    1_000, 2_000, 4_000, 8_000, 60_000, 60_000,
  ]);
  expect(nextDelay(3, () => 0)).toBe(4_000);
});
