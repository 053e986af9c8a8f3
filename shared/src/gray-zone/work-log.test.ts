import { earliestWorkOn } from './work-log';

test('work is logged from 90 days before the gray zone was noticed', () => {
  expect(earliestWorkOn('2026-11-22')).toBe('2026-08-24');
});
