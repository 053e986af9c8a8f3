import fc from 'fast-check';
import { decimalToNumber, parseDecimal } from './decimal';
import { MetricKind, PeriodUnit } from './metric';
import { dayNumber, dayOfNumber } from './period';
import { type DailyValue, periodValue, ratioOf, totals, windowTotal, withoutBrokenStart } from './series';

const TODAY = '2030-01-01';
const at = (day: string, value: string): DailyValue => ({
  day: dayNumber(day),
  value: parseDecimal(value) ?? 0n,
});

const aSeries = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 20_000, max: 20_200 }),
      value: fc.bigInt({ min: 0n, max: 10n ** 16n }),
    }),
    { selector: ({ day }) => day, maxLength: 120 },
  )
  .map((values) => values satisfies DailyValue[]);
const window = { from: dayOfNumber(20_000), to: dayOfNumber(20_201) };
const anyUnit = fc.constantFrom(...Object.values(PeriodUnit));

it('divides sums, and is not the mean of the daily ratios', () => {
  const contacts = [at('2026-11-16', '10'), at('2026-11-17', '10')];
  const orders = [at('2026-11-16', '10'), at('2026-11-17', '1000')];
  const [week] = totals({ from: '2026-11-16', to: '2026-11-23' }, PeriodUnit.WEEK, TODAY, contacts, orders);
  // The mean of 1 and 0.01 would be 0.505.
  expect(week && ratioOf(week, true)).toBe(20 / 1010);
});

it('has no value without a denominator: not 0, not infinity', () => {
  const window = { from: '2026-11-16', to: '2026-11-17' };
  const contacts = [at('2026-11-16', '10')];
  const value = (orders: DailyValue[]) =>
    totals(window, PeriodUnit.DAY, TODAY, contacts, orders).map((total) => ratioOf(total, true));
  expect(value([])).toEqual([null]);
  expect(value([at('2026-11-16', '0')])).toEqual([null]);
  expect(value([at('2026-11-16', '-5')])).toEqual([null]);
  expect(value([at('2026-11-16', '5')])).toEqual([2]);
});

it('tells no point from a point that is 0', () => {
  const window = { from: '2026-11-16', to: '2026-11-18' };
  const days = totals(window, PeriodUnit.DAY, TODAY, [at('2026-11-16', '0')], [at('2026-11-16', '3')]);
  expect(days.map((day) => [day.numerator, day.denominator, day.days])).toEqual([
    [0n, 30_000n, 1],
    [null, null, 0],
  ]);
  expect(days.map((day) => ratioOf(day, true))).toEqual([0, null]);
});

it('is complete when its last day is over', () => {
  const days = totals({ from: '2026-11-20', to: '2026-11-23' }, PeriodUnit.DAY, '2026-11-22', [], null);
  expect(days.map((day) => day.isComplete)).toEqual([true, true, false]);
});

it('counts the first day of a window and not its last', () => {
  const values = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map((day) => at(day, '1'));
  expect(windowTotal({ from: '2026-11-16', to: '2026-11-23' }, TODAY, values, null)).toMatchObject({
    numerator: 20_000n,
    days: 2,
  });
});

it('averages a lone level over its days, and sums a lone flow', () => {
  const total = windowTotal(
    { from: '2026-11-16', to: '2026-11-23' },
    TODAY,
    [at('2026-11-16', '100'), at('2026-11-18', '300')],
    null,
  );
  expect(total && periodValue(total, false, MetricKind.LEVEL)).toBe(200);
  expect(total && periodValue(total, false, MetricKind.FLOW)).toBe(400);
});

it('answers an empty or unreadable window with nothing', () => {
  expect(totals({ from: '2026-11-16', to: '2026-11-16' }, PeriodUnit.DAY, TODAY, [], null)).toEqual([]);
  expect(totals({ from: 'x', to: 'y' }, PeriodUnit.WEEK, TODAY, [at('2026-11-16', '1')], [])).toEqual([]);
  expect(windowTotal({ from: '2026-11-16', to: '2026-11-16' }, TODAY, [], null)).toBeNull();
  expect(windowTotal({ from: 'a', to: 'b' }, TODAY, [], null)).toBeNull();
});

