import { hasLeft, trialStanding } from './trial-view';

const trial = { from: '2026-10-06', to: '2026-12-01' };

test('a trial says which week of how many it is', () => {
  expect(trialStanding(trial, '2026-10-06')).toMatchObject({
    weeks: 8,
    week: 1,
    daysLeft: 56,
    isOver: false,
  });
  expect(trialStanding(trial, '2026-10-13')).toMatchObject({ week: 2, daysLeft: 49 });
  expect(trialStanding(trial, '2026-11-30')).toMatchObject({ week: 8, daysLeft: 1, isOver: false });
});

test('it is over on the first day that no longer belongs to it', () => {
  expect(trialStanding(trial, '2026-12-01')).toMatchObject({
    week: 8,
    daysLeft: 0,
    isOver: true,
    lastDay: '2026-11-30',
  });
});

test('one that the reader’s day has not reached yet is in its first week', () => {
  expect(trialStanding(trial, '2026-10-05')).toMatchObject({ week: 1, isOver: false });
});

test('a person who left does not own it any more, a team does not leave', () => {
  expect([{ active: false }, { active: true }, {}].map(hasLeft)).toEqual([true, false, false]);
});
