/**
 * Gain-share (domain.md, "idea"): a set percentage of the verified amount, capped, split over the credited contributors by weight, in
 * whole minor units, so that the parts add up exactly.
 */

export interface GainShareRule {
  /** Hundredths of a percent: 1000 is 10 %. */
  basisPoints: number;
  /** Most that one impact pays, in minor units. */
  cap: number;
}

/** What an impact pays in all: floor(amount × basisPoints ÷ 10,000), at most the cap. Amounts in whole minor units. */
export function gainShare(amount: number, { basisPoints, cap }: GainShareRule): number {
  const share = (BigInt(amount) * BigInt(basisPoints)) / 10_000n;
  return Number(share < BigInt(cap) ? share : BigInt(cap));
}

/**
 * Splits a whole amount by weights: everybody's part rounded down, the units that are left go one each to the largest remainders,
 * the earlier one first where they are equal (the largest-remainder method of Hamilton). The parts add up to the amount.
 * @param weights whole, 0 or more, at least one above 0
 */
export function splitByWeight(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n) throw new Error('Expected at least one weight above zero.');
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((part) => part / total);
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n));
  const order = exact
    .map((part, at) => ({ at, remainder: part % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  for (const { at } of order.slice(0, left)) parts[at] = (parts[at] ?? 0n) + 1n;
  return parts.map(Number);
}
