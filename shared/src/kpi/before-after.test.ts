import fc from 'fast-check';
import { addDays } from '../day';
import { Direction } from '../metric/metric';
import { dayNumber, dayOfNumber } from '../metric/period';
import type { DailyValue } from '../metric/series';
import { type BeforeAfterInput, BeforeAfterMethod, beforeAfter } from './before-after';
import { KpiBasis, Verdict } from './kpi';

const scaled = (value: number) => BigInt(Math.round(value * 10_000));

/** A window from a day on, with one numerator and denominator a day. */
function aWindow(
  from: string,
  over: readonly number[],
  under: readonly number[] | null,
): BeforeAfterInput['before'] {
  const daily = (values: readonly number[]): DailyValue[] =>
    values.map((value, n) => ({ day: dayNumber(from) + n, value: scaled(value) }));
  return {
    window: { from, to: addDays(from, over.length) },
    numerator: daily(over),
    denominator: under && daily(under),
  };
}
const days = (length: number, value: number) => Array.from({ length }, () => value);
const compare = (
  before: BeforeAfterInput['before'],
  after: BeforeAfterInput['before'],
  basis: KpiBasis = KpiBasis.RATE,
  direction: Direction = Direction.LOWER,
) => beforeAfter({ basis, direction, kind: 'FLOW', before, after });

describe('the figures of the stories', () => {
  it('April 400 contacts a day over 2,000 orders, November 200 over 4,000: the contact rate fell by 75 %', () => {
    const result = compare(
      aWindow('2025-04-01', days(30, 400), days(30, 2_000)),
      aWindow('2025-11-01', days(20, 200), days(20, 4_000)),
    );
    expect(result).toMatchObject({
      change: -0.75,
      beforePerDay: 400,
      afterPerDay: 200,
      beforeDenominatorPerDay: 2_000,
      afterDenominatorPerDay: 4_000,
      dispersion: 1,
      method: BeforeAfterMethod.RATES,
      verdict: Verdict.BETTER,
      before: {
        from: '2025-04-01',
        to: '2025-05-01',
        value: 0.2,
        numerator: '12000',
        denominator: '60000',
        days: 30,
      },
      after: { value: 0.05, numerator: '4000', denominator: '80000', days: 20 },
    });
    // ln 0.25 ± t(48) · √(1/12,000 + 1/4,000) = ± 2.0106 · 0.018257
    expect(result.lower).toBeCloseTo(0.25 * Math.exp(-0.036708) - 1, 5);
    expect(result.upper).toBeCloseTo(0.25 * Math.exp(0.036708) - 1, 5);
  });

  it('300 contacts a day, then 150: half as many', () => {
    const wave = (level: number) => days(28, level).map((value, n) => value * (n % 2 ? 1.1 : 0.9));
    const result = compare(
      aWindow('2025-01-06', wave(300), null),
      aWindow('2025-09-01', wave(150), null),
      KpiBasis.AMOUNT,
    );
    expect(result.beforePerDay).toBeCloseTo(300, 9);
    expect(result.afterPerDay).toBeCloseTo(150, 9);
    expect(result).toMatchObject({
      change: -0.5,
      verdict: Verdict.BETTER,
      method: BeforeAfterMethod.AMOUNTS,
    });
    expect(result.lower).toBeGreaterThan(-0.53);
    expect(result.upper).toBeLessThan(-0.47);
  });

  it('contacts in the area fall by 53 %, and elsewhere nothing is distinguishable', () => {
    const noise = (n: number) => 1 + (((n * 7) % 5) - 2) / 20;
    const month = (from: string, level: number) =>
      aWindow(
        from,
        days(30, level).map((value, n) => Math.round(value * noise(n))),
        days(30, 5_000),
      );
    const area = compare(month('2025-03-01', 100), month('2025-06-01', 47));
    expect(area.change).toBeCloseTo(-0.53, 2);
    expect(area.verdict).toBe(Verdict.BETTER);
    const elsewhere = compare(month('2025-03-01', 200), month('2025-06-01', 201));
    expect(elsewhere.verdict).toBe(Verdict.NOT_DISTINGUISHABLE);
  });
});

