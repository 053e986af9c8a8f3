import { byUrgency, milestoneWords } from './milestone-words';

const TODAY = '2026-11-22';
const aMilestone = (title: string, dueOn: string | null, doneOn: string | null = null) => ({
  title,
  dueOn,
  doneOn,
});

test('its own day is not late yet', () => {
  expect(milestoneWords(aMilestone('첫 오픈', TODAY), TODAY)).toEqual({ word: 'due', day: TODAY });
  expect(milestoneWords(aMilestone('첫 오픈', '2026-11-21'), TODAY).word).toBe('overdue');
});

test('what is done is said by the day on which it was, however late', () => {
  expect(milestoneWords(aMilestone('첫 오픈', '2026-11-01', '2026-11-20'), TODAY)).toEqual({
    word: 'wasDone',
    day: '2026-11-20',
  });
});

test('a milestone may have no day', () => {
  expect(milestoneWords(aMilestone('열 번째 오픈', null), TODAY)).toEqual({ word: 'undated', day: null });
});

test('what is due next comes first, and what has no day last', () => {
  const milestones = [
    aMilestone('언젠가', null),
    aMilestone('다섯 번째', '2026-12-01'),
    aMilestone('첫 번째', '2026-10-20', '2026-10-19'),
    aMilestone('세 번째', '2026-11-25'),
    aMilestone('두 번째', '2026-11-01', '2026-11-05'),
  ];
  const { open, finished } = byUrgency(milestones);
  expect(open.map(({ title }) => title)).toEqual(['세 번째', '다섯 번째', '언젠가']);
  expect(finished.map(({ title }) => title)).toEqual(['두 번째', '첫 번째']);
});
