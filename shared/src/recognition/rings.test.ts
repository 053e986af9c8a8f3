import fc from 'fast-check';
import { RING_MOST, RING_SHARE } from './recognition';
import { closedRings, type Given } from './rings';

const each = (people: number[], count: number): Given[] =>
  people.flatMap((from) => people.filter((to) => to !== from).map((to) => ({ from, to, count })));

it('finds people who recognise only each other', () => {
  expect(closedRings(each([1, 2, 3], 2))).toEqual([{ memberIds: [1, 2, 3], posts: 12, share: 1 }]);
  expect(
    closedRings([...each([1, 2], 3), ...each([7, 8, 9, 10], 2)]).map(({ memberIds }) => memberIds),
  ).toEqual([
    [7, 8, 9, 10],
    [1, 2],
  ]);
});

it('leaves out who gives much to others', () => {
  expect(closedRings([...each([1, 2], 4), { from: 1, to: 9, count: 3 }])).toEqual([]);
  expect(closedRings([...each([1, 2], 4), { from: 1, to: 9, count: 2 }])).toEqual([
    { memberIds: [1, 2], posts: 8, share: 0.8 },
  ]);
});

it('needs three times between any two, in both directions', () => {
  expect(closedRings(each([1, 2], 1))).toEqual([]);
  expect(closedRings([{ from: 1, to: 2, count: 9 }])).toEqual([]);
  expect(
    closedRings([
      { from: 1, to: 2, count: 2 },
      { from: 2, to: 1, count: 1 },
    ]),
  ).toHaveLength(1);
});

it('does not call a whole team a ring', () => {
  expect(closedRings(each([1, 2, 3, 4, 5], 3))).toEqual([]);
});

it('keeps its promise for any company', () => {
  const given = fc.record({
    from: fc.integer({ min: 1, max: 7 }),
    to: fc.integer({ min: 1, max: 7 }),
    count: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(given, { maxLength: 40 }), (all) => {
      const others = all.filter(({ from, to }) => from !== to);
      for (const { memberIds, posts, share } of closedRings(others)) {
        const within = others.filter(({ from, to }) => memberIds.includes(from) && memberIds.includes(to));
        const theirs = others.filter(({ from }) => memberIds.includes(from));
        const sum = (some: Given[]) => some.reduce((total, { count }) => total + count, 0);
        expect(memberIds.length).toBeLessThanOrEqual(RING_MOST);
        expect(posts).toBe(sum(within));
        expect(share).toBeCloseTo(sum(within) / sum(theirs), 12);
        expect(share).toBeGreaterThanOrEqual(RING_SHARE);
      }
    }),
  );
});