describe('against worked examples', () => {
  // Their intervals take z = 1.96; with events spread evenly over 4,000 days φ is 1 and Student's t is 1.9606.
  const evenly = (from: string, over: number, under: number) =>
    aWindow(from, days(2_000, over / 2_000), days(2_000, under / 2_000));

  it('Wang & Pezzullo, "Biostatistics For Dummies", ch. 14: 24 of 80,000 against 30 of 300,000 is 3.0 (1.75 to 5.13)', () => {
    const result = compare(evenly('2010-01-01', 30, 300_000), evenly('2020-01-01', 24, 80_000));
    expect(1 + (result.change ?? 0)).toBeCloseTo(3, 9);
    expect(1 + (result.lower ?? 0)).toBeCloseTo(1.75, 2);
    expect(1 + (result.upper ?? 0)).toBeCloseTo(5.13, 2);
    expect(result.verdict).toBe(Verdict.WORSE);
  });

  it('Moore, McCabe & Craig, "Introduction to the Practice of Statistics", 8.18: 45 of 411 against 73 of 411 is 0.4364 to 0.8707', () => {
    const result = compare(evenly('2010-01-01', 73, 411), evenly('2020-01-01', 45, 411), KpiBasis.PROPORTION);
    expect(result.method).toBe(BeforeAfterMethod.PROPORTIONS);
    expect(1 + (result.lower ?? 0)).toBeCloseTo(0.4364, 3);
    expect(1 + (result.upper ?? 0)).toBeCloseTo(0.8707, 3);
    expect(result.verdict).toBe(Verdict.BETTER);
  });

  it('McCullagh & Nelder, ch. 4: φ is Pearson’s χ² over its degrees of freedom, and widens by its root', () => {
    const over = [80, 120, 60, 140, 100, 90, 110];
    const after = [40, 60, 30, 70, 50, 45, 55];
    const result = compare(
      aWindow('2025-01-06', over, days(7, 1_000)),
      aWindow('2025-02-03', after, days(7, 1_000)),
    );
    // Written out: Σ(x − x̄)²/x̄ of both weeks, over 12.
    const square = (values: readonly number[], mean: number) =>
      values.reduce((sum, value) => sum + (value - mean) ** 2 / mean, 0);
    const dispersion = (square(over, 100) + square(after, 50)) / 12;
    expect(result.dispersion).toBeCloseTo(dispersion, 9);
    const half = 2.178813 * Math.sqrt(dispersion * (1 / 700 + 1 / 350));
    expect(result.lower).toBeCloseTo(0.5 * Math.exp(-half) - 1, 5);
    expect(result.upper).toBeCloseTo(0.5 * Math.exp(half) - 1, 5);
  });
});

it('is not distinguishable where days differ as much as the windows do', () => {
  const wild = [10, 190, 20, 180, 30, 170, 100];
  const before = aWindow('2025-01-06', wild, days(7, 1_000));
  const after = aWindow(
    '2025-02-03',
    [...wild].map((value) => value * 0.9),
    days(7, 1_000),
  );
  const result = compare(before, after);
  expect(result.dispersion).toBeGreaterThan(10);
  expect(result.verdict).toBe(Verdict.NOT_DISTINGUISHABLE);
});

it('turns the verdict with the direction', () => {
  const before = aWindow('2025-01-06', days(14, 400), days(14, 2_000));
  const after = aWindow('2025-02-03', days(14, 200), days(14, 2_000));
  expect(compare(before, after).verdict).toBe(Verdict.BETTER);
  expect(compare(before, after, KpiBasis.RATE, Direction.HIGHER).verdict).toBe(Verdict.WORSE);
});

it('has no verdict without a denominator or without a value', () => {
  const before = aWindow('2025-01-06', days(14, 400), days(14, 2_000));
  const none = { change: null, lower: null, upper: null, dispersion: null, verdict: Verdict.NO_DATA };
  expect(compare(before, aWindow('2025-02-03', days(14, 400), days(14, 0)))).toMatchObject(none);
  expect(compare(before, aWindow('2025-02-03', [], []))).toMatchObject(none);
  const empty = {
    window: { from: '2025-02-03', to: '2025-02-10' },
    numerator: [],
    denominator: before.denominator,
  };
  expect(compare(before, empty)).toMatchObject({
    ...none,
    after: { value: null, numerator: null, denominator: null, days: 0 },
    afterPerDay: null,
    afterDenominatorPerDay: null,
  });
});

it('counts the first day of a window and not its last', () => {
  const series = aWindow('2025-01-06', [1, 2, 4, 8], days(4, 10));
  const result = compare(
    { ...series, window: { from: '2025-01-06', to: '2025-01-08' } },
    { ...series, window: { from: '2025-01-08', to: '2025-01-09' } },
  );
  expect(result.before).toMatchObject({ numerator: '3', denominator: '20', days: 2 });
  expect(result.after).toMatchObject({ numerator: '4', denominator: '10', days: 1 });
});

