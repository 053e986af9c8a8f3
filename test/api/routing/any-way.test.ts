/** Random people do random things to requests: it never stands where it may not, and its way is only ever added to. */
import { landingEntropy, newRequest, type Routed, type RoutingAct, routingStep } from '@groundcrew/shared';
import fc from 'fast-check';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { type Asked, act, acted, seen } from './routing';

const who = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;
const where = ['commerce', 'centre', 'platform', 'payments'] as const;
type Who = (typeof who)[number];
type Where = (typeof where)[number];

/** Whose word counts for a team: its members, and the leads of it and above. */
const ANSWERS: Record<Where, readonly Who[]> = {
  commerce: ['head'],
  centre: ['operator', 'lead', 'head'],
  platform: ['head'],
  payments: ['peer', 'otherLead'],
};

interface Move {
  who: Who;
  what: 'route' | 'accept' | 'bounce' | 'withdraw';
  to: Where | null;
  isStale: boolean;
}

const move: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom(...who),
  what: fc.constantFrom('route', 'accept', 'bounce', 'withdraw'),
  to: fc.option(fc.constantFrom(...where)),
  isStale: fc.boolean().map((is) => is && true),
});

describe.each(dialects)('any way of a request on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const teamId = (name: Where) => hub.company.teams[name].key;
  const nameOf = (id: string | undefined) => where.find((name) => hub.company.teams[name].id === id);

  /** What must come of a move: the state after it, or why not. */
  function expectation(before: Routed, asker: Who, one: Move): Routed | string {
    const at = where.find((name) => teamId(name) === before.teamId);
    const mayAnswer = before.state === 'SENT' && at !== undefined && ANSWERS[at].includes(one.who);
    let step: RoutingAct;
    let may: boolean;
    if (one.what === 'accept') [step, may] = [{ kind: 'ACCEPT' }, mayAnswer];
    else if (one.what === 'withdraw') [step, may] = [{ kind: 'WITHDRAW' }, one.who === asker];
    else if (one.what === 'bounce')
      [step, may] = [{ kind: 'BOUNCE', toTeamId: one.to && teamId(one.to) }, mayAnswer];
    else if (before.state === 'SENT')
      [step, may] = [{ kind: 'BOUNCE', toTeamId: teamId(one.to ?? 'centre') }, mayAnswer];
    else [step, may] = [{ kind: 'SEND', teamId: teamId(one.to ?? 'centre') }, one.who === asker];
    const outcome = routingStep(before, step);
    if (outcome === 'STATE') return 'STATE';
    if (!may) return 'FORBIDDEN';
    return outcome === 'SAME_TEAM' ? 'STATE' : outcome.after;
  }

  async function make(one: Move, request: Asked): Promise<Asked | string> {
    const to = one.to && hub.company.teams[one.to].id;
    const version = one.isStale ? request.version + 1 : request.version;
    const base = { id: request.id, version };
    if (one.what === 'accept') return act(hub, one.who, 'acceptRequest', base);
    if (one.what === 'withdraw') return act(hub, one.who, 'withdrawRequest', base);
    if (one.what === 'bounce')
      return act(hub, one.who, 'bounceRequest', {
        ...base,
        reason: '아니에요',
        ...(to ? { toTeamId: to } : {}),
      });
    const target = to ?? hub.company.teams.centre.id;
    return act(hub, one.who, 'routeRequest', { ...base, teamId: target, note: '여기로 보내요' });
  }

  it('ends where the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...who),
        fc.array(move, { minLength: 3, maxLength: 12 }),
        async (asker, moves) => {
          let request = await acted(hub, asker, 'askWhose', { text: '누구 일이에요' });
          let state: Routed = newRequest;
          for (const one of moves) {
            const expected = one.isStale ? 'STALE_VERSION' : expectation(state, asker, one);
            const done = await make(one, request);
            const now = await seen(hub, 'peer', request.id);
            if (typeof expected === 'string') {
              expect(done).toBe(expected);
              expect(now.version).toBe(request.version);
            } else {
              expect(now).toMatchObject({
                state: expected.state,
                hopCount: expected.hopCount,
                isBounced: expected.isBounced,
              });
              state = expected;
            }
            expect(nameOf(now.team?.id) ?? null).toBe(
              where.find((name) => teamId(name) === state.teamId) ?? null,
            );
            // At most one hop waits, the last one, and only while the request is sent.
            const waiting = now.hops.filter(({ outcome }) => outcome === 'WAITING');
            expect(waiting).toEqual(state.state === 'SENT' ? now.hops.slice(-1) : []);
            // What lies behind is as it was: only the hop that waited may have been answered.
            request.hops.forEach((hop, at) => {
              const { outcome, answeredAt, answeredBy, reason, ...kept } = hop;
              expect(now.hops[at]).toMatchObject(outcome === 'WAITING' ? kept : hop);
            });
            expect(now.hops.length).toBe(state.hopCount);
            request = now;
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves counts that a plain computation of the hops gives', async () => {
    const { data } = await hub.ask(
      'peer',
      '{ topics(first: 1) { edges { node { consistency { requestCount bouncedCount entropy } requests(first: 100) { edges { node { isBounced firstTeam { id } hops { team { id } outcome } } } } } } } }',
    );
    const [{ node }] = data.topics.edges;
    const requests = node.requests.edges.map((edge: { node: Asked }) => edge.node) as Asked[];
    const landed = new Map<string, number>();
    for (const { hops, firstTeam, isBounced } of requests) {
      expect(firstTeam?.id).toBe(hops[0]?.team.id);
      expect(isBounced).toBe(hops.some(({ outcome }) => outcome === 'BOUNCED'));
      if (hops[0]) landed.set(hops[0].team.id, (landed.get(hops[0].team.id) ?? 0) + 1);
    }
    expect(node.consistency).toEqual({
      requestCount: requests.length,
      bouncedCount: requests.filter(({ isBounced }) => isBounced).length,
      entropy: landingEntropy([...landed.values()]),
    });
  });
});
