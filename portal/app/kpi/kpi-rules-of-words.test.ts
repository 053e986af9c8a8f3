import { readSetAside, setAsideValue } from './advice-cookie';
import { kpiHeading } from './kpi-heading';
import { rangeOf, readKpiPageState, withParams } from './kpi-page.address';
import { targetFits, targetRun } from './target-run';

const judged = (verdict: string, change: number | null, more = {}) => ({
  state: 'JUDGED',
  verdict,
  baselineFrom: '2026-04-01',
  baselineTo: '2026-05-01',
  result: { change },
  ...more,
});
const better = { state: 'BETTER', stateCount: 26 } as const;

test('a judged change is what the page opens on', () => {
  expect(kpiHeading({ trend: better, changes: [judged('BETTER', -0.75)] })).toEqual({
    key: 'down',
    change: -0.75,
    before: { from: '2026-04-01', to: '2026-05-01' },
  });
});

test('one that still waits for its last values leaves the page to the one before it', () => {
  const waits = { ...judged('BETTER', -0.2), verdict: null };
  const { key } = kpiHeading({ trend: better, changes: [waits, judged('WORSE', 0.1)] });
  expect(key).toBe('up');
  expect(kpiHeading({ trend: better, changes: [waits] }).key).toBe('BETTER');
});

test('a baseline that is no whole month has no name', () => {
  const change = judged('WORSE', 0.3, { baselineTo: '2026-04-20' });
  expect(kpiHeading({ trend: better, changes: [change] })).toEqual({ key: 'up', change: 0.3, before: null });
});

test('something to look into comes before an old success', () => {
  expect(
    kpiHeading({ trend: { state: 'WORSE', stateCount: 3 }, changes: [judged('BETTER', -0.75)] }),
  ).toEqual({
    key: 'WORSE',
    count: 3,
  });
});

test('what chance could have done is said so, and is no change', () => {
  expect(
    kpiHeading({ trend: { state: 'NONE', stateCount: 0 }, changes: [judged('NOT_DISTINGUISHABLE', 0.02)] }),
  ).toEqual({
    key: 'same',
  });
});

test('a change that is not judged yet, or has no data, leaves the word to the trend', () => {
  expect(
    kpiHeading({
      trend: better,
      changes: [judged('NO_DATA', null), { ...judged('', 0.1), state: 'STARTED' }],
    }),
  ).toEqual({
    key: 'BETTER',
    count: 26,
  });
});

const point = (from: string, value: number | null, isComplete = true) => ({ from, value, isComplete });

test('a target is met since the first of the periods that meet it without a break', () => {
  const points = [
    point('a', 0.05),
    point('b', 0.07),
    point('c', 0.05),
    point('d', null),
    point('e', 0.04),
    point('f', 0.5, false),
  ];
  expect(targetRun(points, 0.06, 'LOWER')).toEqual({ since: 'c', isCut: false, gap: 0 });
  // It may have been met before what is shown.
  expect(targetRun(points.slice(2), 0.06, 'LOWER')).toEqual({ since: 'c', isCut: true, gap: 0 });
});

test('a missed target says how far it is', () => {
  expect(targetRun([point('a', 0.9)], 0.95, 'HIGHER')?.gap).toBeCloseTo(0.05);
  expect(targetRun([], 0.95, 'HIGHER')).toBeNull();
});

test('the address says what is shown, and what it says badly counts as not said', () => {
  expect(
    readKpiPageState(new URLSearchParams('unit=DAY&from=2026-01-01&until=2026-13-01&view=table&axis=close')),
  ).toEqual({
    unit: 'DAY',
    from: '2026-01-01',
    until: null,
    view: 'table',
    isClose: true,
  });
  const state = readKpiPageState(new URLSearchParams(''));
  expect(rangeOf(state, 'DAY', '2026-11-22')).toEqual({ from: '2026-08-25', to: '2026-11-23' });
  expect(rangeOf({ ...state, from: '2026-12-01', until: '2026-11-01' }, 'DAY', '2026-11-22')).toEqual({
    from: '2026-11-01',
    to: '2026-11-02',
  });
  expect(withParams(new URLSearchParams('unit=DAY'), { unit: null, view: 'table' })).toBe('?view=table');
});

test('advice is set aside for one KPI and can be had again', () => {
  const value = setAsideValue(null, 'S3BpOjE', true);
  expect(readSetAside(`groundcrew-advice=${value}`, 'S3BpOjE')).toBe(true);
  expect(readSetAside(`groundcrew-advice=${value}`, 'S3BpOjI')).toBe(false);
  expect(setAsideValue(`groundcrew-advice=${value}`, 'S3BpOjE', false)).toBe('');
});

test('the target of a number that adds up is not held against periods of another length', () => {
  const flow = { unit: 'WEEK' as const, numerator: { kind: 'FLOW' as const } };
  expect(targetFits({ ...flow, denominator: null }, 'WEEK')).toBe(true);
  expect(targetFits({ ...flow, denominator: null }, 'DAY')).toBe(false);
  expect(targetFits({ ...flow, denominator: null }, 'MONTH')).toBe(false);
});

test('the target of a ratio, and of what does not add up, is held against any period', () => {
  const level = { unit: 'WEEK' as const, numerator: { kind: 'LEVEL' as const }, denominator: null };
  expect(targetFits(level, 'MONTH')).toBe(true);
  const ratio = {
    unit: 'WEEK' as const,
    numerator: { kind: 'FLOW' as const },
    denominator: { id: 'orders' },
  };
  expect(targetFits(ratio, 'DAY')).toBe(true);
});
