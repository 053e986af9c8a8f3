import { addDays } from '../day';
import { dayNumber } from '../metric/period';
import type { DailyValue } from '../metric/series';
import { type BeforeAfterInput, beforeAfter } from './before-after';
import { KpiBasis, Verdict } from './kpi';

type Window = BeforeAfterInput['before'];

const days = (length: number, value: number) => Array.from({ length }, () => value);

/** A window from a day on, with one numerator and denominator a day. */
function aWindow(from: string, over: readonly number[], under: readonly number[] | null): Window {
  const daily = (values: readonly number[]): DailyValue[] =>
    values.map((value, at) => ({ day: dayNumber(from) + at, value: BigInt(value) * 10_000n }));
  return {
    window: { from, to: addDays(from, over.length) },
    numerator: daily(over),
    denominator: under && daily(under),
  };
}
const compare = (
  before: Window,
  after: Window,
  basis: KpiBasis = KpiBasis.RATE,
  kind: BeforeAfterInput['kind'] = 'FLOW',
) => beforeAfter({ basis, direction: 'LOWER', kind, before, after });

describe('a lone number that comes otherwise than before', () => {
  const daily = aWindow('2025-02-03', days(28, 400), null);
  const mondays = aWindow('2025-01-06', days(28, 2_800), null);
  const weekly = { ...mondays, numerator: mondays.numerator.filter((_, at) => at % 7 === 0) };
  const lone = (before: Window, after: Window, kind: BeforeAfterInput['kind'] = 'FLOW') =>
    compare(before, after, KpiBasis.AMOUNT, kind);

  it('is no improvement when what was typed each Monday comes daily, nor the other way round', () => {
    expect(lone(weekly, daily)).toMatchObject({
      missingDays: 24,
      missingNumeratorDays: 24,
      verdict: 'NO_DATA',
    });
    expect(lone(daily, weekly)).toMatchObject({ missingDays: 24, verdict: 'NO_DATA' });
  });

  it('is compared when it comes as before, daily or weekly', () => {
    expect(lone(daily, daily)).toMatchObject({ missingDays: 0, change: 0 });
    const half = { ...weekly, numerator: weekly.numerator.map((one) => ({ ...one, value: one.value / 2n })) };
    expect(lone(weekly, half)).toMatchObject({ missingDays: 0, change: -0.5, verdict: 'BETTER' });
  });

  it('says nothing of days to come, and a level is read on the days that it has', () => {
    const none = { window: { from: '2025-02-03', to: '2025-02-03' }, numerator: [], denominator: null };
    expect(lone(weekly, none).missingDays).toBe(0);
    expect(lone(weekly, daily, 'LEVEL')).toMatchObject({ missingDays: 0, verdict: 'BETTER' });
  });
});

