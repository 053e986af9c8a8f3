import { dueOf } from './due';

test('a due day is said from today', () => {
  expect(dueOf('2026-11-18', '2026-11-21')).toEqual({ kind: 'over', days: 3 });
  expect(dueOf('2026-11-21', '2026-11-21')).toEqual({ kind: 'today' });
  expect(dueOf('2026-11-22', '2026-11-21')).toEqual({ kind: 'tomorrow' });
  expect(dueOf('2026-12-01', '2026-11-30')).toEqual({ kind: 'tomorrow' });
  expect(dueOf('2026-11-24', '2026-11-21')).toEqual({ kind: 'later' });
});
