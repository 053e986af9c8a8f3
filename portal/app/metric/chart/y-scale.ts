/** Value axes (design.md, "Drawing data"): a ratio's axis starts at 0; steps are 1, 2, 2.5 or 5 times a power of ten. */

export interface YScale {
  least: number;
  most: number;
  step: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
// limits of a period with hardly any denominator may be very wide: they are cut off rather than flatten the line
const ROOM_FOR_LIMITS = 1.6;
// below this share of its height the line of a lone number would be wasted on the empty ground under it
const WORTH_ZERO = 0.5;

/**
 * The axis for these values. `marks` (centre, target) are always in sight, `limits` as far as they do not flatten the line.
 * With `fromZero` it starts at 0 unless something is below; else it starts near the least value where that is far from 0.
 */
export function yScale(input: {
  values: readonly number[];
  marks: readonly number[];
  limits: readonly number[];
  fromZero: boolean;
  count?: number;
}): YScale {
  const sure = [...input.values, ...input.marks];
  if (sure.length === 0) return { least: 0, most: 1, step: 1, ticks: [0, 1] };
  const top = sure.reduce((most, each) => Math.max(most, each));
  const bottom = sure.reduce((least, each) => Math.min(least, each));
  const reach = (Math.max(top - bottom, Math.abs(top) / 10) || 1) * ROOM_FOR_LIMITS;
  let most = input.limits.reduce((high, each) => Math.max(high, Math.min(each, bottom + reach)), top);
  let least = input.limits.reduce((low, each) => Math.min(low, Math.max(each, top - reach)), bottom);
  if (least >= 0 && (input.fromZero || least < most * WORTH_ZERO)) least = 0;
  if (least === most) {
    const air = Math.abs(most) / 10 || 1;
    most += air;
    least = least === 0 ? 0 : least - air;
  }
  const step = niceStep((most - least) / (input.count ?? 5));
  const first = Math.floor(least / step + 1e-9);
  // the last line may stand a little under the top: an axis is not stretched by a whole step for a hair
  const last = Math.ceil(most / step - 0.5);
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => (first + index) * step);
  return {
    least: least === 0 ? 0 : Math.min(least, first * step),
    most: Math.max(most, last * step),
    step,
    ticks,
  };
}

/** The smallest step of the form 1, 2, 2.5, 5 × 10ⁿ that is at least `rough`. */
export function niceStep(rough: number): number {
  // what is next to nothing has no steps of its own
  if (!(rough > 1e-300) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}
