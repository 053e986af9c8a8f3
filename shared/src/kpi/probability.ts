/** The standard normal and Student's t, as far as KPIs need them. */

/**
 * P(Z ≤ z) of the standard normal, with an absolute error below 7.5 × 10⁻⁸.
 * Source: M. Abramowitz & I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.17.
 */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}

/** z with P(|Z| ≤ z) = 95 %. */
const NORMAL_95 = 1.959963984540054;

/**
 * t with P(|T| ≤ t) = 95 % for Student's t with `df` whole degrees of freedom (a fraction is cut off, which widens); null below 1.
 * Source: G. W. Hill, "Algorithm 396: Student's t-quantiles", Communications of the ACM 13(10), 1970; 1 and 2 in closed form.
 */
export function student95(df: number): number | null {
  const n = Math.floor(df);
  if (!(n >= 1)) return null;
  if (n === 1) return Math.tan(0.475 * Math.PI);
  if (n === 2) return 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
  const a = 1 / (n - 0.5);
  const b = 48 / (a * a);
  let c = (((20_700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  const far = (d * 0.05) ** (2 / n);
  if (far <= 0.05 + a) {
    const bend = 1 / (((n + 6) / (n * far) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
    return Math.sqrt(n * (((bend * far - 1) * (n + 1)) / (n + 2) + 1 / far));
  }
  const x = -NORMAL_95;
  if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6);
  c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
  const square = x * x;
  const y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * x;
  return Math.sqrt(n * Math.expm1(a * y * y));
}
