/**
 * Before and after a change (domain.md, "kpi"): the relative change of the pooled value with a 95 % interval that allows for
 * over-dispersion, and "not distinguishable from chance" where the interval holds no change. It is a function of the stored series and the
 * registered windows, so that anyone can compute a verdict again.
 */
import { decimalToNumber } from '../metric/decimal';
import { Direction, MetricKind } from '../metric/metric';
import type { DayWindow } from '../metric/period';
import { amountInterval } from './before-after-amounts';
import { type ChangeInterval, type CountWindow, countInterval } from './before-after-counts';
import { FeedShape, feedShape, loneMissing } from './before-after-missing';
import { type WindowSums, type WindowTotals, type WindowValue, windowSums } from './before-after-window';
import { KpiBasis, Verdict } from './kpi';

/** How an interval was computed. */
export const BeforeAfterMethod = {
  RATES: 'quasi-Poisson rate ratio',
  PROPORTIONS: 'quasi-binomial ratio of proportions',
  AMOUNTS: 'ratio of means (delta method)',
} as const;
export type BeforeAfterMethod = (typeof BeforeAfterMethod)[keyof typeof BeforeAfterMethod];

export interface BeforeAfterInput {
  basis: KpiBasis;
  direction: Direction;
  /** Of the numerator: a level is read on the days that have one, while of what is summed no day may be missing unseen. */
  kind: MetricKind;
  before: { window: DayWindow } & WindowTotals;
  after: { window: DayWindow } & WindowTotals;
}

export interface BeforeAfterResult {
  before: WindowValue;
  after: WindowValue;
  /** Numerator, and denominator, a day that has one; for reading. */
  beforePerDay: number | null;
  afterPerDay: number | null;
  beforeDenominatorPerDay: number | null;
  afterDenominatorPerDay: number | null;
  /** Relative change of the value: −0.75 is −75 %; null when it cannot be said (no value, or a before of 0 or less). */
  change: number | null;
  /** Its 95 % interval, relative; null where it is open or cannot be said. */
  lower: number | null;
  upper: number | null;
  /** φ ≥ 1 by which the interval was widened; null for amounts, whose interval comes from their days alone. */
  dispersion: number | null;
  method: BeforeAfterMethod;
  /** Days of both windows that are missing (before-after-missing.ts); with any there is no verdict. */
  missingDays: number;
  /** Those of them on which the numerator is missing, and those on which the denominator is. */
  missingNumeratorDays: number;
  missingDenominatorDays: number;
  verdict: Verdict;
}

/**
 * Compares two half-open windows. A window without a denominator or without any value gives NO_DATA, and so does one in which days are
 * missing: a feed that stopped is no improvement, nor is one that comes otherwise. The change is then that of the days that both have. Rates and proportions are compared as
 * counts (before-after-counts.ts), amounts and lone numbers by the spread of their days (before-after-amounts.ts), as is what cannot be a
 * count: a rate with a negative day, a "proportion" above 1.
 */
export function beforeAfter(input: BeforeAfterInput): BeforeAfterResult {
  const hasDenominator = input.before.denominator !== null || input.after.denominator !== null;
  const isLoneFlow = !hasDenominator && input.kind === MetricKind.FLOW;
  const shape = hasDenominator
    ? feedShape(ratioWindow(input.before), ratioWindow(input.after))
    : FeedShape.LOOSE;
  const before = windowSums({ ...input.before, ...input.before.window }, hasDenominator, shape);
  const after = windowSums({ ...input.after, ...input.after.window }, hasDenominator, shape);
  const method = methodFor(input.basis, hasDenominator, [before, after]);
  const lone = isLoneFlow
    ? loneMissing(loneWindow(input.before), loneWindow(input.after))
    : { before: 0, after: 0 };
  const loneDays = lone.before + lone.after;
  const shown = {
    before: before.shown,
    after: after.shown,
    beforePerDay: before.perDay,
    afterPerDay: after.perDay,
    beforeDenominatorPerDay: before.denominatorPerDay,
    afterDenominatorPerDay: after.denominatorPerDay,
    missingDays: before.missingDays + after.missingDays + loneDays,
    missingNumeratorDays: before.missingNumeratorDays + after.missingNumeratorDays + loneDays,
    missingDenominatorDays: before.missingDenominatorDays + after.missingDenominatorDays,
  };
  if (!before.sums || !after.sums) {
    return { ...shown, ...NOTHING, method, verdict: Verdict.NO_DATA };
  }
  const change = relativeChange(before.sums, after.sums);
  const [from, to] = [countWindow(before.sums, before), countWindow(after.sums, after)];
  const interval =
    method === BeforeAfterMethod.AMOUNTS
      ? amountInterval(from, to)
      : { ...countInterval(from, to, method === BeforeAfterMethod.PROPORTIONS), difference: 0 as const };
  const lower = atMost(interval.lower, change);
  const upper = atLeast(interval.upper, change);
  const moved = lower !== null && lower > 0 ? 1 : upper !== null && upper < 0 ? -1 : 0;
  const way = lower === null && upper === null ? interval.difference : moved;
  return {
    ...shown,
    change,
    lower,
    upper,
    dispersion: interval.dispersion,
    method,
    verdict: shown.missingDays > 0 ? Verdict.NO_DATA : verdictOf(way, input.direction),
  };
}

const ratioWindow = ({ window, numerator, denominator }: BeforeAfterInput['before']) => ({
  ...window,
  numerator,
  denominator: denominator ?? [],
});

const loneWindow = ({ window, numerator }: BeforeAfterInput['before']) => ({ ...window, numerator });

const NOTHING: ChangeInterval & { change: null } = {
  change: null,
  lower: null,
  upper: null,
  dispersion: null,
};

function methodFor(
  basis: KpiBasis,
  hasDenominator: boolean,
  windows: readonly WindowSums[],
): BeforeAfterMethod {
  const isCount = windows.every(({ pairs }) => pairs.every(({ over }) => over >= 0));
  if (basis === KpiBasis.AMOUNT || !hasDenominator || !isCount) return BeforeAfterMethod.AMOUNTS;
  if (basis === KpiBasis.RATE) return BeforeAfterMethod.RATES;
  const isShare = windows.every(({ sums }) => sums === null || sums.over <= sums.under);
  return isShare ? BeforeAfterMethod.PROPORTIONS : BeforeAfterMethod.AMOUNTS;
}

/** after ÷ before − 1 from the exact sums, rounded once. */
function relativeChange(
  before: { over: bigint; under: bigint },
  after: { over: bigint; under: bigint },
): number | null {
  if (before.over <= 0n) return null;
  const base = before.over * after.under;
  return Number(after.over * before.under - base) / Number(base);
}

function countWindow(sums: { over: bigint; under: bigint }, { pairs }: WindowSums): CountWindow {
  return { over: decimalToNumber(sums.over), under: decimalToNumber(sums.under), pairs };
}

// The estimate belongs to its interval, also where rounding or the 0.5 of an empty cell would part them.
const atMost = (bound: number | null, change: number | null) =>
  bound === null || change === null ? bound : Math.min(bound, change);
const atLeast = (bound: number | null, change: number | null) =>
  bound === null || change === null ? bound : Math.max(bound, change);

function verdictOf(way: -1 | 0 | 1, direction: Direction): Verdict {
  if (way === 0) return Verdict.NOT_DISTINGUISHABLE;
  return way > 0 === (direction === Direction.HIGHER) ? Verdict.BETTER : Verdict.WORSE;
}
