import fc from 'fast-check';
import { RING_MOST, RING_SHARE, RING_TIMES } from './recognition';
import { closedRings, type Given, postsWithin } from './rings';

const each = (people: number[], count: number): Given[] =>
  people.flatMap((from) => people.filter((to) => to !== from).map((to) => ({ from, to, count })));

/** Each to the next, the last to the first. */
const round = (people: number[], count: number): Given[] =>
  people.map((from, at) => ({ from, to: people[(at + 1) % people.length] as number, count }));

it('finds people who recognise only each other', () => {
  expect(closedRings(each([1, 2, 3], 2))).toEqual([{ memberIds: [1, 2, 3], share: 1 }]);
  expect(
    closedRings([...each([1, 2], 3), ...each([7, 8, 9, 10], 2)]).map(({ memberIds }) => memberIds),
  ).toEqual([
    [1, 2],
    [7, 8, 9, 10],
  ]);
});

it('finds what goes round without coming straight back', () => {
  expect(closedRings(round([1, 2, 3], 20))).toEqual([{ memberIds: [1, 2, 3], share: 1 }]);
  expect(closedRings(round([4, 1, 3, 2], 2))).toEqual([{ memberIds: [1, 2, 3, 4], share: 1 }]);
  expect(closedRings(round([1, 2, 3, 4, 5], 20))).toEqual([]);
  // Two who only hear of the other two are a ring of their own.
  expect(closedRings([...each([1, 2], 9), ...each([3, 4], 9), { from: 1, to: 3, count: 1 }])).toEqual([
    { memberIds: [1, 2], share: 18 / 19 },
    { memberIds: [3, 4], share: 1 },
  ]);
  expect(closedRings([...each([1, 2], 9), { from: 1, to: 3, count: 2 }])).toHaveLength(1);
});

it('leaves out who gives much to others', () => {
  expect(closedRings([...each([1, 2], 4), { from: 1, to: 9, count: 3 }])).toEqual([]);
  expect(closedRings([...each([1, 2], 4), { from: 1, to: 9, count: 2 }])).toEqual([
    { memberIds: [1, 2], share: 0.8 },
  ]);
});

it('needs three times with each, in both directions', () => {
  expect(closedRings(each([1, 2], 1))).toEqual([]);
  expect(closedRings(round([1, 2, 3], 1))).toEqual([]);
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

it('counts posts, not the people of each: one for two of them is one', () => {
  const post = (postId: number, from: number, ...people: number[]) =>
    people.map((to) => ({ postId, from, to }));
  const posts = [
    ...post(1, 1, 2, 3, 9),
    ...post(2, 2, 1, 3),
    ...post(3, 3, 1),
    ...post(4, 9, 1),
    ...post(5, 3, 9),
  ];
  const ring = (...memberIds: number[]) => ({ memberIds, share: 1 });
  expect(postsWithin([ring(1, 2, 3), ring(1, 2), ring(7, 8)], posts)).toEqual([3, 2, 0]);
});

it('looks through a company where everybody recognises everybody in no time', () => {
  const people = Array.from({ length: 60 }, (_, at) => at);
  // Ten thousand who have three colleagues each, and recognise others now and then.
  const many = Array.from({ length: 10_000 }, (_, from) =>
    Array.from({ length: 8 }, (_, at) => ({
      from,
      to: (from + 1 + at * 997) % 10_000,
      count: at < 3 ? 9 : 1,
    })),
  ).flat();
  const start = performance.now();
  expect(closedRings(each(people, 2))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(100);
  expect(closedRings(many)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
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
      for (const { memberIds, share } of closedRings(others)) {
        const within = others.filter(({ from, to }) => memberIds.includes(from) && memberIds.includes(to));
        const theirs = others.filter(({ from }) => memberIds.includes(from));
        const sum = (some: Given[]) => some.reduce((total, { count }) => total + count, 0);
        expect(memberIds.length).toBeLessThanOrEqual(RING_MOST);
        for (const id of memberIds) {
          expect(sum(within.filter(({ from, to }) => from === id || to === id))).toBeGreaterThanOrEqual(
            RING_TIMES,
          );
          expect(within.some(({ from }) => from === id)).toBe(true);
          expect(within.some(({ to }) => to === id)).toBe(true);
        }
        expect(share).toBeCloseTo(sum(within) / sum(theirs), 12);
        expect(share).toBeGreaterThanOrEqual(RING_SHARE);
      }
    }),
  );
});

it('finds every one that there is, and tells none within another', () => {
  const given = fc.record({
    from: fc.integer({ min: 1, max: 6 }),
    to: fc.integer({ min: 1, max: 6 }),
    count: fc.constantFrom(1, 2, 9),
  });
  const sets = Array.from({ length: 64 }, (_, bits) =>
    [1, 2, 3, 4, 5, 6].filter((id) => bits & (1 << (id - 1))),
  ).filter(({ length }) => length > 1 && length <= RING_MOST);
  const reaches = (from: number, people: number[], all: Given[]) => {
    const reached = new Set([from]);
    for (const id of reached)
      for (const one of all) if (one.from === id && people.includes(one.to)) reached.add(one.to);
    return people.every((id) => reached.has(id));
  };
  const sum = (some: Given[]) => some.reduce((total, { count }) => total + count, 0);
  fc.assert(
    fc.property(fc.array(given, { maxLength: 16 }), (some) => {
      const all = some.filter(({ from, to }) => from !== to);
      const rings = sets.filter((people) => {
        const theirs = all.filter(({ from }) => people.includes(from));
        const within = theirs.filter(({ to }) => people.includes(to));
        return (
          sum(within) > 0 &&
          sum(within) / sum(theirs) >= RING_SHARE &&
          people.every((id) => reaches(id, people, within)) &&
          people.every((id) => sum(within.filter(({ from, to }) => from === id || to === id)) >= RING_TIMES)
        );
      });
      const whole = rings.filter(
        (ring) =>
          !rings.some((other) => other.length > ring.length && ring.every((id) => other.includes(id))),
      );
      expect(
        closedRings(all)
          .map(({ memberIds }) => memberIds.join())
          .sort(),
      ).toEqual(whole.map((ids) => ids.join()).sort());
    }),
    { numRuns: 300 },
  );
});
