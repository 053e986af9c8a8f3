/**
 * Which limits a series gets (domain.md, "kpi": XmR; for ratios with a moving denominator Laney P′/U′), read from a baseline and laid
 * on any period. The formulas and their sources are in xmr.ts and laney.ts.
 */
import { decimalToNumber } from './decimal';
import { laneyBaseline } from './laney';
import { MetricKind } from './metric';
import { type PeriodTotal, periodValue } from './series';
import { xmrLimits } from './xmr';

/** XMR for lone series, P_PRIME for proportions, U_PRIME for rates and for amounts by a denominator. */
export const LimitMethod = { XMR: 'XMR', P_PRIME: 'P_PRIME', U_PRIME: 'U_PRIME' } as const;
export type LimitMethod = (typeof LimitMethod)[keyof typeof LimitMethod];

/** From how many periods on a baseline is firm; fewer make provisional limits. */
export const FIRM_PERIODS = 12;
/** With fewer periods there are no limits yet. */
export const FEWEST_PERIODS = 6;

/** Limits of one period, in the unit of the value. `sigma` is a third of the unheld distance from the centre to a limit. */
export interface PeriodLimits {
  lower: number;
  upper: number;
  sigma: number;
}

/** What a baseline says. */
export interface BaselineLimits {
  centre: number;
  /** Complete periods with a value that it was read from. */
  pointCount: number;
  /** Whether a period with missing days is judged by nothing. */
  isDaily: boolean;
  /** The limits of a period; null where they move with a denominator that the period does not have. */
  at: (total: PeriodTotal) => PeriodLimits | null;
}

/** How values are read out of totals. */
export interface ValueReading {
  method: LimitMethod;
  hasDenominator: boolean;
  kind: MetricKind;
}

/**
 * The periods of a baseline that limits may be read from: complete ones with a value. A series is daily when more than half of these
 * miss no day (docs/decisions/027); of a daily one those alone, since in the others a feed stopped. What somebody types once a week is
 * not daily, nor is the mean of a lone LEVEL.
 */
export function judgingPeriods(
  { hasDenominator, kind }: Pick<ValueReading, 'hasDenominator' | 'kind'>,
  baseline: readonly PeriodTotal[],
): { isDaily: boolean; periods: PeriodTotal[] } {
  const valued = baseline.filter(
    (total) => total.isComplete && periodValue(total, hasDenominator, kind) !== null,
  );
  const whole = valued.filter(({ missingDays }) => missingDays === 0);
  const isDaily = (hasDenominator || kind !== MetricKind.LEVEL) && 2 * whole.length > valued.length;
  return { isDaily, periods: isDaily ? whole : valued };
}

/** Reads limits from the periods that may judge; null when there are fewer than 6. A ratio method without a denominator is XMR. */
export function baselineLimits(
  reading: ValueReading,
  baseline: readonly PeriodTotal[],
): BaselineLimits | null {
  const { isDaily, periods } = judgingPeriods(reading, baseline);
  if (periods.length < FEWEST_PERIODS) return null;
  const values = periods.map((total) => periodValue(total, reading.hasDenominator, reading.kind) ?? 0);
  const floor = values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const limits =
    reading.hasDenominator && reading.method !== LimitMethod.XMR
      ? movingLimits(reading.method, periods, floor)
      : fixedLimits(values);
  return limits && { ...limits, isDaily };
}

type Limits = Omit<BaselineLimits, 'isDaily'>;

function fixedLimits(values: readonly number[]): Limits | null {
  const limits = xmrLimits(values);
  return limits && { centre: limits.centre, pointCount: values.length, at: () => limits };
}

function movingLimits(method: LimitMethod, valued: readonly PeriodTotal[], floor: number): Limits | null {
  const baseline = laneyBaseline(
    valued.map((total) => ({
      over: decimalToNumber(total.numerator ?? 0n),
      under: decimalToNumber(total.denominator ?? 0n),
    })),
  );
  if (!baseline) return null;
  const { centre, spread } = baseline;
  // A "proportion" above 1 is none; its limits are then not held at 1.
  const ceiling = method === LimitMethod.P_PRIME && centre <= 1 ? 1 : Number.POSITIVE_INFINITY;
  return {
    centre,
    pointCount: valued.length,
    at: ({ denominator }) =>
      denominator !== null && denominator > 0n
        ? around(centre, spread / Math.sqrt(decimalToNumber(denominator)), floor, ceiling)
        : null,
  };
}

function around(centre: number, sigma: number, floor: number, ceiling: number): PeriodLimits {
  return { lower: Math.max(floor, centre - 3 * sigma), upper: Math.min(ceiling, centre + 3 * sigma), sigma };
}
