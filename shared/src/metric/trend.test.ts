import fc from 'fast-check';
import { Direction, MetricKind, PeriodUnit } from './metric';
import { dayNumber, nextPeriod } from './period';
import { type DailyValue, type PeriodTotal, totals } from './series';
import { LimitSide, SignalRuleKind } from './signals';
import { type TrendInput, TrendState, trendOf } from './trend';
import { DEFAULT_BASELINE_PERIODS, defaultBaseline } from './trend-baseline';
import { LimitMethod } from './trend-limits';

/** A Monday. */
const START = '2025-01-06';
const week = (n: number) => nextPeriod(START, PeriodUnit.WEEK, n);
const scaled = (value: number) => BigInt(Math.round(value * 10_000));

/** Weeks from START on with one value each; null is a week without a point. */
function weeks(
  values: readonly (number | null)[],
  under: readonly (number | null)[] | null = null,
): PeriodTotal[] {
  const daily = (series: readonly (number | null)[]): DailyValue[] =>
    series.flatMap((value, n) => (value === null ? [] : { day: dayNumber(week(n)), value: scaled(value) }));
  const window = { from: START, to: week(values.length) };
  return totals(window, PeriodUnit.WEEK, '2099-01-01', daily(values), under && daily(under));
}

/** A trend of the weeks with the first 20 of them for a baseline; everything is shown unless said otherwise. */
function aTrend(all: readonly PeriodTotal[], change: Partial<TrendInput> = {}) {
  const hasDenominator = change.hasDenominator ?? false;
  const baseline = defaultBaseline(all, hasDenominator);
  return trendOf({
    unit: PeriodUnit.WEEK,
    shown: { from: START, to: week(all.length) },
    today: '2099-01-01',
    method: LimitMethod.XMR,
    direction: Direction.LOWER,
    hasDenominator,
    kind: MetricKind.FLOW,
    totals: all,
    baselines: baseline ? [{ ...baseline, holdsFrom: baseline.window.from, reason: null }] : [],
    ...change,
  });
}

/** Twenty weeks that alternate around 100: limits 100 ± 2.66 × 4. */
const quiet = Array.from({ length: 20 }, (_, n) => (n % 2 ? 102 : 98));

it('says "no signal" where there is none', () => {
  const trend = aTrend(weeks(quiet));
  expect(trend).toMatchObject({ state: TrendState.NONE, stateCount: 0, stateSince: null, signals: [] });
  expect(trend.latest).toMatchObject({
    from: week(19),
    value: 102,
    numerator: '102',
    state: TrendState.NONE,
  });
  expect(trend.points[0]?.upper).toBeCloseTo(100 + 2.66 * 4, 9);
  expect(trend.points[0]?.lower).toBeCloseTo(100 - 2.66 * 4, 9);
  expect(trend.segments).toEqual([
    {
      from: START,
      to: null,
      baselineFrom: START,
      baselineTo: week(20),
      centre: 100,
      pointCount: 20,
      isProvisional: false,
      reason: null,
    },
  ]);
});

it('has nothing to say without data, and too little to say with five periods', () => {
  expect(aTrend([])).toMatchObject({ state: TrendState.NO_DATA, points: [], latest: null });
  expect(aTrend(weeks([null, null]))).toMatchObject({ state: TrendState.NO_DATA, latest: null });
  const early = aTrend(weeks(quiet.slice(0, 5)));
  expect(early).toMatchObject({ state: TrendState.TOO_EARLY, segments: [], signals: [] });
  expect(early.points.map((point) => [point.state, point.centre, point.upper])).toEqual(
    Array.from({ length: 5 }, () => [TrendState.TOO_EARLY, null, null]),
  );
});

it.each([
  [5, null],
  [6, true],
  [11, true],
  [12, false],
])('with %i periods its limits are provisional: %s', (count, isProvisional) => {
  expect(aTrend(weeks(quiet.slice(0, count))).segments[0]?.isProvisional ?? null).toBe(isProvisional);
});

it('takes the first 20 complete periods with a value for a baseline, and holds on to them', () => {
  const all = weeks([null, ...quiet, ...quiet.map((value) => value * 5)]);
  const baseline = defaultBaseline(all, false);
  expect(baseline?.totals).toHaveLength(DEFAULT_BASELINE_PERIODS);
  expect(baseline?.window).toEqual({ from: week(1), to: week(21) });
  expect(defaultBaseline(all.slice(0, 6), false)).toBeNull();
  expect(
    defaultBaseline(
      weeks(
        quiet,
        quiet.map(() => 0),
      ),
      true,
    ),
  ).toBeNull();
});

