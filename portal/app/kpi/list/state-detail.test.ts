import { stateDetail } from './state-detail';

const point = (value: number | null, week: number, isComplete = true) => ({
  from: `2026-10-${String(week).padStart(2, '0')}`,
  to: `2026-10-${String(week + 1).padStart(2, '0')}`,
  value,
  lower: 10,
  upper: 20,
  isComplete,
  state: 'NONE' as const,
});

test('a signal outside the limits is counted back to the first point on that side', () => {
  const points = [point(15, 1), point(9, 2), point(8, 3), point(7, 4)];
  expect(stateDetail({ state: 'BETTER', stateCount: 5, points })).toEqual({
    kind: 'OUTSIDE',
    side: 'BELOW',
    count: 3,
    period: { from: '2026-10-04', to: '2026-10-05' },
  });
});

test('a period that is not over and one without a value do not count', () => {
  const points = [point(15, 1), point(22, 2), point(null, 3), point(25, 4), point(1, 5, false)];
  expect(stateDetail({ state: 'WORSE', stateCount: 2, points })).toMatchObject({ side: 'ABOVE', count: 2 });
});

test('what began before the shown points is said by the count of the state', () => {
  expect(stateDetail({ state: 'BETTER', stateCount: 40, points: [point(5, 1), point(5, 2)] })).toMatchObject({
    count: 40,
  });
});

test('a run inside the limits is said by how long it has lasted', () => {
  expect(stateDetail({ state: 'BETTER', stateCount: 8, points: [point(12, 1)] })).toEqual({
    kind: 'LASTING',
    count: 8,
  });
});

test('no signal is said as plainly', () => {
  expect(stateDetail({ state: 'NONE', stateCount: 0, points: [point(15, 1)] })).toEqual({ kind: 'WITHIN' });
  expect(stateDetail({ state: 'NO_DATA', stateCount: 0, points: [] })).toEqual({ kind: 'NO_DATA' });
});
