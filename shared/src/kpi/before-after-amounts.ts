/**
 * The interval of a ratio of two amounts (money, time, a lone number), which have no sampling variance of their own: each window's value is
 * a ratio estimator whose variance comes from its days (W. G. Cochran, "Sampling Techniques", 3rd ed. 1977, ch. 6), and the variance of
 * their ratio from the delta method, on the log scale where both are above 0. Degrees of freedom after Satterthwaite (1946).
 */
import { type ChangeInterval, type CountWindow, finite } from './before-after-counts';
import { student95 } from './probability';

/** As an interval; `difference` says which way the windows differ where the interval itself cannot. */
export interface AmountInterval extends ChangeInterval {
  /** Sign of after − before where its own 95 % interval does not hold 0; else 0. */
  difference: -1 | 0 | 1;
}

const UNKNOWN: AmountInterval = { lower: null, upper: null, dispersion: null, difference: 0 };

/**
 * The 95 % interval of after ÷ before − 1. A window of one day has none. From a before of 0 or less a relative change has no meaning: the
 * bounds are null and only `difference` is said.
 */
export function amountInterval(before: CountWindow, after: CountWindow): AmountInterval {
  const from = estimate(before);
  const to = estimate(after);
  if (!from || !to) return UNKNOWN;
  const half = halfWidth(from.variance, from.df, to.variance, to.df);
  const apart = to.value - from.value;
  const difference = Math.abs(apart) > half ? (apart > 0 ? 1 : -1) : 0;
  if (from.value <= 0) return { ...UNKNOWN, difference };
  const squared = from.value ** 2;
  if (to.value <= 0) {
    const ratio = to.value / from.value;
    const width = halfWidth((ratio ** 2 * from.variance) / squared, from.df, to.variance / squared, to.df);
    return { ...UNKNOWN, lower: finite(ratio - 1 - width), upper: finite(ratio - 1 + width), difference };
  }
  const log = Math.log(to.value / from.value);
  const width = halfWidth(from.variance / squared, from.df, to.variance / to.value ** 2, to.df);
  return {
    ...UNKNOWN,
    lower: finite(Math.expm1(log - width)),
    upper: finite(Math.expm1(log + width)),
    difference,
  };
}

/** The value of a window and the variance of it that its days show; null with fewer than two days. */
function estimate({
  over,
  under,
  pairs,
}: CountWindow): { value: number; variance: number; df: number } | null {
  const df = pairs.length - 1;
  if (df < 1) return null;
  const value = over / under;
  let residual = 0;
  let exposure = 0;
  for (const pair of pairs) {
    residual += (pair.over - value * pair.under) ** 2;
    exposure += pair.under;
  }
  return { value, variance: ((pairs.length / df) * residual) / exposure / exposure, df };
}

function halfWidth(a: number, aDf: number, b: number, bDf: number): number {
  const sum = a + b;
  if (!(sum > 0)) return 0;
  const df = 1 / ((a / sum) ** 2 / aDf + (b / sum) ** 2 / bDf);
  return (student95(df) ?? Number.POSITIVE_INFINITY) * Math.sqrt(sum);
}
