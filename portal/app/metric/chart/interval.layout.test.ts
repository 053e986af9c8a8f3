import fc from 'fast-check';
import { intervalLayout } from './interval.layout';

test('a fall stands on an axis of −100 to +20 %', () => {
  const layout = intervalLayout({ change: -0.75, lower: -0.767, upper: -0.731, expected: -0.5 }, [10, 430]);
  expect([layout.least, layout.most]).toEqual([-1, 0.2]);
  expect(layout.ticks).toEqual([-1, -0.75, -0.5, -0.25, 0, 0.2]);
  expect(layout.x(-1)).toBe(10);
  expect(layout.x(0.2)).toBe(430);
  expect(layout.x(-0.75)).toBeCloseTo(97.5);
});

test('the axis grows where something rose, and says where the interval goes on', () => {
  expect(
    intervalLayout({ change: 0.8, lower: 0.5, upper: 1.2, expected: 0.3 }, [0, 100]).most,
  ).toBeGreaterThanOrEqual(1.2);
  const far = intervalLayout({ change: 30, lower: 5, upper: 80, expected: null }, [0, 100]);
  expect(far.isCutHigh).toBe(true);
  expect(far.x(30)).toBe(100);
});

test('everything stands within the axis, with few ticks, "no change" among them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1, max: 100, noNaN: true }),
      fc.double({ min: -1, max: 100, noNaN: true }),
      (change, expected) => {
        const { x, ticks } = intervalLayout({ change, lower: change, upper: change, expected }, [0, 420]);
        expect(x(change)).toBeGreaterThanOrEqual(0);
        expect(x(change)).toBeLessThanOrEqual(420);
        expect(ticks.length).toBeLessThan(12);
        expect(ticks).toContain(0);
      },
    ),
  );
});
