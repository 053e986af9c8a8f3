import fc from 'fast-check';
import { findGaps, gapCount, gapKindsByNode, gapsWithin, type HealthRows, OVERLOADED_FROM } from './health';
import { GapKind, RaciRole } from './responsibility';

const TODAY = '2026-11-22';

const aNode = (id: number, teamId: number | null = 1, reviewDueOn: string | null = null) => ({
  id,
  teamId,
  reviewDueOn,
});
const owns = (memberId: number, responsibilityId: number) => ({
  responsibilityId,
  role: RaciRole.ACCOUNTABLE,
  memberId,
  teamId: null,
});
const rowsOf = (rows: Partial<HealthRows>): HealthRows => ({ nodes: [], parties: [], handOffs: [], ...rows });

test('nobody, and two, are gaps; one owner is none', () => {
  const gaps = findGaps(
    rowsOf({ nodes: [aNode(1), aNode(2), aNode(3)], parties: [owns(1, 2), owns(1, 3), owns(2, 3)] }),
    TODAY,
  );
  expect(gaps.UNOWNED.map((gap) => gap.responsibilityId)).toEqual([1]);
  expect(gaps.DOUBLY_OWNED.map((gap) => gap.responsibilityId)).toEqual([3]);
  expect(gapCount(gaps)).toBe(2);
});

test('stale is a day past due, with the days since', () => {
  const gaps = findGaps(
    rowsOf({
      nodes: [aNode(1, 1, TODAY), aNode(2, 1, '2026-11-20'), aNode(3)],
      parties: [owns(1, 1), owns(1, 2), owns(1, 3)],
    }),
    TODAY,
  );
  expect(gaps.STALE).toMatchObject([{ responsibilityId: 2, overdueDays: 2 }]);
});

test('a hand-off is broken when a side is unowned or has ended, not when it is doubly owned', () => {
  const gaps = findGaps(
    rowsOf({
      nodes: [aNode(1), aNode(2), aNode(3)],
      parties: [owns(1, 1), owns(1, 2), owns(2, 2)],
      handOffs: [
        { id: 10, fromId: 1, toId: 2 },
        { id: 11, fromId: 1, toId: 3 },
        { id: 12, fromId: 3, toId: 2 },
        { id: 13, fromId: 1, toId: 99 },
      ],
    }),
    TODAY,
  );
  expect(gaps.BROKEN_HAND_OFF.map((gap) => gap.handOffId)).toEqual([11, 12, 13]);
});

test('a person is overloaded from eight things on, counting each once and only what exists', () => {
  const nodes = Array.from({ length: OVERLOADED_FROM }, (_, index) => aNode(index + 1));
  const all = nodes.map((node) => owns(1, node.id));
  expect(findGaps(rowsOf({ nodes, parties: all }), TODAY).OVERLOADED).toMatchObject([
    { memberId: 1, load: OVERLOADED_FROM },
  ]);
  const repeated = [...all.slice(1), owns(1, 2), owns(1, 999)];
  expect(findGaps(rowsOf({ nodes, parties: repeated }), TODAY).OVERLOADED).toEqual([]);
});

test('a team is never overloaded', () => {
  const nodes = Array.from({ length: 20 }, (_, index) => aNode(index + 1));
  const parties = nodes.map((node) => ({ ...owns(1, node.id), memberId: null, teamId: 4 }));
  expect(findGaps(rowsOf({ nodes, parties }), TODAY).OVERLOADED).toEqual([]);
});

test('within a team: its own gaps, hand-offs of either side, and people with something in it', () => {
  const elsewhere = Array.from({ length: OVERLOADED_FROM }, (_, index) => aNode(index + 10, 2));
  const rows = rowsOf({
    nodes: [aNode(1, 1), aNode(2, 2), ...elsewhere],
    parties: elsewhere.map((node) => owns(5, node.id)),
    handOffs: [
      { id: 1, fromId: 2, toId: 1 },
      { id: 2, fromId: 2, toId: 10 },
    ],
  });
  const within = gapsWithin(findGaps(rows, TODAY), rows, new Set([1]));
  expect(within.UNOWNED.map((gap) => gap.responsibilityId)).toEqual([1]);
  expect(within.BROKEN_HAND_OFF.map((gap) => gap.handOffId)).toEqual([1]);
  expect(within.OVERLOADED).toEqual([]);
  expect(gapsWithin(findGaps(rows, TODAY), rows, new Set([2])).OVERLOADED).toHaveLength(1);
});

test('each responsibility knows the kinds of gap that touch it', () => {
  const rows = rowsOf({
    nodes: [aNode(1, 1, '2020-01-01'), aNode(2)],
    parties: [owns(1, 2)],
    handOffs: [{ id: 1, fromId: 2, toId: 1 }],
  });
  const kinds = gapKindsByNode(findGaps(rows, TODAY), rows);
  expect(new Set(kinds.get(1))).toEqual(new Set([GapKind.UNOWNED, GapKind.STALE, GapKind.BROKEN_HAND_OFF]));
  expect(kinds.get(2)).toEqual([GapKind.BROKEN_HAND_OFF]);
});

test('giving an owner to what nobody owns never adds a gap but overload, and the order of rows is no matter', () => {
  const aSize = 12;
  const anId = fc.integer({ min: 1, max: aSize });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), anId)),
      fc.array(fc.tuple(anId, anId)),
      (owners, links) => {
        const rows = rowsOf({
          nodes: Array.from({ length: aSize }, (_, index) => aNode(index + 1)),
          parties: owners.map(([memberId, id]) => owns(memberId, id)),
          handOffs: links.map(([fromId, toId], index) => ({ id: index + 1, fromId, toId })),
        });
        const gaps = findGaps(rows, TODAY);
        const shuffled = rowsOf({
          nodes: [...rows.nodes].reverse(),
          parties: [...rows.parties].reverse(),
          handOffs: [...rows.handOffs].reverse(),
        });
        expect(findGaps(shuffled, TODAY)).toEqual(gaps);
        const mended = {
          ...rows,
          parties: [
            ...rows.parties,
            ...gaps.UNOWNED.map((gap, at) => owns(100 + at, gap.responsibilityId ?? 0)),
          ],
        };
        const after = findGaps(mended, TODAY);
        expect(after.UNOWNED).toEqual([]);
        expect(after.BROKEN_HAND_OFF).toEqual([]);
        expect(after.DOUBLY_OWNED).toEqual(gaps.DOUBLY_OWNED);
        expect(after.OVERLOADED).toEqual(gaps.OVERLOADED);
      },
    ),
  );
});

test('the review that waits longest comes first', () => {
  const nodes = [aNode(1, 1, '2026-11-20'), aNode(2, 1, '2026-08-22'), aNode(3, 1, '2026-11-01')];
  const gaps = findGaps(rowsOf({ nodes, parties: [owns(1, 1), owns(1, 2), owns(1, 3)] }), TODAY);
  expect(gaps.STALE.map((gap) => gap.overdueDays)).toEqual([92, 21, 2]);
});
