/**
 * Random people do random things to a gray zone, alone and at the same instant: what the pure rules refuse is refused, everything else
 * works, and it never stands where they do not say.
 */
import fc from 'fast-check';
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { tried } from '../../support/kpis';
import { aName, aResponsibility } from '../../support/responsibilities';
import { LEFT_WITH, Model } from './model';
import { type ConcernedTeam, everybody, isPerson, type Where, type Who } from './model-company';
import { type Deed, type Doing, type ModelZone, type Refusal, reportedZone, told } from './model-zone';
import { aZone, proposalInput } from './proposals';

jest.setTimeout(240_000);

const OWNERS: readonly (Who | Where)[] = ['operator', 'lead', 'peer', 'payments', 'centre'];
const EFFECTS = ['NEW', 'SPLIT', 'TAKE_OVER'] as const;
const ALL: readonly Doing[] = [
  ...EFFECTS.flatMap((effect) => OWNERS.map((owner) => ({ kind: 'propose' as const, owner, effect }))),
  ...(['YES', 'YES', 'NO', 'YES_IF'] as const).map((answer) => ({ kind: 'decide' as const, answer })),
  ...(['centre', 'commerce', 'payments'] as const).map((team) => ({ kind: 'accept' as const, team })),
  { kind: 'withdraw' },
  ...EFFECTS.flatMap((effect) =>
    everybody.map((assignee) => ({ kind: 'assign' as const, assignee, effect })),
  ),
  ...(['ACCEPT', 'HAND_BACK'] as const).map((answer) => ({ kind: 'answer' as const, answer })),
  { kind: 'takeBack' },
  ...(['ADOPT', 'RETURN', 'RETURN'] as const).map((decision) => ({ kind: 'conclude' as const, decision })),
  { kind: 'extend' },
  { kind: 'dismiss' },
  ...(['operator', 'peer'] as const).flatMap((mover) =>
    (['centre', 'payments', 'platform'] as const).map((team) => ({ kind: 'moves' as const, mover, team })),
  ),
  ...(
    [
      { team: 'platform', holder: 'head' },
      { team: 'centre', holder: 'lead' },
      { team: 'payments', holder: 'peer' },
    ] as const
  ).map((work) => ({ kind: 'changesHands' as const, work })),
];
/** What happens to people and to the map, not to the gray zone. */
const ELSEWHERE: readonly Doing['kind'][] = ['moves', 'changesHands'];

/** The way to a trial, where most of what is between people and the map happens. */
const STARTING = ALL.filter(
  (one) =>
    one.kind === 'propose' ||
    one.kind === 'assign' ||
    (one.kind === 'decide' && one.answer === 'YES') ||
    (one.kind === 'answer' && one.answer === 'ACCEPT'),
);
const ADOPTING = ALL.filter((one) => one.kind === 'conclude' && one.decision === 'ADOPT');
const MOVING = ALL.filter(({ kind }) => ELSEWHERE.includes(kind));
const OF_ZONE = ALL.filter(({ kind }) => !ELSEWHERE.includes(kind));

/** So far ahead is no version that another deed at the same instant could make. */
const NEVER = 1_000;

/** A deed is picked when its turn comes: of those that the rules allow then, or of all that there are. */
const pick = fc.record({
  at: fc.nat(),
  fits: fc.nat(3).map((one) => one > 0),
  isStale: fc.nat(11).map((one) => one === 0),
});
type Picked = typeof pick extends fc.Arbitrary<infer T> ? T : never;

const SNAPSHOT = `query ($id: ID!) { node(id: $id) { ... on GrayZone { state version nextStep
  proposals { id state version consents { team { id } answer conditionAcceptedAt } }
  assignments { id state version } trials { id outcome version } openProposal { id } openAssignment { id } currentTrial { id }
  history { kind } } } }`;

/** The gray zone in the hub, with lists oldest first. */
interface Stored {
  state: string;
  version: number;
  proposals: {
    id: string;
    state: string;
    version: number;
    consents: { team: { id: string }; answer: string | null; conditionAcceptedAt: string | null }[];
  }[];
  assignments: { id: string; state: string; version: number }[];
  trials: { id: string; outcome: string | null; version: number }[];
  openProposal: { id: string } | null;
  openAssignment: { id: string } | null;
  currentTrial: { id: string } | null;
  history: { kind: string }[];
}

