/**
 * Capability in words (issue "Personal KPIs": "with the process as it is, the target is met in about 1 week of 20"): how often a
 * process that goes on as it is meets its target.
 */
import { Direction } from '../metric/metric';
import type { Trend } from '../metric/trend';
import { D2, meanMovingRange, meanOf } from '../metric/xmr';
import { normalBelow } from './probability';

/** With fewer complete periods nothing is said. */
export const FEWEST_CAPABILITY_PERIODS = 6;
/** "The process as it is" reaches back so many complete periods at most. */
export const MOST_CAPABILITY_PERIODS = 20;

export interface Capability {
  /** "About `met` of `of` periods meet the target"; `of` is 10, 20 or 100. */
  met: number;
  of: number;
  /** From 0 to 1. */
  probability: number;
  /** Mean of the periods, and their spread, in the unit of the value. */
  centre: number;
  sigma: number;
  pointCount: number;
}

/**
 * How probable it is that a period meets its target, the values taken as normal around the mean of the process as it is now (see
 * {@link presentProcess}), with sigma = mean moving range ÷ 1.128 (Wheeler, "Making Sense of Data": sigma for individual values). Null
 * with fewer than 6 complete periods or without a readable target. Meeting it exactly counts as met.
 * @param target in the unit of the raw ratio
 */
export function capabilityOf(trend: Trend, target: number, direction: Direction): Capability | null {
  const values = presentProcess(
    trend.points.flatMap((point) => (point.isComplete && point.value !== null ? point.value : [])),
  );
  if (values.length < FEWEST_CAPABILITY_PERIODS || !Number.isFinite(target)) return null;
  const centre = meanOf(values);
  const sigma = meanMovingRange(values) / D2;
  const room = direction === Direction.LOWER ? target - centre : centre - target;
  // What never varies meets its target always or never; a share of a billionth is the rounding of the mean.
  const isExact = sigma <= 1e-9 * Math.abs(centre);
  const probability = isExact ? (room >= -1e-9 * Math.abs(centre) ? 1 : 0) : normalBelow(room / sigma);
  return { ...inWords(probability), probability, centre, sigma, pointCount: values.length };
}

/**
 * The last values that belong together: the last 6, and before them as far as each lies within the XmR limits of those after it, up to
 * 20. A level that was left behind says nothing of the process as it is.
 */
function presentProcess(values: readonly number[]): number[] {
  let first = Math.max(0, values.length - FEWEST_CAPABILITY_PERIODS);
  while (first > 0 && values.length - first < MOST_CAPABILITY_PERIODS) {
    const present = values.slice(first);
    const reach = (3 / D2) * meanMovingRange(present);
    if (Math.abs((values[first - 1] ?? 0) - meanOf(present)) > reach) break;
    first -= 1;
  }
  return values.slice(first);
}

/**
 * The simplest "about m of n" that is within a quarter of the rarer of "met" and "missed": 5 of 10, 1 of 20, 3 of 100. Below half a
 * percent it is 0 of 100, above 99.5 % 100 of 100.
 */
export function inWords(probability: number): { met: number; of: number } {
  const tolerance = 0.25 * Math.min(probability, 1 - probability) + 1e-12;
  for (const out of [10, 20]) {
    const met = Math.round(probability * out);
    if (met > 0 && met < out && Math.abs(met / out - probability) <= tolerance) return { met, of: out };
  }
  return { met: Math.round(probability * 100), of: 100 };
}
