import * as fc from 'fast-check';
import { addDays } from '../day';
import { coverState, isOwnWork, isSameHelp } from './cover';

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

it.each([
  ['ACCOUNTABLE', { memberId: 1, teamId: null }, true],
  ['RESPONSIBLE', { memberId: 1, teamId: null }, true],
  ['RESPONSIBLE', { memberId: null, teamId: 5 }, true],
  ['CONSULTED', { memberId: 1, teamId: null }, false],
  ['INFORMED', { memberId: null, teamId: 5 }, false],
  ['ACCOUNTABLE', { memberId: 2, teamId: null }, false],
  ['ACCOUNTABLE', { memberId: null, teamId: 6 }, false],
] as const)('work in which %s is %o is the helper’s own: %s', (role, holder, expected) => {
  expect(isOwnWork({ memberId: 1, teamIds: [5] }, [{ role, ...holder }])).toBe(expected);
});

const help = { topicId: 3, responsibilityId: null, from: '2026-11-10', to: '2026-11-13' };

it.each([
  ['the same topic on its last day', { from: '2026-11-12', to: '2026-11-20' }, true],
  ['the same topic from the next day on', { from: '2026-11-13', to: '2026-11-20' }, false],
  ['another topic', { topicId: 4 }, false],
  ['no topic', { topicId: null }, false],
  ['one that was ended before it began', { from: '2026-11-11', to: '2026-11-11' }, false],
])('beside %s', (_, other, expected) => {
  expect(isSameHelp(help, { ...help, ...other })).toBe(expected);
  expect(isSameHelp({ ...help, ...other }, help)).toBe(expected);
});

it('is one help for the same work, whatever the topic', () => {
  const work = { ...help, responsibilityId: 8 };
  expect(isSameHelp(work, { ...work, topicId: 4 })).toBe(true);
  expect(isSameHelp(work, { ...work, topicId: 4, responsibilityId: 9 })).toBe(false);
});