it('does not depend on the order in which points come', () => {
  fc.assert(
    fc.property(aSeries, aSeries, anyUnit, fc.integer(), (over, under, unit, seed) => {
      const shuffled = (values: DailyValue[]) =>
        [...values].sort((a, b) => ((a.day * 7919 + seed) % 101) - ((b.day * 7919 + seed) % 101));
      expect(totals(window, unit, TODAY, shuffled(over), shuffled(under))).toEqual(
        totals(window, unit, TODAY, over, under),
      );
    }),
  );
});

it('sums exactly what was given, however days are cut into periods', () => {
  fc.assert(
    fc.property(aSeries, aSeries, anyUnit, (over, under, unit) => {
      const periods = totals(window, unit, TODAY, over, under);
      const sum = (values: (bigint | null)[]) =>
        values.reduce<bigint>((all, value) => all + (value ?? 0n), 0n);
      const whole = windowTotal(window, TODAY, over, under);
      expect(sum(periods.map((period) => period.numerator))).toBe(sum(over.map(({ value }) => value)));
      expect(sum(periods.map((period) => period.denominator))).toBe(sum([whole?.denominator ?? null]));
      expect(periods.reduce((days, period) => days + period.days, 0)).toBe(over.length);
    }),
  );
});

it('is the pooled ratio for every cut, which is the mean of ratios weighted by their denominators', () => {
  fc.assert(
    fc.property(aSeries, aSeries, anyUnit, (over, under, unit) => {
      const positive = under.map(({ day, value }) => ({ day, value: value + 1n }));
      const known = over.filter(({ day }) => positive.some((other) => other.day === day));
      const whole = windowTotal(window, TODAY, known, positive);
      const pooled = whole && ratioOf(whole, true);
      if (pooled === null) return;
      const weighted = totals(window, unit, TODAY, known, positive).reduce((sum, period) => {
        const weight = Number(period.denominator ?? 0n) / Number(whole?.denominator ?? 1n);
        return sum + (ratioOf(period, true) ?? 0) * weight;
      }, 0);
      expect(weighted).toBeCloseTo(pooled, 6 - Math.ceil(Math.log10(Math.max(1, pooled))));
    }),
  );
});

it('never gives anything but a finite number or nothing', () => {
  fc.assert(
    fc.property(aSeries, fc.option(aSeries), anyUnit, (over, under, unit) => {
      for (const total of totals(window, unit, TODAY, over, under)) {
        const value = periodValue(total, under !== null, MetricKind.LEVEL);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

it('sums twelve-digit amounts without losing the fourth place', () => {
  const days = Array.from({ length: 730 }, (_, n) => ({ day: 20_000 + n, value: 10n ** 16n + 1n }));
  const total = windowTotal({ from: dayOfNumber(20_000), to: dayOfNumber(20_730) }, TODAY, days, null);
  expect(total?.numerator).toBe(730n * (10n ** 16n + 1n));
  expect(total && ratioOf(total, false)).toBe(decimalToNumber(730n * (10n ** 16n + 1n)));
});

it('gives the week in which a series begins no sum, once that week is over', () => {
  // Thursday 2026-10-01 to Wednesday 2026-10-14, ten a day.
  const days = Array.from({ length: 14 }, (_, at) => ({
    day: dayNumber('2026-10-01') + at,
    value: 100_000n,
  }));
  const window = { from: '2026-09-28', to: '2026-10-19' };
  const sums = (today: string, firstDay: string | null) =>
    withoutBrokenStart(totals(window, 'WEEK', today, days, null), firstDay).map(({ numerator }) => numerator);
  expect(sums('2026-11-01', '2026-10-01')).toEqual([null, 700_000n, 300_000n]);
  expect(sums('2026-11-01', '2026-09-28')).toEqual([400_000n, 700_000n, 300_000n]);
  expect(sums('2026-10-03', '2026-10-01')).toEqual([400_000n, 700_000n, 300_000n]);
  expect(sums('2026-11-01', null)).toEqual([400_000n, 700_000n, 300_000n]);
});
