import fc from 'fast-check';
import {
  type ConcernedTeam,
  type DetectedSource,
  type GrayZoneFinding,
  GrayZoneSource,
  grayZoneKey,
  TeamConcern,
} from '../finding';
import { hasGrown } from './detection';
import { type DetectionPlan, detectionPlan, joinFindings, type KnownGrayZone } from './detection-plan';
import { GrayZoneState, openStates } from './gray-zone';

const TODAY = '2026-11-22';

const landed = (teamId: number, weight: number): ConcernedTeam => ({
  teamId,
  weight,
  concern: TeamConcern.LANDED,
});

function aFinding(requests: number, part: Partial<GrayZoneFinding> = {}): GrayZoneFinding {
  return {
    key: grayZoneKey.topic(1),
    source: GrayZoneSource.TOPIC,
    question: '새 제휴몰 오픈은 누구와 이야기하나요?',
    topicId: 1,
    responsibilityId: null,
    handOffId: null,
    size: requests,
    measure: { requests, teams: 2, entropy: 0.9, bounceRate: 0.2, from: '2026-08-25', to: TODAY },
    teams: [landed(1, requests - 2), landed(2, 2)],
    ...part,
  };
}

function aGap(from: string, part: Partial<GrayZoneFinding> = {}): GrayZoneFinding {
  return aFinding(0, {
    key: grayZoneKey.unowned(7),
    source: GrayZoneSource.UNOWNED,
    topicId: null,
    responsibilityId: 7,
    measure: { accountables: 0, from },
    teams: [{ teamId: 3, weight: 1, concern: TeamConcern.OWNS }],
    ...part,
  });
}

function known(finding: GrayZoneFinding, part: Partial<KnownGrayZone> = {}): KnownGrayZone {
  const { key, source, size, measure, teams } = finding;
  return {
    id: 10,
    key,
    source,
    state: GrayZoneState.SPOTTED,
    closedOn: null,
    size,
    measure,
    lastSeenOn: TODAY,
    teams,
    ...part,
  };
}

const dismissed = (finding: GrayZoneFinding, closedOn = '2026-10-01') =>
  known(finding, { state: GrayZoneState.DISMISSED, closedOn });
const adopted = (finding: GrayZoneFinding, closedOn = '2026-10-01') =>
  known(finding, { state: GrayZoneState.ADOPTED, closedOn });

const nothing: DetectionPlan = { opened: [], seen: [], unchangedIds: [] };

test.each([
  [10, 14, false],
  [10, 15, true],
  [4, 6, false],
  [4, 7, true],
  [0, 2, false],
  [0, 3, true],
])('dismissed at %i and now %i: grown is %s', (dismissedAt, size, expected) => {
  expect(hasGrown(dismissedAt, size)).toBe(expected);
});

test('what was never noticed opens one; the same again changes nothing', () => {
  const finding = aFinding(6);
  expect(detectionPlan([finding], [], TODAY)).toEqual({
    ...nothing,
    opened: [{ ...finding, previousId: null }],
  });
  expect(detectionPlan([finding], [known(finding)], TODAY)).toEqual(nothing);
});

test('a day later with the same figures it was only seen again, and its window moves without a sighting', () => {
  const gap = aGap('2026-09-01');
  expect(detectionPlan([gap], [known(gap, { lastSeenOn: '2026-11-21' })], TODAY)).toEqual({
    ...nothing,
    unchangedIds: [10],
  });
  const before = aFinding(6, { measure: { ...aFinding(6).measure, from: '2026-08-24', to: '2026-11-21' } });
  const { seen } = detectionPlan([aFinding(6)], [known(before, { lastSeenOn: '2026-11-21' })], TODAY);
  expect(seen).toMatchObject([{ id: 10, isCounted: false, teams: [], goneTeamIds: [] }]);
});

test('a new count is a sighting, with the weights of the teams; a team where nothing landed any more goes', () => {
  const finding = aFinding(8, { teams: [landed(1, 5), landed(4, 3)] });
  const { seen, opened } = detectionPlan([finding], [known(aFinding(6))], TODAY);
  expect(opened).toEqual([]);
  expect(seen).toMatchObject([
    { id: 10, size: 8, isCounted: true, isFirst: false, teams: finding.teams, goneTeamIds: [2] },
  ]);
});

