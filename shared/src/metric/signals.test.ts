import fc from 'fast-check';
import { findSignals, type JudgedPoint, LimitSide, SignalRuleKind, sideOf } from './signals';

/** Points around a centre of 0 with a sigma of 1. */
const points = (values: readonly number[]): JudgedPoint[] =>
  values.map((value) => ({ value, centre: 0, lower: -3, upper: 3, sigma: 1 }));
const found = (rule: SignalRuleKind, values: readonly number[]) =>
  findSignals(points(values))
    .filter((signal) => signal.rule === rule)
    .map(({ side, at }) => [side, at]);
const range = (from: number, length: number) => Array.from({ length }, (_, n) => from + n);

describe('NHS England, "Making Data Count": a single point outside the limits', () => {
  it('is a signal, and on the limit it is none', () => {
    expect(found(SignalRuleKind.OUTSIDE_LIMITS, [0, 3.01, 0, 3, -3, -3.01])).toEqual([
      [LimitSide.ABOVE, [1]],
      [LimitSide.BELOW, [5]],
    ]);
  });

  it('is one signal with its neighbours on the same side, and another on the other side', () => {
    expect(found(SignalRuleKind.OUTSIDE_LIMITS, [4, 5, -4])).toEqual([
      [LimitSide.ABOVE, [0, 1]],
      [LimitSide.BELOW, [2]],
    ]);
  });
});

describe('NHS England, "Making Data Count": a run on one side of the centre, here of 8', () => {
  it('begins with the eighth point and lasts as long as it does', () => {
    expect(found(SignalRuleKind.RUN_OF_EIGHT, [1, 2, 1, 2, 1, 2, 1])).toEqual([]);
    expect(found(SignalRuleKind.RUN_OF_EIGHT, [-1, 1, 2, 1, 2, 1, 2, 1, 2, 1, -1])).toEqual([
      [LimitSide.ABOVE, range(1, 9)],
    ]);
  });

  it('ends on a point on the centre', () => {
    expect(found(SignalRuleKind.RUN_OF_EIGHT, [-1, -2, -1, -2, 0, -1, -2, -1, -2])).toEqual([]);
  });
});

describe('NHS England, "Making Data Count": six points rising or falling', () => {
  it('counts points, not steps', () => {
    expect(found(SignalRuleKind.TREND_OF_SIX, [1, 2, 3, 4, 5])).toEqual([]);
    expect(found(SignalRuleKind.TREND_OF_SIX, [1, 2, 3, 4, 5, 6])).toEqual([[LimitSide.ABOVE, range(0, 6)]]);
    expect(found(SignalRuleKind.TREND_OF_SIX, [6, 5, 4, 3, 2, 1, 1])).toEqual([
      [LimitSide.BELOW, range(0, 6)],
    ]);
  });

  it('NHSRplotthedots, test of the trend: two equal points end it', () => {
    expect(found(SignalRuleKind.TREND_OF_SIX, [1, 2, 3, 3, 4, 5, 6])).toEqual([]);
    expect(found(SignalRuleKind.TREND_OF_SIX, [2, 1, 2, 3, 4, 5, 6, 3])).toEqual([
      [LimitSide.ABOVE, range(1, 6)],
    ]);
  });

  it('turns at a peak that belongs to both', () => {
    expect(found(SignalRuleKind.TREND_OF_SIX, [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1])).toEqual([
      [LimitSide.ABOVE, range(0, 6)],
      [LimitSide.BELOW, range(5, 6)],
    ]);
  });
});

describe('NHS England, "Making Data Count": two of three beyond two sigma', () => {
  // The cases of NHSRplotthedots' own test of "part of two in three": 1 is near the limit, 0 is not.
  it.each([
    [
      [1, 0, 1],
      [0, 2],
    ],
    [
      [0, 1, 1],
      [1, 2],
    ],
    [
      [1, 1, 0],
      [0, 1],
    ],
    [
      [0, 0, 1, 0, 1, 0, 0],
      [2, 4],
    ],
    [
      [0, 0, 1, 1, 0, 0, 0],
      [2, 3],
    ],
    [
      [1, 0, 0, 1, 1],
      [3, 4],
    ],
  ])('NHSRplotthedots: of %j it marks %j', (near, marked) => {
    expect(
      found(
        SignalRuleKind.TWO_OF_THREE,
        near.map((is) => is * 2.5),
      ),
    ).toEqual([[LimitSide.ABOVE, marked]]);
  });

  it('NHSRplotthedots: two that are three apart are none, nor are two on opposite sides', () => {
    expect(found(SignalRuleKind.TWO_OF_THREE, [2.5, 0, 0, 2.5])).toEqual([]);
    expect(found(SignalRuleKind.TWO_OF_THREE, [2.5, -2.5, 0])).toEqual([]);
    expect(found(SignalRuleKind.TWO_OF_THREE, [2, 2, 2])).toEqual([]);
  });
});

it('takes for equal what differs only by the rounding of doubles', () => {
  expect(sideOf(0.1 + 0.2, 0.3)).toBeNull();
  expect(sideOf(0.3001, 0.3)).toBe(LimitSide.ABOVE);
  expect(sideOf(-1, 0)).toBe(LimitSide.BELOW);
  expect(sideOf(5e-17, 0, 1)).toBeNull();
});

it('finds nothing in nothing', () => {
  expect(findSignals([])).toEqual([]);
  expect(findSignals(points([0]))).toEqual([]);
});

const anySeries = fc.array(
  fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
  { maxLength: 60 },
);

it('makes every run maximal: the point before and after is not part of the same', () => {
  fc.assert(
    fc.property(anySeries, (values) => {
      for (const { rule, side, at } of findSignals(points(values))) {
        const first = at[0] ?? 0;
        const last = at.at(-1) ?? 0;
        const is = (n: number) => {
          const value = values[n];
          if (value === undefined) return false;
          if (rule === SignalRuleKind.OUTSIDE_LIMITS)
            return sideOf(value, side === LimitSide.ABOVE ? 3 : -3) === side;
          if (rule === SignalRuleKind.RUN_OF_EIGHT) return sideOf(value, 0) === side;
          if (rule === SignalRuleKind.TWO_OF_THREE)
            return sideOf(value, side === LimitSide.ABOVE ? 2 : -2) === side;
          return false;
        };
        expect(is(first - 1)).toBe(false);
        expect(is(last + 1)).toBe(false);
        if (rule === SignalRuleKind.TREND_OF_SIX) {
          const step = (n: number) =>
            n > 0 ? sideOf(values[n] ?? Number.NaN, values[n - 1] ?? Number.NaN) : null;
          if (first > 0) expect(step(first)).not.toBe(side);
          if (last + 1 < values.length) expect(step(last + 1)).not.toBe(side);
        } else if (rule === SignalRuleKind.TWO_OF_THREE) {
          expect(is(first - 2) || is(last + 2)).toBe(false);
        } else {
          expect(at).toEqual(range(first, at.length));
        }
      }
    }),
  );
});

it('mirrors: a series turned upside down has the same signals on the other side', () => {
  const turned = { [LimitSide.ABOVE]: LimitSide.BELOW, [LimitSide.BELOW]: LimitSide.ABOVE };
  const key = (rule: string, side: string, at: number[]) => `${rule} ${side} ${at}`;
  fc.assert(
    fc.property(anySeries, (values) => {
      const here = findSignals(points(values)).map(({ rule, side, at }) => key(rule, turned[side], at));
      const there = findSignals(points(values.map((value) => -value))).map(({ rule, side, at }) =>
        key(rule, side, at),
      );
      expect(there.sort()).toEqual(here.sort());
    }),
  );
});
