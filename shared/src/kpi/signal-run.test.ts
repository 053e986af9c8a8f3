import fc from 'fast-check';
import { Direction, PeriodUnit } from '../metric/metric';
import { nextPeriod } from '../metric/period';
import { LimitSide } from '../metric/signals';
import { type Trend, type TrendPoint, TrendState } from '../metric/trend';
import { LimitMethod } from '../metric/trend-limits';
import { SignalBoundary, SignalSide } from './kpi';
import { beginsBefore, type RunRule, runsOf } from './signal-run';

const week = (n: number) => nextPeriod('2025-01-06', PeriodUnit.WEEK, n);

/** Weeks around a centre of 5 with limits 2 and 8; null is a week without a value. */
function aTrend(values: readonly (number | null)[], change: Partial<Trend> = {}): Trend {
  const points: TrendPoint[] = values.map((value, n) => ({
    from: week(n),
    to: week(n + 1),
    value,
    numerator: null,
    denominator: null,
    lower: 2,
    centre: 5,
    upper: 8,
    isComplete: true,
    missingDays: 0,
    state: TrendState.NONE,
  }));
  return {
    unit: PeriodUnit.WEEK,
    from: week(0),
    to: week(values.length),
    method: LimitMethod.XMR,
    direction: Direction.LOWER,
    points,
    segments: [],
    signals: [],
    state: TrendState.NONE,
    stateCount: 0,
    stateSince: null,
    isCut: false,
    latest: null,
    ...change,
  };
}
const rule = (change: Partial<RunRule> = {}): RunRule => ({
  boundary: SignalBoundary.PROCESS_LIMIT,
  side: SignalSide.WORSE,
  runLength: 2,
  ...change,
});

it('fires on five automatic cancellations in a row beyond the limit, once, however long it lasts', () => {
  const five = rule({ runLength: 5 });
  expect(runsOf(aTrend([5, 9, 9, 9, 9]), five, null)).toEqual([]);
  expect(runsOf(aTrend([5, 9, 9, 9, 9, 9]), five, null)).toEqual([
    { from: week(1), to: week(6), count: 5, helps: false, side: LimitSide.ABOVE },
  ]);
  expect(runsOf(aTrend([5, 9, 9, 9, 9, 9, 9, 9]), five, null)).toMatchObject([{ from: week(1), count: 7 }]);
});

it('watches the side that hurts, the side that helps, or either', () => {
  const trend = aTrend([9, 9, 5, 1, 1]);
  const found = (side: SignalSide, direction: Direction) =>
    runsOf({ ...trend, direction }, rule({ side }), null).map((run) => [run.side, run.helps]);
  expect(found(SignalSide.WORSE, Direction.LOWER)).toEqual([[LimitSide.ABOVE, false]]);
  expect(found(SignalSide.BETTER, Direction.LOWER)).toEqual([[LimitSide.BELOW, true]]);
  expect(found(SignalSide.WORSE, Direction.HIGHER)).toEqual([[LimitSide.BELOW, false]]);
  expect(found(SignalSide.EITHER, Direction.HIGHER)).toEqual([
    [LimitSide.ABOVE, true],
    [LimitSide.BELOW, false],
  ]);
});

it('makes two runs of a jump from one side to the other', () => {
  expect(runsOf(aTrend([9, 1, 9, 9]), rule({ side: SignalSide.EITHER, runLength: 1 }), null)).toMatchObject([
    { from: week(0), count: 1 },
    { from: week(1), count: 1 },
    { from: week(2), count: 2 },
  ]);
});

it('is not beyond the edge on it', () => {
  expect(runsOf(aTrend([8, 8]), rule(), null)).toEqual([]);
  expect(runsOf(aTrend([6, 6]), rule({ boundary: SignalBoundary.TARGET }), 6)).toEqual([]);
});

it('watches a target, and without one has no runs', () => {
  const target = rule({ boundary: SignalBoundary.TARGET });
  expect(runsOf(aTrend([6, 7, 4]), target, 5)).toMatchObject([{ from: week(0), to: week(2), count: 2 }]);
  expect(runsOf(aTrend([6, 7, 4]), target, null)).toEqual([]);
});

it('goes on over a gap, and ends where there are no limits', () => {
  expect(runsOf(aTrend([9, null, 9]), rule(), null)).toMatchObject([
    { from: week(0), to: week(3), count: 2 },
  ]);
  const trend = aTrend([9, 9, 9]);
  const points = trend.points.map((point, n) => (n === 1 ? { ...point, lower: null, upper: null } : point));
  expect(runsOf({ ...trend, points }, rule(), null)).toEqual([]);
});

it('does not fire on the period that is still going on', () => {
  const trend = aTrend([9, 9]);
  const points = trend.points.map((point, n) => ({ ...point, isComplete: n < 1 }));
  expect(runsOf({ ...trend, points }, rule(), null)).toEqual([]);
});

it('finds nothing in nothing', () => {
  expect(runsOf(aTrend([]), rule({ runLength: 1 }), null)).toEqual([]);
  expect(runsOf(aTrend([null, null]), rule({ runLength: 1 }), null)).toEqual([]);
});

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 10 }), { maxLength: 50 });
const anyRule = fc.record({
  boundary: fc.constantFrom(...Object.values(SignalBoundary)),
  side: fc.constantFrom(...Object.values(SignalSide)),
  runLength: fc.integer({ min: 1, max: 5 }),
});

it('knows a run by its first day: later periods add runs and lengthen the last, and change nothing else', () => {
  fc.assert(
    fc.property(anyValues, anyValues, anyRule, (before, after, watched) => {
      const early = runsOf(aTrend(before), watched, 6);
      const late = runsOf(aTrend([...before, ...after]), watched, 6);
      early.forEach((run, at) => {
        const same = late[at];
        expect(same).toMatchObject({ from: run.from, helps: run.helps, side: run.side });
        if (at < early.length - 1) expect(same).toEqual(run);
        else expect(same?.count).toBeGreaterThanOrEqual(run.count);
      });
    }),
  );
});

it('never lets two runs touch on the same side, and none be shorter than asked', () => {
  fc.assert(
    fc.property(anyValues, anyRule, (values, watched) => {
      const runs = runsOf(aTrend(values), watched, 6);
      runs.forEach((run, at) => {
        expect(run.count).toBeGreaterThanOrEqual(watched.runLength);
        const next = runs[at + 1];
        if (next) expect(next.from >= run.to).toBe(true);
        if (next && next.side === run.side) {
          const between = values
            .slice(0)
            .filter((value, n) => value !== null && week(n) >= run.to && week(n) < next.from);
          expect(between.length).toBeGreaterThan(0);
        }
      });
    }),
  );
});

it('knows when a run may have begun before what is shown, however short it looks', () => {
  const at = (values: (number | null)[]) => beginsBefore(aTrend(values), rule({ runLength: 5 }), null);
  expect(at([null, 9, 5, 5])).toBe(true);
  expect(at([5, 9, 9])).toBe(false);
  // Where it helps is not watched.
  expect(at([1, 1, 5])).toBe(false);
  expect(at([null, null])).toBe(false);
});