describe('windows without events', () => {
  const some = aWindow('2025-01-06', days(14, 5), days(14, 100));
  const none = aWindow('2025-02-03', days(14, 0), days(14, 100));

  it('down to none is −100 %, with an upper bound', () => {
    const result = compare(some, none);
    expect(result).toMatchObject({ change: -1, lower: -1, verdict: Verdict.BETTER });
    expect(result.upper).toBeLessThan(-0.8);
  });

  it('up from none has no relative change and no upper bound, and is worse all the same', () => {
    const result = compare(none, some);
    expect(result).toMatchObject({ change: null, upper: null, verdict: Verdict.WORSE });
    expect(result.lower).toBeGreaterThan(1);
  });

  it('none in both cannot be told apart', () => {
    expect(compare(none, none)).toMatchObject({
      change: null,
      lower: null,
      upper: null,
      verdict: Verdict.NOT_DISTINGUISHABLE,
    });
  });

  it('all in both cannot be told apart, and one missing day is not made up of nothing', () => {
    const all = aWindow('2025-01-06', days(14, 100), days(14, 100));
    expect(compare(all, all, KpiBasis.PROPORTION)).toMatchObject({
      change: 0,
      verdict: Verdict.NOT_DISTINGUISHABLE,
    });
    const almost = aWindow('2025-02-03', [...days(13, 100), 99], days(14, 100));
    expect(compare(all, almost, KpiBasis.PROPORTION).verdict).toBe(Verdict.NOT_DISTINGUISHABLE);
  });
});

it('compares windows of different length by the mean of their days where there is no denominator', () => {
  const result = compare(
    aWindow('2025-01-06', [290, 310, 300, 295, 305, 300, 300], null),
    aWindow('2025-02-03', [...days(7, 145), ...days(7, 155)], null),
    KpiBasis.RATE,
  );
  expect(result).toMatchObject({ change: -0.5, method: BeforeAfterMethod.AMOUNTS, dispersion: null });
  expect(result.before).toMatchObject({ value: 300, numerator: '2100', denominator: null });
  expect(result.after.value).toBe(150);
});

it('computes an amount’s interval from its days: ratio estimator and delta method, written out', () => {
  const x = [100, 120, 90, 110, 105];
  const n = [10, 11, 10, 10, 11];
  const y = [60, 75, 50, 66, 64];
  const result = compare(aWindow('2025-01-06', x, n), aWindow('2025-02-03', y, n), KpiBasis.AMOUNT);
  const relativeVariance = (values: number[]) => {
    const ratio = values.reduce((a, b) => a + b, 0) / 52;
    const residual = values.reduce((sum, value, at) => sum + (value - ratio * (n[at] ?? 0)) ** 2, 0);
    return ((5 / 4) * residual) / 52 ** 2 / ratio ** 2;
  };
  const [a, b] = [relativeVariance(x), relativeVariance(y)];
  const df = Math.floor((a + b) ** 2 / (a ** 2 / 4 + b ** 2 / 4));
  const t: Record<number, number> = { 4: 2.776445, 5: 2.570582, 6: 2.446912, 7: 2.364624, 8: 2.306004 };
  const half = (t[df] ?? Number.NaN) * Math.sqrt(a + b);
  expect(result.change).toBeCloseTo(315 / 525 - 1, 12);
  expect(result.lower).toBeCloseTo((315 / 525) * Math.exp(-half) - 1, 4);
  expect(result.upper).toBeCloseTo((315 / 525) * Math.exp(half) - 1, 4);
});

it('says which way amounts went even where a relative change has no meaning', () => {
  const loss = aWindow('2025-01-06', [-100, -110, -90, -105, -95, -100, -100], null);
  const gain = aWindow('2025-02-03', [100, 110, 90, 105, 95, 100, 100], null);
  expect(compare(loss, gain, KpiBasis.AMOUNT, Direction.HIGHER)).toMatchObject({
    change: null,
    lower: null,
    upper: null,
    verdict: Verdict.BETTER,
  });
  const fell = compare(gain, loss, KpiBasis.AMOUNT, Direction.HIGHER);
  expect(fell).toMatchObject({ change: -2, verdict: Verdict.WORSE });
  expect(fell.lower).toBeLessThan(-2);
});

it('does not take for counts what cannot be', () => {
  const under = days(7, 100);
  const above = aWindow('2025-01-06', days(7, 150), under);
  expect(compare(above, above, KpiBasis.PROPORTION).method).toBe(BeforeAfterMethod.AMOUNTS);
  const negative = aWindow('2025-01-06', [-1, 2, 2, 2, 2, 2, 2], under);
  expect(compare(negative, negative).method).toBe(BeforeAfterMethod.AMOUNTS);
});

