import fc from 'fast-check';
import { bounceRate, landingEntropy } from './consistency';

const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 });

it('is 0.91 for twelve landings 5, 3, 3 and 1', () => {
  expect(landingEntropy([5, 3, 3, 1])?.toFixed(2)).toBe('0.91');
});

it('is 0 at one team, 1 at evenly many, and nothing without a landing', () => {
  expect(landingEntropy([12])).toBe(0);
  expect(landingEntropy([4, 4, 4])).toBe(1);
  expect(landingEntropy([])).toBeNull();
  expect(landingEntropy([0, 0])).toBeNull();
  expect(landingEntropy([0, 7])).toBe(0);
});

it('lies between 0 and 1, and is 1 only for an even spread', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const entropy = landingEntropy(given);
      const landed = given.filter((count) => count > 0);
      if (landed.length === 0) return entropy === null;
      if (new Set(landed).size === 1 && landed.length > 1) return entropy === 1;
      return entropy !== null && entropy >= 0 && entropy < 1 + 1e-12;
    }),
  );
});

it('does not depend on the order of the teams, nor on how often each landing is counted', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (given, times) => {
      const entropy = landingEntropy(given);
      expect(landingEntropy([...given].reverse())).toBe(entropy);
      const multiple = landingEntropy(given.map((count) => count * times));
      if (entropy === null) expect(multiple).toBeNull();
      else expect(multiple).toBeCloseTo(entropy, 12);
    }),
  );
});

it('counts a bounced request once, and has no rate without a request', () => {
  expect(bounceRate(5, 12)).toBeCloseTo(0.4167, 4);
  expect(bounceRate(0, 0)).toBeNull();
});