describe.each(dialects)('any way of a gray zone on %s', (dialect) => {
  let hub: Hub;
  let model: Model;
  const reached = new Set<string>();
  beforeAll(async () => {
    hub = await startHub(dialect);
    model = new Model(hub.company);
  });
  afterAll(() => hub?.stop());

  const read = async (id: string): Promise<Stored> => {
    const { data, errors } = await hub.ask('peer', SNAPSHOT, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    const { proposals, assignments, trials, ...rest } = data.node;
    return {
      ...rest,
      proposals: proposals.reverse(),
      assignments: assignments.reverse(),
      trials: trials.reverse(),
    };
  };

  /** What of it the model says too, in the model's words. */
  const seenAs = ({ state, version, proposals, assignments, trials, history }: Stored) => ({
    state,
    version,
    proposals: proposals.map((one) => ({
      state: one.state,
      version: one.version,
      consents: one.consents.map(({ team, answer, conditionAcceptedAt }) => ({
        team: (Object.keys(hub.company.teams) as Where[]).find(
          (name) => hub.company.teams[name].id === team.id,
        ),
        answer,
        isConditionAccepted: conditionAcceptedAt !== null,
      })),
    })),
    assignments: assignments.map((one) => ({ state: one.state, version: one.version })),
    trials: trials.map(({ outcome, version: at }) => ({ outcome, version: at })),
    history: history.map(({ kind }) => kind),
  });

  const idOf = (owner: Who | Where) =>
    isPerson(owner) ? hub.company.people[owner].id : hub.company.teams[owner].id;

  interface Place {
    id: string;
    workId: string;
  }
  const keyOf = (id: string) => Number(fromGlobalId(id).id);
  const sql = (query: string, values: unknown[]) => hub.database.db.writer.query(query, values);
  const moves = async (who: Who, team: Where) => {
    const { people, teams: named } = hub.company;
    const values = [named[team].key, people[who].key];
    await sql('UPDATE membership SET team_id = ? WHERE member_id = ?', values);
    return null;
  };
  const goes = async (workId: string, { team, holder }: { team: Where; holder: Who }) => {
    const { people, teams: named } = hub.company;
    const key = keyOf(workId);
    await sql('UPDATE responsibility SET team_id = ? WHERE id = ?', [named[team].key, key]);
    const values = [people[holder].key, key];
    await sql('UPDATE responsibility_party SET member_id = ? WHERE responsibility_id = ?', values);
    return null;
  };
  const onTheMap = (responsibilityId: string, mapEffect: (typeof EFFECTS)[number]) => {
    if (mapEffect === 'NEW') return { mapEffect };
    if (mapEffect === 'TAKE_OVER') return { mapEffect, responsibilityId };
    const left = { scopeLeft: '대형 구축', leftName: aName(), leftWithTeamId: idOf(LEFT_WITH) };
    return { mapEffect, responsibilityId, ...left };
  };
  /** A gray zone of these teams, work that may be taken, and everybody where they belong. */
  const aPlace = async (concerned: readonly ConcernedTeam[]): Promise<Place & { zone: ModelZone }> => {
    const { people, teams: named } = hub.company;
    const zone = reportedZone(concerned);
    for (const [who, team] of Object.entries(zone.places.homes)) await moves(who as Who, team);
    const { id } = await aZone(hub, [concerned[0]?.team ?? 'centre']);
    await sql('DELETE FROM gray_zone_team WHERE zone_id = ?', [keyOf(id)]);
    for (const { team, weight, concern } of concerned)
      await sql('INSERT INTO gray_zone_team (zone_id, team_id, weight, concern) VALUES (?, ?, ?, ?)', [
        keyOf(id),
        named[team].key,
        weight,
        concern,
      ]);
    const held = { teamId: named.platform.id, accountableId: people.head.id, on: '2026-01-01' };
    return { id, workId: (await aResponsibility(hub, held, 'head')).id, zone };
  };

  /** Does it. @returns the code with which it was refused; null when it was done */
  const run = async ({ id: zoneId, workId }: Place, deed: Deed, now: Stored): Promise<Refusal | null> => {
    if (deed.kind === 'moves') return moves(deed.mover, deed.team);
    if (deed.kind === 'changesHands') return goes(workId, deed.work);
    const last = <T extends { id: string; version: number }>(list: T[]) => {
      const { id, version } = list.at(-1) as T;
      return { id, version: deed.isStale ? version + NEVER : version };
    };
    const zone = { grayZoneId: zoneId, version: deed.isStale ? now.version + NEVER : now.version };
    const words = '까닭이 있어요';
    const [name, input] = ((): [string, Record<string, unknown>] => {
      switch (deed.kind) {
        case 'propose': {
          const taking = { ...onTheMap(workId, deed.effect), ownerId: idOf(deed.owner) };
          return ['proposeOwnership', proposalInput(hub, { grayZoneId: zoneId, ...taking })];
        }
        case 'decide':
          return ['decideProposal', { ...last(now.proposals), answer: deed.answer, words }];
        case 'accept':
          return ['acceptCondition', { ...last(now.proposals), teamId: idOf(deed.team) }];
        case 'withdraw':
          return ['withdrawProposal', last(now.proposals)];
        case 'assign': {
          const { name: work, scopeTaken, weeks } = proposalInput(hub);
          const taking = { ...onTheMap(workId, deed.effect), assigneeId: idOf(deed.assignee) };
          return ['assignGrayZone', { ...zone, ...taking, name: work, scopeTaken, weeks, words }];
        }
        case 'answer':
          return ['answerAssignment', { ...last(now.assignments), answer: deed.answer, words }];
        case 'takeBack':
          return ['withdrawAssignment', last(now.assignments)];
        case 'conclude':
          return ['concludeTrial', { ...last(now.trials), decision: deed.decision, words }];
        case 'extend':
          return ['extendTrial', { ...last(now.trials), weeks: 1, reason: words }];
        case 'dismiss':
          return ['dismissGrayZone', { id: zoneId, version: zone.version, reason: words }];
      }
    })();
    const { code } = await tried(hub, deed.who, name, input);
    return (code as Refusal | undefined) ?? null;
  };

  /** Everything that could be tried: there must be something that it aims at. */
  const possible = (seen: ModelZone, isStale: boolean, from: readonly Doing[]): Deed[] =>
    from
      .filter(({ kind }) => {
        // What was adopted is the map's own from then on.
        if (ELSEWHERE.includes(kind)) return seen.state !== 'ADOPTED';
        if (['decide', 'accept', 'withdraw'].includes(kind)) return seen.proposals.length > 0;
        if (['answer', 'takeBack'].includes(kind)) return seen.assignments.length > 0;
        return ['conclude', 'extend'].includes(kind) ? seen.trials.length > 0 : true;
      })
      .flatMap((doing) => {
        const by = ELSEWHERE.includes(doing.kind) ? everybody.slice(0, 1) : everybody;
        return by.map((who) => ({ ...doing, who, seen, isStale }));
      });

  /** What keeps a trial from being adopted is that somebody was not asked. */
  const isOvertaken = (zone: ModelZone, deed: Deed): boolean => {
    const trial = zone.trials.at(-1);
    if (deed.kind !== 'conclude' || deed.decision !== 'ADOPT' || !trial) return false;
    const returned = model.after(zone, { ...deed, decision: 'RETURN' });
    return 'zone' in returned && model.unasked(zone, trial).length > 0;
  };

  const chosen = (
    zone: ModelZone,
    { at, fits, isStale }: Picked,
    doings: readonly Doing[] = OF_ZONE,
  ): Deed => {
    const all = possible(zone, isStale && !fits, doings);
    const fitting = all.filter((deed) => {
      // Dismissing ends it: seldom.
      if (deed.kind === 'dismiss' && at % 16 !== 0) return false;
      return 'zone' in model.after(zone, deed) || isOvertaken(zone, deed);
    });
    const from = fits && fitting.length ? fitting : all;
    // Every kind as often as every other, however many ways there are to do it.
    const kinds = [...new Set(from.map(({ kind }) => kind))];
    const ofKind = from.filter(({ kind }) => kind === kinds[at % kinds.length]);
    return ofKind[Math.floor(at / kinds.length) % ofKind.length] as Deed;
  };

  const named = (...names: Where[]): ConcernedTeam[] =>
    names.map((team) => ({ team, weight: 1, concern: 'NAMED' }));
  const stray = (...names: Where[]): ConcernedTeam[] =>
    names.map((team) => ({ team, weight: 1, concern: 'LANDED' }));
  const teams = fc.constantFrom<readonly ConcernedTeam[]>(
    named('centre'),
    named('centre', 'platform'),
    named('payments'),
    named('centre', 'payments'),
    [...named('centre'), ...stray('payments')],
    stray('centre', 'platform'),
  );

  /** Does it, and holds the hub against the model. @returns both as they are afterwards */
  const step = async (place: Place, deed: Deed, zone: ModelZone, now: Stored) => {
    const outcome = await run(place, deed, now);
    const expected = model.after(zone, deed);
    const { seen: _, ...what } = deed;
    let after = zone;
    if ('refused' in expected)
      expect({ ...what, in: zone.state, grounds: [...expected.refused, outcome] }).toEqual({
        ...what,
        in: zone.state,
        grounds: [...expected.refused, outcome && expected.refused.has(outcome) ? outcome : 'one of them'],
      });
    else {
      expect({ ...what, in: zone.state, outcome }).toEqual({ ...what, in: zone.state, outcome: null });
      expect(isOvertaken(zone, deed)).toBe(false);
      after = expected.zone;
      reached.add(`${deed.kind} → ${after.state}`);
    }
    const stored = await read(place.id);
    expect(seenAs(stored)).toEqual(told(after));
    expect([stored.openProposal, stored.openAssignment, stored.currentTrial].filter(Boolean)).toHaveLength(
      after.state === 'PROPOSED' || after.state === 'TRIAL' ? 1 : 0,
    );
    return { zone: after, now: stored };
  };

  it('is what the rules say, deed by deed', async () => {
    await fc.assert(
      fc.asyncProperty(teams, fc.array(pick, { minLength: 10, maxLength: 40 }), async (concerned, picks) => {
        const { zone, ...place } = await aPlace(concerned);
        let at = { zone, now: await read(place.id) };
        for (const one of picks) at = await step(place, chosen(at.zone, one), at.zone, at.now);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('is adopted past nobody, however people and work move meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(teams, fc.array(pick, { minLength: 12, maxLength: 20 }), async (concerned, picks) => {
        const { zone, ...place } = await aPlace(concerned);
        let at = { zone, now: await read(place.id) };
        let inTrial = 0;
        for (const [turn, one] of picks.entries()) {
          // On the way to a trial something moves now and then; in a trial before it is adopted, twice.
          const isTrial = at.zone.state === 'TRIAL';
          const onward = isTrial ? ADOPTING : STARTING;
          const doings = (isTrial ? inTrial++ % 3 < 2 : turn % 4 === 3) ? MOVING : onward;
          at = await step(place, chosen(at.zone, { ...one, fits: true }, doings), at.zone, at.now);
          if (at.zone.state === 'ADOPTED') return;
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('has, of two deeds at the same instant, what one after the other would make of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        teams,
        fc.array(fc.tuple(pick, pick), { minLength: 5, maxLength: 20 }),
        async (concerned, pairs) => {
          const { zone: reported, ...place } = await aPlace(concerned);
          let zone = reported;
          let now = await read(place.id);
          for (const pair of pairs) {
            const [first, second] = pair.map((one) => chosen(zone, one)) as [Deed, Deed];
            const outcomes = await Promise.all([run(place, first, now), run(place, second, now)]);
            now = await read(place.id);
            const ways = [inTurn(zone, [first, second]), inTurn(zone, [second, first]).reversed()];
            const way = ways.find(({ fits }) => fits(outcomes, now));
            if (!way) {
              const deeds = [first, second].map((deed) => ({ ...deed, seen: undefined }));
              throw new Error(
                JSON.stringify({ deeds, outcomes, now: seenAs(now), ways: ways.map((one) => one.zone) }),
              );
            }
            zone = way.zone;
          }
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('went every way that there is', () => {
    const ways = [
      'propose → PROPOSED',
      'decide → PROPOSED',
      'decide → TRIAL',
      'decide → SPOTTED',
      'withdraw → SPOTTED',
      'assign → PROPOSED',
      'answer → TRIAL',
      'conclude → ADOPTED',
      'conclude → RETURNED',
      'dismiss → DISMISSED',
    ];
    expect(ways.filter((way) => !reached.has(way))).toEqual([]);
  });

  /** Two deeds one after the other, both from what was seen before either. */
  function inTurn(zone: ModelZone, deeds: [Deed, Deed]) {
    let after = zone;
    const refusals = deeds.map((deed) => {
      const outcome = model.after(after, deed);
      if ('refused' in outcome) return outcome.refused;
      after = outcome.zone;
      return null;
    });
    const fitting = (order: (Set<Refusal> | null)[]) => (outcomes: (Refusal | null)[], now: Stored) =>
      order.every((refused, at) => {
        const outcome = outcomes[at] ?? null;
        return refused === null ? outcome === null : outcome !== null && refused.has(outcome);
      }) && JSON.stringify(seenAs(now)) === JSON.stringify(told(after));
    return {
      zone: after,
      fits: fitting(refusals),
      reversed: () => ({ zone: after, fits: fitting([...refusals].reverse()) }),
    };
  }
});
