import fc from 'fast-check';
import { ancestorsOf, withSubTeams, wouldCycle } from './team';

const company = new Map<number, number | null>([
  [1, null],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 1],
]);

it('walks up to the root, nearest first', () => {
  expect(ancestorsOf(3, company)).toEqual([2, 1]);
  expect(ancestorsOf(1, company)).toEqual([]);
});

it('reaches every team below', () => {
  expect([...withSubTeams([2], company)].sort()).toEqual([2, 3, 4]);
});

it('refuses a team below itself', () => {
  expect(wouldCycle(2, 3, company)).toBe(true);
  expect(wouldCycle(2, 2, company)).toBe(true);
  expect(wouldCycle(2, 5, company)).toBe(false);
  expect(wouldCycle(2, null, company)).toBe(false);
});

it('keeps any sequence of allowed moves a tree', () => {
  const moves = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 8 }), fc.option(fc.integer({ min: 1, max: 8 }))),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(moves, (sequence) => {
      const parentOf = new Map<number, number | null>([1, 2, 3, 4, 5, 6, 7, 8].map((id) => [id, null]));
      for (const [id, parent] of sequence) if (!wouldCycle(id, parent, parentOf)) parentOf.set(id, parent);
      for (const id of parentOf.keys()) expect(ancestorsOf(id, parentOf)).not.toContain(id);
    }),
  );
});

it('ends its walks even where the data holds a circle', () => {
  const circle = new Map([
    [1, 2],
    [2, 1],
  ]);
  expect(ancestorsOf(1, circle)).toEqual([2]);
  expect([...withSubTeams([1], circle)].sort()).toEqual([1, 2]);
});
