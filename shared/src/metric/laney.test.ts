import fc from 'fast-check';
import { type LaneyBaseline, laneyBaseline, type RatioParts } from './laney';

/**
 * The first six weeks of "nhs_accidents" (attendances seen within four hours, all attendances), as listed in the documentation of
 * qicharts2; from M. A. Mohammed et al., BMJ Quality and Safety 22 (2013), 362–368. The documentation prints the data and the chart, not
 * its limits: what is expected here is computed beside it, step by step as Laney 2002 describes.
 */
const accidents: RatioParts[] = [
  { over: 266_501, under: 280_443 },
  { over: 264_225, under: 276_823 },
  { over: 276_532, under: 291_681 },
  { over: 281_461, under: 296_155 },
  { over: 269_071, under: 282_343 },
  { over: 261_215, under: 275_888 },
];

/** Laney 2002, written out: z-scores, their moving ranges, σ_z, and 3·σᵢ·σ_z for each period. */
function asWrittenOut(parts: readonly RatioParts[], isProportion: boolean) {
  const centre =
    parts.reduce((sum, { over }) => sum + over, 0) / parts.reduce((sum, { under }) => sum + under, 0);
  const deviation = (under: number) => Math.sqrt((isProportion ? centre * (1 - centre) : centre) / under);
  const z = parts.map(({ over, under }) => (over / under - centre) / deviation(under));
  const ranges = z.slice(1).map((score, at) => Math.abs(score - (z[at] ?? 0)));
  const spread = ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
  return { centre, sigmaZ: spread, widths: parts.map(({ under }) => 3 * deviation(under) * spread) };
}

/** σ_z, where sampling alone would give 1. */
const sigmaZ = ({ centre, spread }: LaneyBaseline, isProportion: boolean) =>
  spread / Math.sqrt(isProportion ? centre * (1 - centre) : centre);

const widthsOf = (parts: readonly RatioParts[]) => {
  const baseline = laneyBaseline(parts);
  return parts.map(({ under }) => (3 * (baseline?.spread ?? Number.NaN)) / Math.sqrt(under));
};

const someParts = fc.array(
  fc
    .record({
      under: fc.integer({ min: 1, max: 1_000_000 }),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    })
    .map(({ under, share }) => ({ over: under * share, under })),
  { minLength: 2, maxLength: 40 },
);

it.each([
  ['P′', true],
  ['U′', false],
])('Laney 2002: %s of the NHS accident data is what its steps give one by one', (_, isProportion) => {
  const expected = asWrittenOut(accidents, isProportion);
  const baseline = laneyBaseline(accidents);
  expect(baseline?.centre).toBeCloseTo(expected.centre, 12);
  expect(baseline && sigmaZ(baseline, isProportion)).toBeCloseTo(expected.sigmaZ, 9);
  for (const [at, width] of widthsOf(accidents).entries())
    expect(width).toBeCloseTo(expected.widths[at] ?? 0, 12);
  // Very large denominators: σ_z is far above 1, so plain limits would call week after week a signal.
  expect(expected.sigmaZ).toBeGreaterThan(2);
});

it('Laney 2002: with σ_z = 1 it is the plain P chart', () => {
  // z-scores of −0.564 and 0.564 by turns have a mean moving range of 1.128.
  const under = 10_000;
  const deviation = Math.sqrt((0.2 * 0.8) / under);
  const parts = [-1, 1, -1, 1, -1, 1].map((sign) => ({
    over: under * (0.2 + sign * 0.564 * deviation),
    under,
  }));
  const baseline = laneyBaseline(parts);
  expect(baseline && sigmaZ(baseline, true)).toBeCloseTo(1, 9);
  expect(widthsOf(parts)[0]).toBeCloseTo(3 * deviation, 9);
});

it('with equal denominators it is the XmR chart of the ratios', () => {
  const shares = [0.1, 0.14, 0.12, 0.09, 0.15, 0.11];
  const range = (0.04 + 0.02 + 0.03 + 0.06 + 0.04) / 5;
  const widths = widthsOf(shares.map((share) => ({ over: share * 500, under: 500 })));
  for (const width of widths) expect(width).toBeCloseTo((3 / 1.128) * range, 12);
});

it('is what the written-out steps give, for P′ and U′ alike', () => {
  fc.assert(
    fc.property(someParts, fc.boolean(), (parts, isProportion) => {
      const expected = asWrittenOut(parts, isProportion);
      widthsOf(parts).forEach((width, at) => {
        const other = expected.widths[at] ?? 0;
        expect(Math.abs(width - other)).toBeLessThanOrEqual(1e-9 * Math.max(width, other, 1e-6));
      });
    }),
  );
});

it('does not change when numerator and denominator change their unit together', () => {
  fc.assert(
    fc.property(someParts, fc.constantFrom(0.01, 12, 1000), (parts, unit) => {
      const scaled = parts.map(({ over, under }) => ({ over: over * unit, under: under * unit }));
      const widths = widthsOf(parts);
      for (const [at, width] of widthsOf(scaled).entries())
        expect(width).toBeCloseTo(widths[at] ?? Number.NaN, 9);
      expect(laneyBaseline(scaled)?.centre).toBeCloseTo(laneyBaseline(parts)?.centre ?? Number.NaN, 12);
    }),
  );
});

it('needs no exception where all or none of it happens', () => {
  expect(laneyBaseline([0, 0, 0].map((over) => ({ over, under: 10 })))).toEqual({ centre: 0, spread: 0 });
  expect(laneyBaseline([10, 10, 10].map((over) => ({ over, under: 10 })))).toEqual({ centre: 1, spread: 0 });
  expect(laneyBaseline([])).toBeNull();
});
