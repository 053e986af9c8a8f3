import * as fc from 'fast-check';
import { addDays } from '../day';
import { coverState } from './cover';

const cover = { from: '2026-11-10', to: '2026-11-13' };

it.each([
  ['2026-11-09', 'PLANNED'],
  ['2026-11-10', 'RUNNING'],
  ['2026-11-12', 'RUNNING'],
  ['2026-11-13', 'ENDED'],
  ['2027-01-01', 'ENDED'],
])('a cover of 10 to 13 November is on %s %s', (day, state) => {
  expect(coverState(cover, day)).toBe(state);
});

it('ends by itself: it runs on exactly the days that it was recorded for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -100, max: 100 }), (length, offset) => {
      const from = '2026-06-01';
      const runs = coverState({ from, to: addDays(from, length) }, addDays(from, offset)) === 'RUNNING';
      expect(runs).toBe(offset >= 0 && offset < length);
    }),
  );
});

it('never held when it ended before it began', () => {
  const never = { from: '2026-11-20', to: '2026-11-20' };
  expect(['2026-11-19', '2026-11-20', '2026-11-21'].map((day) => coverState(never, day))).toEqual([
    'ENDED',
    'ENDED',
    'ENDED',
  ]);
});
