import { type GapFacts, gapFindings, gapIds } from './gap-findings';

const side = (id: number, part: Partial<GapFacts['sides'][number]> = {}) => ({
  id,
  name: `업무 ${id}`,
  teamId: 3,
  from: '2026-01-05',
  to: null,
  lastEndOn: null,
  ...part,
});

function facts(part: Partial<GapFacts>): GapFacts {
  const ids = { unowned: [], doublyOwned: [], handOffs: [], responsibilities: [] };
  return { ids, sides: [], since: new Map(), teams: [], handOffs: [], existing: new Set(), ...part };
}

test('a gap is one since its last owner stopped, or since it began', () => {
  const ids = { unowned: [1, 2], doublyOwned: [], handOffs: [], responsibilities: [1, 2] };
  const sides = [side(1), side(2, { lastEndOn: '2026-10-13' })];
  const found = gapFindings(facts({ ids, sides, existing: new Set([1, 2]) }));
  expect(found.map(({ key, measure }) => [key, measure.from])).toEqual([
    ['unowned:1', '2026-01-05'],
    ['unowned:2', '2026-10-13'],
  ]);
});

test('two owners are too many since the second began; teams weigh as many parties as they make', () => {
  const ids = { unowned: [], doublyOwned: [1], handOffs: [], responsibilities: [1] };
  const since = new Map([[1, ['2026-01-05', '2026-09-01', '2026-10-01']]]);
  const teams = [
    { responsibilityId: 1, teamId: 3, count: 2 },
    { responsibilityId: 1, teamId: 4, count: 1 },
  ];
  expect(gapFindings(facts({ ids, sides: [side(1)], since, teams, existing: new Set([1]) }))).toMatchObject([
    {
      key: 'doubly-owned:1',
      size: 3,
      measure: { accountables: 3, from: '2026-09-01' },
      teams: [
        { teamId: 3, weight: 2, concern: 'OWNS' },
        { teamId: 4, weight: 1, concern: 'OWNS' },
      ],
    },
  ]);
});

test('a hand-off misses a side that nobody owns, or that has ended, since the first of both', () => {
  const ids = { unowned: [], doublyOwned: [], handOffs: [9], responsibilities: [1, 2] };
  const handOffs = [{ id: 9, fromId: 1, toId: 2, what: '주문 목록', since: '2026-02-01' }];
  const sides = [side(1, { to: '2026-08-01' }), side(2, { lastEndOn: '2026-10-13', teamId: 6 })];
  expect(gapFindings(facts({ ids, sides, handOffs, existing: new Set([2]) }))).toMatchObject([
    {
      key: 'hand-off:9',
      question: '주문 목록 (업무 1 → 업무 2)',
      size: 2,
      measure: { missingSides: 2, from: '2026-08-01' },
      teams: [
        { teamId: 3, weight: 1 },
        { teamId: 6, weight: 1 },
      ],
    },
  ]);
});

test('stale work and busy people are no gray zones', () => {
  const nodes = Array.from({ length: 9 }, (_, id) => ({ id, teamId: 1, reviewDueOn: '2020-01-01' }));
  const parties = nodes.map(({ id }) => ({
    responsibilityId: id,
    role: 'ACCOUNTABLE' as const,
    memberId: 1,
    teamId: null,
  }));
  expect(gapIds({ nodes, parties, handOffs: [] }, '2026-11-22')).toEqual({
    unowned: [],
    doublyOwned: [],
    handOffs: [],
    responsibilities: [],
  });
});
