import fc from 'fast-check';
import { diffMaps, type MapHistory, type MapNames, type MapRevision, mapAsOf } from './map-diff';
import { holderKey, MapField, RaciRole } from './responsibility';

const names: MapNames = {
  team: (id) => `team ${id}`,
  stage: (id) => `stage ${id}`,
  holder: (holder) => holderKey(holder),
};

function aRevision(revision: Partial<MapRevision> = {}): MapRevision {
  return {
    responsibilityId: 1,
    name: 'Launches',
    teamId: 1,
    parentId: null,
    stageId: null,
    scopeIn: '',
    scopeOut: '',
    from: '2026-01-01',
    to: null,
    ...revision,
  };
}

const party = (memberId: number, from: string, to: string | null = null, responsibilityId = 1) => ({
  responsibilityId,
  role: RaciRole.ACCOUNTABLE,
  memberId,
  teamId: null,
  from,
  to,
});

const historyOf = (history: Partial<MapHistory>): MapHistory => ({
  revisions: [],
  parties: [],
  handOffs: [],
  ...history,
});

const diff = (history: MapHistory, from: string, to: string) =>
  diffMaps(mapAsOf(history, from), mapAsOf(history, to), names);

test('a split shows as an added part, and the day before as it was', () => {
  const history = historyOf({
    revisions: [
      aRevision(),
      aRevision({ responsibilityId: 2, name: 'Small launches', parentId: 1, from: '2026-10-01' }),
    ],
  });
  expect([...mapAsOf(history, '2026-09-30').keys()]).toEqual([1]);
  expect([...mapAsOf(history, '2026-10-01').keys()]).toEqual([1, 2]);
  expect(diff(history, '2026-09-30', '2026-10-01')).toEqual({
    added: [
      {
        responsibilityId: 2,
        name: 'Small launches',
        teamId: 1,
        fields: [
          { field: MapField.NAME, before: null, after: 'Small launches' },
          { field: MapField.TEAM, before: null, after: 'team 1' },
          { field: MapField.PARENT, before: null, after: 'Launches' },
        ],
      },
    ],
    ended: [],
    changed: [],
    summary: { added: 1, ended: 0, changed: 0, ownerChanged: 0 },
  });
});

test('a new owner and a new name are told with before and after', () => {
  const history = historyOf({
    revisions: [aRevision({ to: '2026-05-01' }), aRevision({ name: 'Openings', from: '2026-05-01' })],
    parties: [party(1, '2026-01-01', '2026-05-01'), party(2, '2026-05-01')],
  });
  const { changed, summary } = diff(history, '2026-04-30', '2026-05-01');
  expect(changed[0]?.fields).toEqual([
    { field: MapField.NAME, before: 'Launches', after: 'Openings' },
    { field: MapField.ACCOUNTABLE, before: 'm1', after: 'm2' },
  ]);
  expect(summary).toEqual({ added: 0, ended: 0, changed: 1, ownerChanged: 1 });
});

test('a hand-off counts as a change of the side that hands over', () => {
  const history = historyOf({
    revisions: [aRevision(), aRevision({ responsibilityId: 2, name: 'Support' })],
    handOffs: [{ fromId: 1, toId: 2, what: 'open malls', from: '2026-03-01', to: null }],
  });
  expect(diff(history, '2026-02-01', '2026-03-01').changed).toEqual([
    {
      responsibilityId: 1,
      name: 'Launches',
      teamId: 1,
      fields: [{ field: MapField.HAND_OFF, before: null, after: 'open malls → Support' }],
    },
  ]);
});

test('a party whose holder is listed twice is no change', () => {
  const history = historyOf({
    revisions: [aRevision()],
    parties: [party(1, '2026-01-01'), party(1, '2026-02-01')],
  });
  expect(diff(history, '2026-01-15', '2026-02-15').changed).toEqual([]);
});

const aDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const aHistory = fc
  .record({
    cuts: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 4 }),
        aDay,
        fc.constantFrom('a', 'b'),
        fc.integer({ min: 1, max: 2 }),
      ),
    ),
    parties: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), aDay, fc.option(aDay)),
    ),
    handOffs: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), aDay)),
  })
  .map(({ cuts, parties, handOffs }) => {
    const revisions: MapRevision[] = [];
    for (const id of [1, 2, 3, 4]) {
      const own = [...new Map(cuts.filter((cut) => cut[0] === id).map((cut) => [cut[1], cut])).values()];
      own.sort((a, b) => (a[1] < b[1] ? -1 : 1));
      own.forEach(([, from, name, teamId], index) => {
        revisions.push(
          aRevision({ responsibilityId: id, name, teamId, from, to: own[index + 1]?.[1] ?? null }),
        );
      });
    }
    return historyOf({
      revisions,
      parties: parties.map(([id, memberId, from, to]) => party(memberId, from, to, id)),
      handOffs: handOffs.map(([fromId, toId, from]) => ({ fromId, toId, what: 'x', from, to: null })),
    });
  });

test('a day differs from itself in nothing', () => {
  fc.assert(
    fc.property(aHistory, aDay, (history, day) => {
      expect(diff(history, day, day)).toEqual({
        added: [],
        ended: [],
        changed: [],
        summary: { added: 0, ended: 0, changed: 0, ownerChanged: 0 },
      });
    }),
  );
});

test('read backwards, added and ended, before and after change places', () => {
  fc.assert(
    fc.property(aHistory, aDay, aDay, (history, from, to) => {
      const forth = diff(history, from, to);
      const back = diff(history, to, from);
      const turned = (changes: typeof forth.added) =>
        changes.map((change) => ({
          id: change.responsibilityId,
          fields: change.fields.map((f) => ({ field: f.field, before: f.after, after: f.before })),
        }));
      const asIs = (changes: typeof forth.added) =>
        changes.map((change) => ({ id: change.responsibilityId, fields: change.fields }));
      expect(asIs(back.added)).toEqual(turned(forth.ended));
      expect(asIs(back.ended)).toEqual(turned(forth.added));
      expect(asIs(back.changed)).toEqual(turned(forth.changed));
      expect(back.summary.ownerChanged).toBe(forth.summary.ownerChanged);
    }),
  );
});