it('marks a fall that helps, and counts how long it has lasted', () => {
  const trend = aTrend(weeks([...quiet, ...Array.from({ length: 9 }, (_, n) => (n % 2 ? 97 : 96))]));
  expect(trend).toMatchObject({ state: TrendState.BETTER, stateCount: 9, stateSince: week(20) });
  expect(trend.signals.find((signal) => signal.rule === SignalRuleKind.RUN_OF_EIGHT)).toEqual({
    rule: SignalRuleKind.RUN_OF_EIGHT,
    side: LimitSide.BELOW,
    from: week(20),
    to: week(29),
    count: 9,
    helps: true,
    isCurrent: true,
  });
});

it('reads the same fall the other way where more helps', () => {
  const fall = weeks([...quiet, 80]);
  expect(aTrend(fall).state).toBe(TrendState.BETTER);
  expect(aTrend(fall, { direction: Direction.HIGHER }).state).toBe(TrendState.WORSE);
});

it('lets what hurts win over what helps', () => {
  // A run below the centre that helps, and in it six rising points that hurt.
  const trend = aTrend(weeks([...quiet, 99, 97, 99, 93, 94, 95, 96, 97, 98]));
  expect(trend.signals.filter((signal) => signal.isCurrent).map(({ rule, helps }) => [rule, helps])).toEqual(
    expect.arrayContaining([
      [SignalRuleKind.RUN_OF_EIGHT, true],
      [SignalRuleKind.TREND_OF_SIX, false],
    ]),
  );
  expect(trend).toMatchObject({ state: TrendState.WORSE, stateCount: 6, stateSince: week(23) });
  expect(trend.points.at(-7)?.state).toBe(TrendState.BETTER);
});

it('does not end a run at a gap, and does not colour the gap', () => {
  const run = [96, 97, 96, null, 97, 96, 97, 96, 97];
  const trend = aTrend(weeks([...quiet, ...run]));
  expect(trend).toMatchObject({ state: TrendState.BETTER, stateCount: 8, stateSince: week(20) });
  expect(trend.points[23]).toMatchObject({ value: null, numerator: null, state: TrendState.NO_DATA });
  expect(trend.points[23]?.centre).toBe(100);
});

it('does not judge the period that is still going on', () => {
  const all = weeks([...quiet, 500]).map((total, n) => ({ ...total, isComplete: n < 20 }));
  const trend = aTrend(all);
  expect(trend).toMatchObject({ state: TrendState.NONE, signals: [] });
  expect(trend.points.at(-1)).toMatchObject({ value: 500, isComplete: false, state: TrendState.NONE });
  expect(trend.latest?.from).toBe(week(19));
});

it('sees a run that began before what is shown, and shows only what was asked for', () => {
  const all = weeks([...quiet, ...Array.from({ length: 8 }, (_, n) => (n % 2 ? 97 : 96))]);
  const trend = aTrend(all, { shown: { from: week(26), to: week(28) } });
  expect(trend.points.map((point) => [point.from, point.state])).toEqual([
    [week(26), TrendState.BETTER],
    [week(27), TrendState.BETTER],
  ]);
  expect(trend).toMatchObject({ from: week(26), to: week(28), stateCount: 8, stateSince: week(20) });
});

it('judges each segment by its own baseline, and ends a run where the next one begins', () => {
  const low = quiet.map((value) => value / 2);
  const all = weeks([...quiet, ...low]);
  const trend = aTrend(all, {
    baselines: [
      { window: { from: START, to: week(20) }, holdsFrom: START, reason: null, totals: all.slice(0, 20) },
      {
        window: { from: week(22), to: week(40) },
        holdsFrom: week(22),
        reason: 'New form',
        totals: all.slice(22),
      },
    ],
  });
  expect(trend.segments.map(({ from, to, centre, reason }) => [from, to, centre, reason])).toEqual([
    [START, week(22), 100, null],
    [week(22), null, 50, 'New form'],
  ]);
  expect(trend.signals).toMatchObject([
    { rule: SignalRuleKind.OUTSIDE_LIMITS, from: week(20), to: week(22), count: 2, isCurrent: false },
    { rule: SignalRuleKind.TWO_OF_THREE, from: week(20), to: week(22), count: 2, isCurrent: false },
  ]);
  expect(trend.state).toBe(TrendState.NONE);
});

it('lets the first baseline hold for everything before it', () => {
  const all = weeks(quiet);
  const trend = aTrend(all, {
    baselines: [
      { window: { from: week(8), to: week(20) }, holdsFrom: week(8), reason: null, totals: all.slice(8) },
    ],
  });
  expect(trend.points.every((point) => point.centre === 100)).toBe(true);
  expect(trend.segments[0]?.from).toBe(START);
});