test.each(openStates)('what is found is added to one that is %s', (state) => {
  const plan = detectionPlan([aFinding(9)], [known(aFinding(6), { state })], TODAY);
  expect(plan.opened).toEqual([]);
  expect(plan.seen).toHaveLength(1);
});

test('what somebody reported takes the figures, keeps whom they named, and says that the hub noticed it too', () => {
  const named = { teamId: 1, weight: 0, concern: TeamConcern.NAMED };
  const other = { teamId: 9, weight: 0, concern: TeamConcern.NAMED };
  const reported = known(aFinding(0), {
    source: GrayZoneSource.REPORTED,
    measure: null,
    lastSeenOn: null,
    teams: [named, other],
  });
  const { seen } = detectionPlan([aFinding(6)], [reported], TODAY);
  expect(seen).toMatchObject([
    {
      size: 6,
      isCounted: true,
      isFirst: true,
      teams: [{ teamId: 1, weight: 4, concern: TeamConcern.NAMED }, landed(2, 2)],
      goneTeamIds: [],
    },
  ]);
});

test('two sources of the same topic are one gray zone with the figures of both', () => {
  const covers = aFinding(3, {
    source: GrayZoneSource.COVER,
    size: 3,
    measure: { covers: 3, helpers: 2, from: '2026-08-25', to: TODAY },
    teams: [
      { teamId: 1, weight: 1, concern: TeamConcern.COVERED },
      { teamId: 5, weight: 2, concern: TeamConcern.COVERED },
    ],
  });
  expect(joinFindings([aFinding(6), covers])).toHaveLength(1);
  const { opened } = detectionPlan([aFinding(6), covers], [], TODAY);
  expect(opened).toMatchObject([
    {
      source: GrayZoneSource.TOPIC,
      size: 6,
      measure: { requests: 6, covers: 3, helpers: 2 },
      teams: [landed(1, 4), landed(2, 2), { teamId: 5, weight: 2, concern: TeamConcern.COVERED }],
    },
  ]);
  // A topic that is quiet this time keeps its teams; its own count stays as it was.
  const both = known(aFinding(6), { measure: { ...aFinding(6).measure, ...covers.measure } });
  const { seen } = detectionPlan([covers], [both], TODAY);
  expect(seen).toMatchObject([{ size: 6, goneTeamIds: [] }]);
});

test('what was dismissed is quiet until it has grown, and then follows the old one', () => {
  const before = dismissed(aFinding(10));
  expect(detectionPlan([aFinding(14)], [before], TODAY)).toEqual(nothing);
  expect(detectionPlan([aFinding(15)], [before], TODAY).opened).toMatchObject([{ size: 15, previousId: 10 }]);
});

test('a dismissed gap is noticed again when it was mended and opened again, not before', () => {
  const before = dismissed(aGap('2026-09-01'));
  expect(detectionPlan([aGap('2026-09-01')], [before], TODAY)).toEqual(nothing);
  expect(detectionPlan([aGap('2026-11-01')], [before], TODAY).opened).toMatchObject([{ previousId: 10 }]);
});

test('a dismissed gap is noticed again when one more side lacks an owner, or one more is accountable; with fewer it is not', () => {
  const handOff = (missingSides: number) =>
    aGap('2026-09-01', {
      key: grayZoneKey.handOff(3),
      source: GrayZoneSource.HAND_OFF,
      handOffId: 3,
      size: missingSides,
      measure: { missingSides, from: '2026-09-01' },
    });
  const owned = (accountables: number) =>
    aGap('2026-09-01', {
      key: grayZoneKey.doublyOwned(7),
      source: GrayZoneSource.DOUBLY_OWNED,
      size: accountables,
      measure: { accountables, from: '2026-09-01' },
    });
  expect(detectionPlan([handOff(2)], [dismissed(handOff(1))], TODAY).opened).toMatchObject([{ size: 2 }]);
  expect(detectionPlan([handOff(1)], [dismissed(handOff(2))], TODAY)).toEqual(nothing);
  expect(detectionPlan([owned(3)], [dismissed(owned(2))], TODAY).opened).toMatchObject([{ size: 3 }]);
  expect(detectionPlan([owned(3)], [dismissed(owned(3))], TODAY)).toEqual(nothing);
});

