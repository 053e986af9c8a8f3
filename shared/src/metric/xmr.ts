/**
 * Natural process limits of individual values (XmR chart), after Donald J. Wheeler, "Understanding Variation: The Key to Managing
 * Chaos" (SPC Press), appendix "XmR charts": mean ± 2.66 × mean moving range; the moving range's own upper limit is 3.268 × its mean.
 */

/** 3 ÷ d₂ for ranges of two values, as Wheeler rounds it. */
const XMR_SCALE = 2.66;
/** D₄ for ranges of two values. */
const MOVING_RANGE_SCALE = 3.268;
/** d₂ for ranges of two values: the expected range of two normal values in units of their standard deviation. */
export const D2 = 1.128;

/** All in the unit of the values. */
export interface XmrLimits {
  centre: number;
  lower: number;
  upper: number;
  /** A third of the way from the centre to a limit, before the lower limit is held at 0. */
  sigma: number;
  meanMovingRange: number;
  /** The upper limit of the moving range chart. */
  upperRange: number;
}

/** The mean of the absolute differences between neighbours; 0 for fewer than two values. */
export function meanMovingRange(values: readonly number[]): number {
  let sum = 0;
  for (let at = 1; at < values.length; at += 1) sum += Math.abs((values[at] ?? 0) - (values[at - 1] ?? 0));
  return values.length > 1 ? sum / (values.length - 1) : 0;
}

/** The arithmetic mean; 0 for none. */
export function meanOf(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** Limits of the values in their order of time; null for none. The lower limit is not below 0 where no value is negative. */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  if (values.length === 0) return null;
  const centre = meanOf(values);
  const range = meanMovingRange(values);
  const lower = centre - XMR_SCALE * range;
  return {
    centre,
    lower: values.every((value) => value >= 0) ? Math.max(0, lower) : lower,
    upper: centre + XMR_SCALE * range,
    sigma: (XMR_SCALE * range) / 3,
    meanMovingRange: range,
    upperRange: MOVING_RANGE_SCALE * range,
  };
}