it('has no interval from a day on each side', () => {
  for (const basis of Object.values(KpiBasis)) {
    const result = compare(aWindow('2025-01-06', [40], [100]), aWindow('2025-02-03', [10], [100]), basis);
    expect(result).toMatchObject({
      change: -0.75,
      lower: null,
      upper: null,
      verdict: Verdict.NOT_DISTINGUISHABLE,
    });
  }
});

const someDays = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 900 })), {
  minLength: 1,
  maxLength: 40,
});
const windowOf = (from: string, pairs: readonly (readonly [number, number])[]) =>
  aWindow(
    from,
    pairs.map(([over]) => over),
    pairs.map(([, under]) => under),
  );
const anyBasis = fc.constantFrom(...Object.values(KpiBasis));
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

it('is symmetric: the windows swapped give the reciprocal ratio, the reciprocal bounds and the other verdict', () => {
  const opposite = {
    [Verdict.BETTER]: Verdict.WORSE,
    [Verdict.WORSE]: Verdict.BETTER,
    [Verdict.NOT_DISTINGUISHABLE]: Verdict.NOT_DISTINGUISHABLE,
    [Verdict.NO_DATA]: Verdict.NO_DATA,
  };
  fc.assert(
    fc.property(someDays, someDays, anyBasis, (a, b, basis) => {
      const here = compare(windowOf('2025-01-06', a), windowOf('2025-06-02', b), basis);
      const there = compare(windowOf('2025-06-02', b), windowOf('2025-01-06', a), basis);
      expect(there.verdict).toBe(opposite[here.verdict]);
      const mirrored = (one: number | null, other: number | null) => {
        // Next to −100 % the ratio itself has lost its digits.
        if (one === null || other === null || one < -0.999 || other < -0.999) return;
        expect(near((1 + one) * (1 + other), 1)).toBe(true);
      };
      mirrored(here.change, there.change);
      mirrored(here.lower, there.upper);
      mirrored(here.upper, there.lower);
    }),
  );
});

it('cannot tell a window from itself', () => {
  fc.assert(
    fc.property(someDays, anyBasis, (a, basis) => {
      const result = compare(windowOf('2025-01-06', a), windowOf('2025-06-02', a), basis);
      expect(result.verdict).toBe(Verdict.NOT_DISTINGUISHABLE);
      expect([0, null]).toContain(result.change);
    }),
  );
});

it('has its estimate within its interval, its φ at least 1, and only finite numbers', () => {
  const extreme = fc.array(
    fc.tuple(fc.constantFrom(0, 1, -7, 0.0001, 1e12, 250), fc.constantFrom(0, 1, 1e12, 0.0001, -3, 250)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.oneof(someDays, extreme), fc.oneof(someDays, extreme), anyBasis, (a, b, basis) => {
      const result = compare(windowOf('2025-01-06', a), windowOf('2025-06-02', b), basis);
      const { change, lower, upper, dispersion } = result;
      const numbers = [change, lower, upper, dispersion, result.before.value, result.afterPerDay];
      for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
      if (change !== null && lower !== null) expect(lower).toBeLessThanOrEqual(change);
      if (change !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(change);
      if (dispersion !== null) expect(dispersion).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the order of points, nor on the unit of the denominator', () => {
  fc.assert(
    fc.property(someDays, someDays, fc.constantFrom(10, 1_000), (a, b, unit) => {
      const result = compare(windowOf('2025-01-06', a), windowOf('2025-06-02', b));
      const turned = compare(
        { ...windowOf('2025-01-06', a), numerator: windowOf('2025-01-06', a).numerator.toReversed() },
        windowOf('2025-06-02', b),
      );
      expect(turned).toEqual(result);
      const larger = (pairs: typeof a) => pairs.map(([over, under]) => [over, under * unit] as const);
      const other = compare(windowOf('2025-01-06', larger(a)), windowOf('2025-06-02', larger(b)));
      expect(other.verdict).toBe(result.verdict);
      if (other.change !== null && result.change !== null)
        expect(near(other.change, result.change)).toBe(true);
      if (other.lower !== null && result.lower !== null) expect(near(other.lower, result.lower)).toBe(true);
    }),
  );
});

it('answers absurd windows with no data instead of throwing', () => {
  const window = (from: string, to: string) => ({ window: { from, to }, numerator: [], denominator: [] });
  expect(compare(window('x', 'y'), window('', '')).verdict).toBe(Verdict.NO_DATA);
  expect(compare(window('2025-02-01', '2025-01-01'), window(dayOfNumber(0), dayOfNumber(0))).verdict).toBe(
    Verdict.NO_DATA,
  );
});
