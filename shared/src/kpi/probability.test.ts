import { normalBelow, student95 } from './probability';

it.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [30, 2.042],
  [40, 2.021],
  [60, 2.0],
  [100, 1.984],
])('NIST/SEMATECH table of Student’s t, 0.975: %d degrees of freedom have %d', (df, t) => {
  expect(student95(df)).toBeCloseTo(t, 3);
});

it('comes down to the normal, step by step', () => {
  for (let df = 1; df < 400; df += 1) expect(student95(df + 1)).toBeLessThan(student95(df) ?? 0);
  expect(student95(1_000_000)).toBeCloseTo(1.95996, 4);
});

it('cuts off a fraction of a degree, and has nothing below one', () => {
  expect(student95(4.9)).toBe(student95(4));
  expect(student95(0.99)).toBeNull();
  expect(student95(-3)).toBeNull();
  expect(student95(Number.NaN)).toBeNull();
});

it.each([
  [0, 0.5],
  [1, 0.8413447],
  [-1, 0.1586553],
  [1.959964, 0.975],
  [-3, 0.0013499],
])('Abramowitz & Stegun table 26.1: P(Z ≤ %d) is %d', (z, probability) => {
  expect(normalBelow(z)).toBeCloseTo(probability, 6);
});

it('stays between 0 and 1 far out', () => {
  for (const z of [40, 1e6, Number.MAX_VALUE]) {
    expect(normalBelow(z)).toBe(1);
    expect(normalBelow(-z)).toBe(0);
  }
});
