import fc from 'fast-check';
import { meanMovingRange, xmrLimits } from './xmr';

/** Figures 6.7 and 6.9 of Wheeler's "Understanding Variation": monthly U.S. trade deficits in billions of dollars. */
const deficit1987 = [10.7, 13.0, 11.4, 11.5, 12.5, 14.1, 14.8, 14.1, 12.6, 16.0, 11.7, 10.6];
const deficit1988 = [10.0, 11.4, 7.9, 9.5, 8.0, 11.8, 10.5, 11.2, 9.2, 10.1, 10.4, 10.5];

it('NIST/SEMATECH e-Handbook 6.3.2.2, flow rate of ten batches: mean 50.81, mean moving range 1.8778, limits 45.8159 and 55.8041', () => {
  const limits = xmrLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
  expect(limits?.centre).toBeCloseTo(50.81, 10);
  expect(limits?.meanMovingRange).toBeCloseTo(1.8778, 4);
  // The handbook takes 3 ÷ 1.128 where Wheeler rounds to 2.66, which is 0.0008 here.
  expect(limits?.lower).toBeCloseTo(45.8159, 2);
  expect(limits?.upper).toBeCloseTo(55.8041, 2);
});

it('Wheeler, "Understanding Variation", figure 6.7 (second half of 1988): its data and formulas, worked by hand', () => {
  // 61.9 ÷ 6; ranges 0.7, 2.0, 0.9, 0.3, 0.1; ± 2.66 × 0.8; 3.268 × 0.8.
  const limits = xmrLimits(deficit1988.slice(6));
  expect(limits?.centre).toBeCloseTo(10.3167, 4);
  expect(limits?.meanMovingRange).toBeCloseTo(0.8, 10);
  expect(limits?.upper).toBeCloseTo(12.4447, 4);
  expect(limits?.lower).toBeCloseTo(8.1887, 4);
  expect(limits?.upperRange).toBeCloseTo(2.6144, 10);
});

it('Taylor, "Change-Point Analysis", on Wheeler’s trade deficits of 1987 and 1988: one point is outside, October 1987', () => {
  const values = [...deficit1987, ...deficit1988];
  const limits = xmrLimits(values);
  const outside = values.flatMap((value, at) =>
    limits && (value > limits.upper || value < limits.lower) ? at : [],
  );
  expect(outside).toEqual([9]);
});

it('holds the lower limit at 0 where no value is negative, and only there', () => {
  expect(xmrLimits([1, 9, 1, 9, 1, 9])).toMatchObject({ centre: 5, lower: 0 });
  expect(xmrLimits([-1, 9, 1, 9, 1, 9])?.lower).toBeLessThan(0);
});

it('has no width where nothing varies, and no limits for nothing', () => {
  expect(xmrLimits([7, 7, 7])).toMatchObject({ centre: 7, lower: 7, upper: 7, sigma: 0 });
  expect(xmrLimits([7])).toMatchObject({ centre: 7, lower: 7, upper: 7 });
  expect(xmrLimits([])).toBeNull();
  expect(meanMovingRange([5])).toBe(0);
});

it('has its centre within its limits, and scales with the unit', () => {
  // Ten-thousandths, as values are stored: the smallest double times 0.001 is 0, and 0 is not negative any more.
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((scaled) => scaled / 10_000);
  const values = fc.array(value, { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.001, 7, 1000), (series, unit) => {
      const limits = xmrLimits(series);
      const scaled = xmrLimits(series.map((value) => value * unit));
      if (!limits || !scaled) throw new Error('There are limits.');
      expect(limits.lower <= limits.centre && limits.centre <= limits.upper).toBe(true);
      const size = Math.max(1, ...series.map(Math.abs)) * unit;
      for (const key of ['centre', 'lower', 'upper', 'sigma'] as const) {
        expect(Math.abs(scaled[key] - limits[key] * unit)).toBeLessThanOrEqual(1e-9 * size);
      }
    }),
  );
});