it('moves its limits with the denominator, and holds a proportion between 0 and 1', () => {
  const under = quiet.map((_, n) => (n % 3 ? 400 : 100));
  const all = weeks(
    under.map((n, at) => n * (at % 2 ? 0.9 : 0.99)),
    under,
  );
  const trend = aTrend(all, { hasDenominator: true, method: LimitMethod.P_PRIME });
  const width = (at: number) => (trend.points[at]?.centre ?? 0) - (trend.points[at]?.lower ?? 0);
  expect(width(0)).toBeCloseTo(2 * width(1), 9);
  expect(trend.points.every((point) => point.upper === 1 || (point.upper ?? 2) < 1)).toBe(true);
  expect(trend.points[0]).toMatchObject({ upper: 1, numerator: '99', denominator: '100' });
});

it('has no value and no limits in a period without a denominator', () => {
  const under = [...quiet.map(() => 1000), null];
  const trend = aTrend(weeks([...quiet, 7], under), { hasDenominator: true, method: LimitMethod.U_PRIME });
  expect(trend.points.at(-1)).toMatchObject({
    value: null,
    numerator: '7',
    denominator: null,
    lower: null,
    upper: null,
    state: TrendState.NO_DATA,
  });
  expect(trend.latest?.from).toBe(week(19));
});

it('never calls a constant series a signal, whatever the rounding of doubles', () => {
  const constant = Array.from({ length: 30 }, () => 0.1);
  expect(aTrend(weeks(constant))).toMatchObject({ state: TrendState.NONE, signals: [] });
  const under = constant.map((_, n) => 3 + 10 * n);
  const ratios = weeks(
    under.map((n) => n * 0.1),
    under,
  );
  const trend = aTrend(ratios, { hasDenominator: true, method: LimitMethod.U_PRIME });
  expect(trend).toMatchObject({ state: TrendState.NONE, signals: [] });
});

const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 5_000 }), { freq: 8 }), { maxLength: 60 });
const methods = fc.constantFrom(...Object.values(LimitMethod));

it('has only finite numbers, and its centre within its limits, whatever it is given', () => {
  fc.assert(
    fc.property(anyValues, anyValues, methods, fc.boolean(), (over, under, method, hasDenominator) => {
      const padded = over.map((_, n) => under[n] ?? null);
      const trend = aTrend(weeks(over, hasDenominator ? padded : null), { hasDenominator, method });
      for (const point of trend.points) {
        const numbers = [point.value, point.lower, point.centre, point.upper];
        for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
        if (point.lower === null || point.centre === null || point.upper === null) continue;
        expect(point.lower <= point.centre && point.centre <= point.upper).toBe(true);
      }
    }),
  );
});

it('gives the same signals in another unit', () => {
  fc.assert(
    fc.property(anyValues, methods, fc.constantFrom(7, 1000), fc.boolean(), (over, method, unit, both) => {
      const under = over.map((_, n) => 900 + ((n * 37) % 400));
      const shape = (factor: number) =>
        aTrend(
          weeks(
            over.map((value) => value && value * factor),
            under.map((value) => (both ? value * factor : value)),
          ),
          // A proportion is held at 1, so it has a unit of its own unless both parts change.
          { hasDenominator: true, method: both ? method : LimitMethod.U_PRIME },
        ).signals;
      expect(shape(unit)).toEqual(shape(1));
    }),
  );
});

it('keeps the past as it was when later periods are added', () => {
  fc.assert(
    fc.property(anyValues, anyValues, (before, after) => {
      const all = weeks([...quiet, ...before, ...after]);
      const count = 20 + before.length;
      const early = aTrend(all.slice(0, count));
      const late = aTrend(all);
      const limits = (trend: typeof early) =>
        trend.points.slice(0, count).map(({ value, lower, centre, upper }) => [value, lower, centre, upper]);
      expect(limits(late)).toEqual(limits(early));
      for (const { rule, side, from } of early.signals) {
        expect(late.signals).toContainEqual(expect.objectContaining({ rule, side, from }));
      }
    }),
  );
});