describe('a feed that stopped', () => {
  const before = aWindow('2025-01-06', days(14, 400), days(14, 2_000));
  const half = aWindow('2025-02-03', days(14, 400), days(14, 2_000));
  const stopped = { ...half, numerator: half.numerator.slice(0, 7) };

  it('is no improvement: there is no verdict, and the change is that of the days that both have', () => {
    const result = compare(before, stopped);
    expect(result).toMatchObject({ missingDays: 7, change: 0, verdict: Verdict.NO_DATA });
    expect(result.after).toMatchObject({ value: 0.2, numerator: '2800', denominator: '14000', days: 7 });
    expect(result.upper).toBeGreaterThan(0);
    expect(compare(stopped, before)).toMatchObject({ missingDays: 7, change: 0, verdict: Verdict.NO_DATA });
    expect(compare(stopped, stopped).missingDays).toBe(14);
    expect(compare(before, stopped, KpiBasis.AMOUNT).verdict).toBe(Verdict.NO_DATA);
  });

  it('says so too where it never began', () => {
    expect(compare(before, { ...half, numerator: [] })).toMatchObject({
      missingDays: 14,
      change: null,
      verdict: Verdict.NO_DATA,
    });
  });

  it('is not a day with 0, nor one outside the windows', () => {
    const none = aWindow('2025-02-03', days(14, 0), days(14, 2_000));
    expect(compare(before, none)).toMatchObject({ missingDays: 0, change: -1, verdict: Verdict.BETTER });
    const week = { ...stopped, window: { from: '2025-02-03', to: '2025-02-10' } };
    expect(compare(before, week)).toMatchObject({ missingDays: 0, verdict: Verdict.NOT_DISTINGUISHABLE });
    expect(compare(aWindow('2025-01-06', [3, 4], null), aWindow('2025-02-03', [3], null)).missingDays).toBe(
      0,
    );
  });

  it('is no change for the worse where it is the denominator’s, and says which', () => {
    const fewOrders = { ...half, denominator: half.denominator?.slice(0, 12) ?? null };
    const told = { missingDays: 2, missingNumeratorDays: 0, missingDenominatorDays: 2, change: 0 };
    for (const basis of [KpiBasis.RATE, KpiBasis.PROPORTION, KpiBasis.AMOUNT]) {
      expect(compare(before, fewOrders, basis)).toMatchObject({ ...told, verdict: Verdict.NO_DATA });
      expect(compare(fewOrders, before, basis)).toMatchObject({ ...told, verdict: Verdict.NO_DATA });
    }
    expect(compare(before, stopped)).toMatchObject({ missingNumeratorDays: 7, missingDenominatorDays: 0 });
    const neither = { ...fewOrders, numerator: fewOrders.numerator.slice(0, 11) };
    expect(compare(before, neither)).toMatchObject({
      missingDays: 3,
      missingNumeratorDays: 3,
      missingDenominatorDays: 2,
    });
  });

  it('is not a series with gaps in both windows', () => {
    const workdays = (window: Window): Window => ({
      ...window,
      numerator: window.numerator.filter((_, at) => at % 7 < 5),
      denominator: window.denominator?.filter((_, at) => at % 7 < 5) ?? null,
    });
    expect(compare(workdays(before), workdays(half))).toMatchObject({
      missingDays: 0,
      verdict: Verdict.NOT_DISTINGUISHABLE,
    });
  });

  it('is not a day on which nothing was sold', () => {
    const closed = {
      ...half,
      denominator: (half.denominator ?? []).map((one, at) => (at === 6 ? { ...one, value: 0n } : one)),
    };
    const open = { ...closed, numerator: closed.numerator.filter((_, at) => at !== 6) };
    expect(compare(before, open)).toMatchObject({ missingDays: 0, verdict: Verdict.NOT_DISTINGUISHABLE });
  });
});

describe('a numerator that is typed once a week over orders that come daily', () => {
  const weekly = (from: string, values: readonly (number | null)[]): Window => {
    const whole = aWindow(from, days(values.length * 7, 0), days(values.length * 7, 2_000));
    return {
      ...whole,
      numerator: values.flatMap((value, week) =>
        value === null ? [] : { day: dayNumber(from) + week * 7 + 4, value: BigInt(value) * 10_000n },
      ),
    };
  };
  const before = weekly('2025-01-06', [2_800, 2_810, 2_790, 2_800]);
  const after = weekly('2025-02-03', [1_400, 1_390, 1_405, 1_405]);

  it('is compared by whole weeks: 0.2 contacts an order, not seven times as many', () => {
    const result = compare(before, after);
    expect(result).toMatchObject({ missingDays: 0, change: -0.5, verdict: Verdict.BETTER });
    expect(result).toMatchObject({ beforePerDay: 400, afterPerDay: 200, beforeDenominatorPerDay: 2_000 });
    expect(result.before).toMatchObject({ value: 0.2, numerator: '11200', denominator: '56000', days: 4 });
    expect(result.lower).toBeGreaterThan(-0.54);
    expect(result.upper).toBeLessThan(-0.46);
    expect(compare(before, after, KpiBasis.PROPORTION)).toMatchObject({
      change: -0.5,
      verdict: Verdict.BETTER,
    });
  });

  it('misses a whole week that has none, and nothing else', () => {
    const result = compare(before, weekly('2025-02-03', [1_400, null, 1_405, 1_405]));
    expect(result).toMatchObject({ missingDays: 7, missingNumeratorDays: 7, verdict: Verdict.NO_DATA });
    expect(result.after).toMatchObject({ numerator: '4210', denominator: '42000' });
    const begun = { ...after, window: { from: '2025-02-03', to: '2025-02-19' } };
    expect(compare(before, begun).missingDays).toBe(0);
  });
});
