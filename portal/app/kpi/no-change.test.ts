import { ApiError } from '../api/api-error';
import { baselineMean } from './baseline-mean';
import { tooLong } from './compare.server';
import { kpiHeading } from './kpi-heading';
import { rangeOf, readKpiPageState, shownIsCut } from './kpi-page.address';
import { hasOutcome, noChange } from './no-change';
import { shownChange } from './shown-change';

const between = (before: number | null, after: number | null, change: number | null = null) => ({
  change,
  before: { value: before },
  after: { value: after },
});

test('without a change in per cent it is said why: from nothing, or which window has no value', () => {
  expect(noChange(between(2, 1, -0.5))).toBeNull();
  expect(noChange(between(0, 6))).toBe('fromNone');
  expect(noChange(between(0, 0))).toBe('stillNone');
  expect(noChange(between(-3, 6))).toBe('fromBelow');
  expect(noChange(between(null, 6))).toBe('noBefore');
  expect(noChange(between(2, null))).toBe('notYet');
  expect(noChange(between(null, null))).toBe('neither');
});

test('a verdict from a before of none is shown, and is what the page opens on', () => {
  const judged = (verdict: string, from: number, to: number) => ({
    state: 'JUDGED' as const,
    verdict,
    baselineFrom: '2026-04-01',
    baselineTo: '2026-05-01',
    result: { ...between(from, to), verdict },
  });
  const worse = judged('WORSE', 0, 6);
  expect(hasOutcome(worse.result)).toBe(true);
  expect(hasOutcome({ change: null, verdict: 'NO_DATA' })).toBe(false);
  const older = { ...judged('BETTER', 2, 1), result: { ...between(2, 1, -0.5), verdict: 'BETTER' } };
  expect(shownChange([worse, older])).toBe(worse);
  const trend = { state: 'NONE', stateCount: 0 } as const;
  expect(kpiHeading({ trend, changes: [worse] })).toEqual({ key: 'rose' });
  expect(kpiHeading({ trend, changes: [judged('BETTER', -3, -8)] })).toEqual({ key: 'fell' });
  expect(kpiHeading({ trend, changes: [judged('NOT_DISTINGUISHABLE', 0, 0)] })).toEqual({ key: 'same' });
});

test('the baseline of a lone number that adds up is a day’s mean, as its result compares it', () => {
  const flow = { numerator: { kind: 'FLOW' }, denominator: null };
  expect(baselineMean(flow, { value: 2_800, days: 28 })).toBe(100);
  expect(baselineMean(flow, { value: 0, days: 0 })).toBeNull();
  expect(baselineMean({ numerator: { kind: 'LEVEL' } }, { value: 12, days: 28 })).toBe(12);
  expect(baselineMean({ ...flow, denominator: { id: 'orders' } }, { value: 0.06, days: 28 })).toBe(0.06);
});

test('a range that is longer than one page shows is cut to its last days, and says so', () => {
  const today = '2026-11-22';
  const state = readKpiPageState(new URLSearchParams('unit=DAY&from=2023-11-22'));
  expect(rangeOf(state, 'DAY', today)).toEqual({ from: '2024-09-14', to: '2026-11-23' });
  expect(shownIsCut(state, 'DAY', today)).toBe(800);
  expect(rangeOf(state, 'WEEK', today).from).toBe('2023-11-22');
  expect(shownIsCut(state, 'WEEK', today)).toBeNull();
  const old = { ...state, from: '1950-01-01' };
  expect(rangeOf(old, 'MONTH', today)).toEqual({ from: '2004-12-28', to: '2026-11-23' });
  expect(rangeOf({ ...state, from: null, until: '2199-12-31' }, 'DAY', today).to).toBe('2199-12-31');
});

test('a window that is too long to compare is told with its most days; what else is refused stays an error', () => {
  const refused = (params?: Record<string, unknown>) =>
    new ApiError('INVALID_INPUT', {
      issues: [
        { path: ['after', 'from'], code: 'range_too_long', message: '', ...(params ? { params } : {}) },
      ],
    });
  expect(tooLong(refused({ max: 8_000 }))).toBe(8_000);
  expect(tooLong(refused())).toBeNull();
  expect(tooLong(new ApiError('NOT_FOUND'))).toBeNull();
});
