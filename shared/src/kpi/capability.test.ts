import fc from 'fast-check';
import { Direction, PeriodUnit } from '../metric/metric';
import { nextPeriod } from '../metric/period';
import { type Trend, type TrendPoint, TrendState } from '../metric/trend';
import { LimitMethod } from '../metric/trend-limits';
import { capabilityOf, inWords } from './capability';

function aTrend(values: readonly (number | null)[], change: Partial<TrendPoint> = {}): Trend {
  const week = (n: number) => nextPeriod('2025-01-06', PeriodUnit.WEEK, n);
  const points = values.map((value, n) => ({
    from: week(n),
    to: week(n + 1),
    value,
    numerator: null,
    denominator: null,
    lower: null,
    centre: null,
    upper: null,
    isComplete: true,
    missingDays: 0,
    state: TrendState.NONE,
    ...change,
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
    latest: points.at(-1) ?? null,
  };
}

/** Mean 5, mean moving range 2.256, so that sigma is 2. */
const process = Array.from({ length: 20 }, (_, n) => 5 + (n % 2 ? 1.128 : -1.128));

it('is the normal share on the good side of the target', () => {
  const trend = aTrend(process);
  const even = capabilityOf(trend, 5, Direction.LOWER);
  expect(even).toMatchObject({ met: 5, of: 10, pointCount: 20 });
  expect(even?.probability).toBeCloseTo(0.5, 6);
  expect(even?.centre).toBeCloseTo(5, 12);
  expect(even?.sigma).toBeCloseTo(2, 12);
  // One sigma on the good side.
  expect(capabilityOf(trend, 7, Direction.LOWER)?.probability).toBeCloseTo(0.841345, 5);
  expect(capabilityOf(trend, 7, Direction.HIGHER)?.probability).toBeCloseTo(0.158655, 5);
});

it('says "about 1 week of 20" where the target lies 1.645 sigma on the good side', () => {
  expect(capabilityOf(aTrend(process), 5 - 1.645 * 2, Direction.LOWER)).toMatchObject({ met: 1, of: 20 });
});

it('needs six periods, and reads the last twenty', () => {
  expect(capabilityOf(aTrend(process.slice(0, 5)), 5, Direction.LOWER)).toBeNull();
  expect(capabilityOf(aTrend(process.slice(0, 6)), 5, Direction.LOWER)?.pointCount).toBe(6);
  const longer = capabilityOf(aTrend([900, 900, 900, ...process]), 5, Direction.LOWER);
  expect(longer).toEqual(capabilityOf(aTrend(process), 5, Direction.LOWER));
});

it('leaves a level behind that is no longer so: a rate that fell from 20 % to 5 % meets its 6 % now', () => {
  const before = [0.2, 0.198, 0.203, 0.199, 0.201, 0.197, 0.202, 0.2];
  const now = [0.05, 0.049, 0.051, 0.0495, 0.0505, 0.049, 0.0505];
  const capability = capabilityOf(aTrend([...before, 0.15, 0.1, ...now]), 0.06, Direction.LOWER);
  expect(capability).toMatchObject({ met: 100, of: 100, pointCount: now.length });
});

it('leaves out what has no value and what is still going on', () => {
  expect(capabilityOf(aTrend([...process.slice(0, 5), null]), 5, Direction.LOWER)).toBeNull();
  expect(capabilityOf(aTrend(process, { isComplete: false }), 5, Direction.LOWER)).toBeNull();
});

it('meets its target always or never where nothing varies, and exactly is met', () => {
  const still = aTrend(Array.from({ length: 10 }, () => 0.1));
  expect(capabilityOf(still, 0.1, Direction.LOWER)).toMatchObject({ met: 100, of: 100, probability: 1 });
  expect(capabilityOf(still, 0.1, Direction.HIGHER)).toMatchObject({ met: 100, of: 100 });
  expect(capabilityOf(still, 0.09, Direction.LOWER)).toMatchObject({ met: 0, of: 100, probability: 0 });
});

it('says nothing about a target that cannot be read', () => {
  expect(capabilityOf(aTrend(process), Number.NaN, Direction.LOWER)).toBeNull();
  expect(capabilityOf(aTrend(process), Number.POSITIVE_INFINITY, Direction.LOWER)).toBeNull();
});

it.each([
  [0, '0 of 100'],
  [0.004, '0 of 100'],
  [0.006, '1 of 100'],
  [0.03, '3 of 100'],
  [0.05, '1 of 20'],
  [0.1, '1 of 10'],
  [0.15, '3 of 20'],
  [0.33, '3 of 10'],
  [0.5, '5 of 10'],
  [0.9, '9 of 10'],
  [0.95, '19 of 20'],
  [0.97, '97 of 100'],
  [0.996, '100 of 100'],
  [1, '100 of 100'],
])('puts %d as "%s"', (probability, words) => {
  const { met, of } = inWords(probability);
  expect(`${met} of ${of}`).toBe(words);
});

it('is never further off than a quarter of the rarer outcome, or half a percent', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
      const { met, of } = inWords(probability);
      const allowed = Math.max(0.005, 0.25 * Math.min(probability, 1 - probability));
      expect(Math.abs(met / of - probability)).toBeLessThanOrEqual(allowed + 1e-9);
      expect([10, 20, 100]).toContain(of);
      expect(inWords(1 - probability).of).toBe(of);
    }),
  );
});