test('after adoption only what came since counts', () => {
  const before = adopted(aFinding(10));
  expect(detectionPlan([aFinding(30)], [before], TODAY)).toEqual(nothing);
  const since = aFinding(5, { measure: { ...aFinding(5).measure, from: '2026-10-02' } });
  expect(detectionPlan([since], [before], TODAY).opened).toMatchObject([{ previousId: 10, size: 5 }]);
});

test('a gap that is found after adoption is another one: opened again the same day, or what a split left of it', () => {
  const closed = adopted(aGap('2026-09-01'));
  for (const from of ['2026-09-01', '2026-10-01', '2026-11-01'])
    expect(detectionPlan([aGap(from)], [closed], TODAY).opened).toMatchObject([{ previousId: 10 }]);
});

test('the latest closed one decides', () => {
  const first = { ...dismissed(aFinding(5)), id: 4 };
  const second = { ...dismissed(aFinding(12)), id: 8 };
  expect(detectionPlan([aFinding(13)], [second, first], TODAY)).toEqual(nothing);
  expect(detectionPlan([aFinding(18)], [first, second], TODAY).opened).toMatchObject([{ previousId: 8 }]);
});

test('a process whose day is behind adds nothing', () => {
  const later = known(aFinding(6), { lastSeenOn: '2026-11-23' });
  expect(detectionPlan([aFinding(9)], [later], TODAY)).toEqual(nothing);
});

test('what a plan wrote needs no second plan, whatever was found and known', () => {
  const sources: DetectedSource[] = ['TOPIC', 'COVER', 'UNOWNED', 'HAND_OFF'];
  const found = fc
    .record({
      key: fc.constantFrom('a', 'b', 'c'),
      source: fc.constantFrom(...sources),
      size: fc.nat(20),
      from: fc.constantFrom('2026-08-25', '2026-10-15'),
      teams: fc.uniqueArray(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 })), { selector: ([id]) => id }),
    })
    .map(({ key, source, size, from, teams }) =>
      aFinding(size, {
        key,
        source,
        size,
        measure: { requests: size, from },
        teams: teams.map(([teamId, weight]) => landed(teamId, weight)),
      }),
    );
  const zone = fc.record({
    finding: found,
    state: fc.constantFrom(...Object.values(GrayZoneState)),
    day: fc.nat(40),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(found, { selector: ({ key, source }) => `${key}${source}` }),
      fc.uniqueArray(zone, { selector: ({ finding }) => finding.key }),
      (findings, zones) => {
        const before = zones.map(({ finding, state, day }, at) =>
          known(finding, {
            id: at + 1,
            state,
            closedOn: openStates.includes(state)
              ? null
              : `2026-10-${String((day % 28) + 1).padStart(2, '0')}`,
            lastSeenOn: '2026-11-01',
          }),
        );
        const after = written(before, detectionPlan(findings, before, TODAY));
        expect(detectionPlan(findings, after, TODAY)).toEqual(nothing);
      },
    ),
  );
});

/** What is stored once a plan is written. */
function written(before: readonly KnownGrayZone[], plan: DetectionPlan): KnownGrayZone[] {
  const opened = plan.opened.map((finding, at) => known(finding, { id: 100 + at }));
  const kept = before.map((zone) => {
    const seen = plan.seen.find(({ id }) => id === zone.id);
    if (plan.unchangedIds.includes(zone.id)) return { ...zone, lastSeenOn: TODAY };
    if (!seen) return zone;
    const touched = new Set([...seen.teams.map(({ teamId }) => teamId), ...seen.goneTeamIds]);
    return {
      ...zone,
      size: seen.size,
      measure: seen.measure,
      lastSeenOn: TODAY,
      teams: [...zone.teams.filter(({ teamId }) => !touched.has(teamId)), ...seen.teams],
    };
  });
  return [...kept, ...opened];
}
