/**
 * Random people do random things to a gray zone, alone and at the same instant: what the pure rules refuse is refused, everything else
 * works, and it never stands where they do not say.
 */
import fc from 'fast-check';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { tried } from '../../support/kpis';
import {
  type Deed,
  type Doing,
  everybody,
  isPerson,
  Model,
  type ModelZone,
  type Refusal,
  reportedZone,
  type Where,
  type Who,
} from './model';
import { aZone, proposalInput } from './proposals';

jest.setTimeout(240_000);

const OWNERS: readonly (Who | Where)[] = ['operator', 'lead', 'peer', 'payments', 'centre'];
const ALL: readonly Doing[] = [
  ...OWNERS.map((owner) => ({ kind: 'propose' as const, owner })),
  ...(['YES', 'YES', 'NO', 'YES_IF'] as const).map((answer) => ({ kind: 'decide' as const, answer })),
  ...(['centre', 'commerce', 'payments'] as const).map((team) => ({ kind: 'accept' as const, team })),
  { kind: 'withdraw' },
  ...everybody.map((assignee) => ({ kind: 'assign' as const, assignee })),
  ...(['ACCEPT', 'HAND_BACK'] as const).map((answer) => ({ kind: 'answer' as const, answer })),
  { kind: 'takeBack' },
  ...(['ADOPT', 'RETURN', 'RETURN'] as const).map((decision) => ({ kind: 'conclude' as const, decision })),
  { kind: 'extend' },
  { kind: 'dismiss' },
];

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
  const told = ({ state, version, proposals, assignments, trials, history }: ModelZone) => ({
    state,
    version,
    proposals: proposals.map(({ state: at, version: of, consents }) => ({
      state: at,
      version: of,
      consents,
    })),
    assignments: assignments.map(({ state: at, version: of }) => ({ state: at, version: of })),
    trials: trials.map(({ outcome, version: of }) => ({ outcome, version: of })),
    history,
  });

  const idOf = (owner: Who | Where) =>
    isPerson(owner) ? hub.company.people[owner].id : hub.company.teams[owner].id;

  /** Does it. @returns the code with which it was refused; null when it was done */
  const run = async (zoneId: string, deed: Deed, now: Stored): Promise<Refusal | null> => {
    const last = <T extends { id: string; version: number }>(list: T[]) => {
      const { id, version } = list.at(-1) as T;
      return { id, version: deed.isStale ? version + NEVER : version };
    };
    const zone = { grayZoneId: zoneId, version: deed.isStale ? now.version + NEVER : now.version };
    const words = '까닭이 있어요';
    const [name, input] = ((): [string, Record<string, unknown>] => {
      switch (deed.kind) {
        case 'propose':
          return ['proposeOwnership', proposalInput(hub, { grayZoneId: zoneId, ownerId: idOf(deed.owner) })];
        case 'decide':
          return ['decideProposal', { ...last(now.proposals), answer: deed.answer, words }];
        case 'accept':
          return ['acceptCondition', { ...last(now.proposals), teamId: idOf(deed.team) }];
        case 'withdraw':
          return ['withdrawProposal', last(now.proposals)];
        case 'assign': {
          const { mapEffect, name: work, scopeTaken, weeks } = proposalInput(hub);
          const assigneeId = idOf(deed.assignee);
          return ['assignGrayZone', { ...zone, assigneeId, mapEffect, name: work, scopeTaken, weeks, words }];
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
  const possible = (seen: ModelZone, isStale: boolean): Deed[] =>
    ALL.filter(({ kind }) => {
      if (['decide', 'accept', 'withdraw'].includes(kind)) return seen.proposals.length > 0;
      if (['answer', 'takeBack'].includes(kind)) return seen.assignments.length > 0;
      return ['conclude', 'extend'].includes(kind) ? seen.trials.length > 0 : true;
    }).flatMap((doing) => everybody.map((who) => ({ ...doing, who, seen, isStale })));

  const chosen = (zone: ModelZone, { at, fits, isStale }: Picked): Deed => {
    const all = possible(zone, isStale && !fits);
    const fitting = all.filter((deed) => {
      // Dismissing ends it: seldom.
      if (deed.kind === 'dismiss' && at % 16 !== 0) return false;
      return 'zone' in model.after(zone, deed);
    });
    const from = fits && fitting.length ? fitting : all;
    // Every kind as often as every other, however many ways there are to do it.
    const kinds = [...new Set(from.map(({ kind }) => kind))];
    const ofKind = from.filter(({ kind }) => kind === kinds[at % kinds.length]);
    return ofKind[Math.floor(at / kinds.length) % ofKind.length] as Deed;
  };

  const teams = fc.constantFrom<readonly ('centre' | 'platform' | 'payments')[]>(
    ['centre'],
    ['centre', 'platform'],
    ['payments'],
    ['centre', 'payments'],
  );

  it('is what the rules say, deed by deed', async () => {
    await fc.assert(
      fc.asyncProperty(teams, fc.array(pick, { minLength: 10, maxLength: 40 }), async (named, picks) => {
        const { id } = await aZone(hub, named);
        let zone = reportedZone(named);
        let now = await read(id);
        for (const one of picks) {
          const deed = chosen(zone, one);
          const outcome = await run(id, deed, now);
          const expected = model.after(zone, deed);
          const { seen: _, ...what } = deed;
          if ('refused' in expected)
            expect({ ...what, in: zone.state, grounds: [...expected.refused, outcome] }).toEqual({
              ...what,
              in: zone.state,
              grounds: [
                ...expected.refused,
                outcome && expected.refused.has(outcome) ? outcome : 'one of them',
              ],
            });
          else {
            expect({ ...what, in: zone.state, outcome }).toEqual({ ...what, in: zone.state, outcome: null });
            zone = expected.zone;
            reached.add(`${deed.kind} → ${zone.state}`);
          }
          now = await read(id);
          expect(seenAs(now)).toEqual(told(zone));
          expect([now.openProposal, now.openAssignment, now.currentTrial].filter(Boolean)).toHaveLength(
            zone.state === 'PROPOSED' || zone.state === 'TRIAL' ? 1 : 0,
          );
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('has, of two deeds at the same instant, what one after the other would make of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        teams,
        fc.array(fc.tuple(pick, pick), { minLength: 5, maxLength: 20 }),
        async (named, pairs) => {
          const { id } = await aZone(hub, named);
          let zone = reportedZone(named);
          let now = await read(id);
          for (const pair of pairs) {
            const [first, second] = pair.map((one) => chosen(zone, one)) as [Deed, Deed];
            const outcomes = await Promise.all([run(id, first, now), run(id, second, now)]);
            now = await read(id);
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
    expect([...reached]).toEqual(
      expect.arrayContaining([
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
      ]),
    );
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