it('judges two years of days in a millisecond or two', () => {
  const over = Array.from({ length: 730 }, (_, n) => ({
    day: 20_000 + n,
    value: scaled(400 + ((n * 13) % 50)),
  }));
  const under = over.map(({ day }, n) => ({ day, value: scaled(2_000 + ((n * 29) % 300)) }));
  const run = () => {
    const all = totals({ from: '2024-10-04', to: '2026-10-04' }, PeriodUnit.DAY, '2099-01-01', over, under);
    return aTrend(all, {
      unit: PeriodUnit.DAY,
      shown: { from: '2024-10-04', to: '2026-10-04' },
      hasDenominator: true,
      method: LimitMethod.U_PRIME,
    });
  };
  expect(run().points).toHaveLength(730);
  const spent = Array.from({ length: 40 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  // The fastest of forty, and generous, so that a busy machine does not fail it: what it must catch is a cost that grows with the square.
  expect(spent[0]).toBeLessThan(20);
});

describe('a feed that stopped', () => {
  /** 26 weeks of 400 in 2,000 a day, a few more or less, and what is left of them. */
  const DAYS = 26 * 7;
  const wave = (base: number, size: number) => (n: number) =>
    base + size * ([3, -5, 8, -2, 4, -6, 7][n % 7] ?? 0);
  const daily = (valueOn: (n: number) => number, keeps: (n: number) => boolean = () => true): DailyValue[] =>
    Array.from({ length: DAYS }, (_, n) => n)
      .filter(keeps)
      .map((n) => ({ day: dayNumber(START) + n, value: scaled(valueOn(n)) }));
  const over = (keeps?: (n: number) => boolean) => daily((n) => wave(400, 1)(n + Math.floor(n / 7)), keeps);
  const under = (keeps?: (n: number) => boolean) => daily(wave(2_000, 4), keeps);
  const byWeek = (
    numerator: DailyValue[],
    denominator: DailyValue[] | null,
    change: Partial<TrendInput> = {},
  ) =>
    aTrend(totals({ from: START, to: week(26) }, PeriodUnit.WEEK, '2099-01-01', numerator, denominator), {
      hasDenominator: denominator !== null,
      method: denominator ? LimitMethod.U_PRIME : LimitMethod.XMR,
      ...change,
    });
  const butLast = (days: number) => (n: number) => n < DAYS - days;

  it.each([
    ['numerator', over(butLast(2)), under()],
    ['denominator', over(), under(butLast(2))],
    ['lone series', over(butLast(2)), null],
  ])('is no signal: with the last two days of the %s missing the week before is the last', (_, a, b) => {
    const trend = byWeek(a, b);
    expect(trend).toMatchObject({ state: TrendState.NONE, signals: [], latest: { from: week(24) } });
    const last = trend.points.at(-1);
    expect(last).toMatchObject({ isComplete: false, missingDays: 2, state: TrendState.NONE });
    expect(last?.value).not.toBeNull();
    expect(trend.points.slice(0, -1).every(({ isComplete, missingDays }) => isComplete && !missingDays)).toBe(
      true,
    );
  });

  it('does not move the limits when it stopped in the baseline', () => {
    const whole = byWeek(over(), under());
    const gap = byWeek(
      over((n) => n < 35 || n > 38),
      under(),
    );
    expect(gap.segments[0]).toMatchObject({ pointCount: 19 });
    expect(gap.segments[0]?.centre).toBeCloseTo(whole.segments[0]?.centre ?? 0, 3);
    expect(gap.points[5]).toMatchObject({ isComplete: false, missingDays: 4 });
  });

  it('is not a series that is typed once a week, one with gaps in most weeks, nor a lone LEVEL', () => {
    const friday = (n: number) => n % 7 === 4;
    const typedWeekly = byWeek(over(friday), under());
    expect(typedWeekly.segments[0]).toMatchObject({ pointCount: 20 });
    const workdays = byWeek(
      over((n) => n % 7 < 5 && n !== DAYS - 5),
      null,
    );
    const level = byWeek(over(butLast(2)), null, { kind: MetricKind.LEVEL });
    for (const { points, latest } of [typedWeekly, workdays, level]) {
      expect(points.every(({ isComplete, missingDays }) => isComplete && missingDays === 0)).toBe(true);
      expect(latest?.from).toBe(week(25));
    }
  });

  it('is not a closed day of 0 orders, nor one with neither', () => {
    const closed = daily((n) => (n % 7 === 6 ? 0 : 2_000));
    const noSunday = (n: number) => n % 7 !== 6;
    expect(byWeek(over(noSunday), closed).points.every(({ isComplete }) => isComplete)).toBe(true);
    expect(byWeek(over(noSunday), under(noSunday)).points.every(({ missingDays }) => missingDays === 0)).toBe(
      true,
    );
  });

  it('does not make the week that goes on one with missing days', () => {
    const all = totals({ from: START, to: week(26) }, PeriodUnit.WEEK, week(25), over(butLast(5)), null);
    expect(aTrend(all).points.at(-1)).toMatchObject({ isComplete: false, missingDays: 0 });
  });
});
