/**
 * The four rules that tell a signal from noise (domain.md, "kpi"), as read by NHS England, "Making Data Count", with the lengths of
 * domain.md: a point outside the limits; 8 in a row on one side of the centre; 6 in a row rising or falling; 2 of 3 beyond two sigma on
 * one side. A point on the centre is on neither side, and two equal points neither rise nor fall: both end a run.
 */

export const SignalRuleKind = {
  OUTSIDE_LIMITS: 'OUTSIDE_LIMITS',
  RUN_OF_EIGHT: 'RUN_OF_EIGHT',
  TREND_OF_SIX: 'TREND_OF_SIX',
  TWO_OF_THREE: 'TWO_OF_THREE',
} as const;
export type SignalRuleKind = (typeof SignalRuleKind)[keyof typeof SignalRuleKind];

/** Above the edge, or rising; below it, or falling. */
export const LimitSide = { ABOVE: 'ABOVE', BELOW: 'BELOW' } as const;
export type LimitSide = (typeof LimitSide)[keyof typeof LimitSide];

/** One value with the limits of its period, all in the unit of the value. */
export interface JudgedPoint {
  value: number;
  centre: number;
  lower: number;
  upper: number;
  sigma: number;
}

/** One maximal run under one rule; `at` are the positions of the points that make it, ascending. */
export interface SignalSpan {
  rule: SignalRuleKind;
  side: LimitSide;
  at: number[];
}

/** Periods on one side of the centre that are a signal. */
export const RUN_PERIODS = 8;
const TREND = 6;

/** Doubles are sums of doubles: what differs by less than this share of itself is equal. */
const EQUAL = 1e-9;

/**
 * Which side of an edge a value lies on; null on the edge, within the rounding of doubles.
 * @param scale a size that the values are known to have, where they themselves may be near 0
 */
export function sideOf(value: number, edge: number, scale = 0): LimitSide | null {
  if (Math.abs(value - edge) <= EQUAL * Math.max(Math.abs(value), Math.abs(edge), scale)) return null;
  return value > edge ? LimitSide.ABOVE : LimitSide.BELOW;
}

/** Every maximal run of each rule among points in their order of time; a period without a value is simply not among them. */
export function findSignals(points: readonly JudgedPoint[]): SignalSpan[] {
  const outside = points.map(outsideOf);
  const sides = points.map((point) => sideOf(point.value, point.centre, point.sigma));
  const steps = points.map((point, at) => {
    const before = points[at - 1];
    return before ? sideOf(point.value, before.value, point.sigma) : null;
  });
  return [
    ...runs(outside).map((at) => span(SignalRuleKind.OUTSIDE_LIMITS, outside, at)),
    ...runs(sides)
      .filter((at) => at.length >= RUN_PERIODS)
      .map((at) => span(SignalRuleKind.RUN_OF_EIGHT, sides, at)),
    // A trend has one step fewer than points: it begins on the point before its first step.
    ...runs(steps)
      .filter((at) => at.length >= TREND - 1)
      .map((at) => span(SignalRuleKind.TREND_OF_SIX, steps, at, [(at[0] ?? 1) - 1])),
    ...twoOfThree(points),
  ];
}

function outsideOf(point: JudgedPoint): LimitSide | null {
  if (point.value > point.lower && point.value < point.upper) return null;
  if (sideOf(point.value, point.upper, point.sigma) === LimitSide.ABOVE) return LimitSide.ABOVE;
  return sideOf(point.value, point.lower, point.sigma) === LimitSide.BELOW ? LimitSide.BELOW : null;
}

function span(
  rule: SignalRuleKind,
  sides: readonly (LimitSide | null)[],
  at: number[],
  before: number[] = [],
): SignalSpan {
  return { rule, side: sides[at[0] ?? 0] ?? LimitSide.ABOVE, at: [...before, ...at] };
}

/** Positions of each longest stretch on one side. */
function runs(sides: readonly (LimitSide | null)[]): number[][] {
  const found: number[][] = [];
  sides.forEach((side, at) => {
    if (side === null) return;
    if (at > 0 && sides[at - 1] === side) found.at(-1)?.push(at);
    else found.push([at]);
  });
  return found;
}

/** Points beyond two sigma on one side, chained while the next is at most two positions on. What lies between them is not part of it. */
function twoOfThree(points: readonly JudgedPoint[]): SignalSpan[] {
  const found: SignalSpan[] = [];
  for (const side of [LimitSide.ABOVE, LimitSide.BELOW]) {
    const sign = side === LimitSide.ABOVE ? 2 : -2;
    let chain: number[] = [];
    const close = () => {
      if (chain.length >= 2) found.push({ rule: SignalRuleKind.TWO_OF_THREE, side, at: chain });
      chain = [];
    };
    points.forEach((point, at) => {
      if (sign * (point.value - point.centre) <= 0) return;
      if (sideOf(point.value, point.centre + sign * point.sigma, point.sigma) !== side) return;
      if (chain.length > 0 && at - (chain.at(-1) ?? 0) > 2) close();
      chain.push(at);
    });
    close();
  }
  return found;
}
