/** What waits for somebody's answer: proposals, conditions, assignments and trials that are over, each for those who may answer. */
import { createClient } from 'graphql-sse';
import { dialects } from '../../support/databases';
import { tried, type Who } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import { type DayHub, noonOf, startDayHub } from '../../support/signals';
import { accept, aProposal, aZone, decide, done, type Proposal } from './proposals';

const DECISIONS = `{ decisions { id kind requestedAt handOver { id } subject { __typename id
  ... on OwnershipProposal { name } ... on GrayZoneAssignment { words } ... on GrayZoneTrial { to } } } }`;

interface Decision {
  id: string;
  kind: string;
  requestedAt: string;
  handOver: object | null;
  subject: { __typename: string; id: string } | null;
}

describe.each(dialects)('decisions about gray zones on %s', (dialect) => {
  let hub: DayHub;
  beforeEach(async () => {
    hub = await startDayHub(dialect, '2026-11-22');
  });
  afterEach(() => hub.stop());

  const everybody = ['operator', 'lead', 'otherLead', 'head', 'peer', 'admin'] as const;
  const decisions = async (who: Who): Promise<Decision[]> => {
    const { data, errors } = await hub.ask(who, DECISIONS);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.decisions;
  };
  /** Kinds that wait for each; those for whom nothing does are left out. */
  const waiting = async () => {
    const found: Record<string, string[]> = {};
    for (const who of everybody) {
      const kinds = (await decisions(who)).map(({ kind }) => kind);
      if (kinds.length) found[who] = kinds;
    }
    return found;
  };
  const assign = async (assigneeId: string) => {
    const zone = await aZone(hub, ['centre']);
    const { data, ...refusal } = await tried(
      hub,
      'lead',
      'assignGrayZone',
      {
        grayZoneId: zone.id,
        version: zone.version,
        assigneeId,
        mapEffect: 'NEW',
        name: '맡길 일',
        scopeTaken: '모두',
        words: '가장 잘 아는 사람이라서',
        weeks: 2,
      },
      'assignment { id version }',
    );
    if (!data) throw new Error(JSON.stringify(refusal));
    return (data as unknown as { assignment: { id: string; version: number } }).assignment;
  };

  it('asks each lead who may speak, then the proposer of a condition, and nobody once it is decided', async () => {
    const { teams } = hub.company;
    const proposal = await aProposal(hub);
    expect(await waiting()).toEqual({ lead: ['PROPOSAL'], head: ['PROPOSAL'] });
    expect(await decisions('head')).toEqual([
      {
        id: expect.any(String),
        kind: 'PROPOSAL',
        requestedAt: '2026-11-22T03:00:00.000Z',
        handOver: null,
        subject: { __typename: 'OwnershipProposal', id: proposal.id, name: expect.any(String) },
      },
    ]);
    const once = done(await decide(hub, 'lead', proposal, 'YES_IF'));
    // The proposer can take it at once; whoever set the condition waits.
    expect(await waiting()).toEqual({ operator: ['CONDITION'], head: ['PROPOSAL'] });
    const taken = done(await accept(hub, 'operator', once, teams.centre.id));
    expect(await waiting()).toEqual({ head: ['PROPOSAL'] });
    done(await decide(hub, 'head', taken, 'YES'));
    expect(await waiting()).toEqual({});
  });

  it('asks again, as one, whoever changed their mind about a condition', async () => {
    const proposal = await aProposal(hub);
    const once = done(await decide(hub, 'lead', proposal, 'YES_IF'));
    const twice = done(await decide(hub, 'lead', once, 'YES_IF', { words: '다른 조건' }));
    expect(await waiting()).toEqual({ operator: ['CONDITION'], head: ['PROPOSAL'] });
    done(await decide(hub, 'lead', twice, 'YES'));
    expect(await waiting()).toEqual({ head: ['PROPOSAL'] });
  });

  it('asks the next above when a lead leaves', async () => {
    await aProposal(hub, { grayZoneId: (await aZone(hub, ['centre'])).id });
    expect(await waiting()).toEqual({ lead: ['PROPOSAL'], head: ['PROPOSAL'] });
    await hub.ask(
      'admin',
      'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { id } } }',
      { input: { id: hub.company.people.lead.id } },
    );
    // One decision, though the head now speaks for two teams.
    expect((await decisions('head')).map(({ kind }) => kind)).toEqual(['PROPOSAL']);
  });

  it('asks the assignee, and those who conclude a trial once it is over', async () => {
    const { people } = hub.company;
    const assignment = await assign(people.operator.id);
    expect(await waiting()).toEqual({ operator: ['ASSIGNMENT'] });
    const accepted = await tried(hub, 'operator', 'answerAssignment', { ...assignment, answer: 'ACCEPT' });
    expect(accepted.code).toBeUndefined();
    const proposal = await aProposal(hub, { weeks: 2 });
    const half = done(await decide(hub, 'lead', proposal, 'YES'));
    const agreed = done(await decide(hub, 'head', half, 'YES'));
    expect(await waiting()).toEqual({});
    hub.day = '2026-12-05';
    expect(await waiting()).toEqual({});
    hub.day = '2026-12-06';
    expect(await waiting()).toEqual({ lead: ['TRIAL', 'TRIAL'], head: ['TRIAL'] });
    expect((await decisions('head'))[0]).toMatchObject({
      kind: 'TRIAL',
      requestedAt: '2026-12-06T00:00:00.000Z',
      subject: { __typename: 'GrayZoneTrial', id: agreed.trial?.id, to: '2026-12-06' },
    });
  });

  it('gives every decision an id of its own, oldest first', async () => {
    const proposal = await aProposal(hub, {}, 'operator');
    hub.day = '2026-11-23';
    const later = await aProposal(hub, {}, 'operator');
    const found = await decisions('lead');
    expect(found.map(({ subject }) => subject?.id)).toEqual([proposal.id, later.id]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('costs the same number of reads however many wait', async () => {
    const proposals: Proposal[] = [];
    for (let at = 0; at < 2; at += 1) proposals.push(await aProposal(hub));
    done(await decide(hub, 'lead', proposals[0] as Proposal, 'YES_IF'));
    const ask = async (who: Who) => {
      // What is told of what was just done reads too, for a while.
      await settled(hub, noonOf(hub.day));
      return readsDuring(hub, () => decisions(who));
    };
    await ask('head');
    const [few, own] = [await ask('head'), await ask('operator')];
    for (let at = 0; at < 6; at += 1) proposals.push(await aProposal(hub));
    for (const one of proposals.slice(2, 5)) done(await decide(hub, 'lead', one, 'YES_IF'));
    expect(await decisions('head')).toHaveLength(8);
    expect(await decisions('operator')).toHaveLength(4);
    expect([await ask('head'), await ask('operator')]).toEqual([few, own]);
    expect(Math.max(few, own)).toBeLessThanOrEqual(12);
  });

  it('tells a lead who listens of a proposal, and its proposer of a condition, and nobody else', async () => {
    const { people } = hub.company;
    const heard: Record<string, string[]> = { head: [], lead: [], operator: [], otherLead: [] };
    const clients = (Object.keys(heard) as ('head' | 'lead' | 'operator' | 'otherLead')[]).map((who) => {
      const client = createClient({
        url: `${hub.api.url}/graphql/stream`,
        headers: { authorization: `Bearer ${people[who].token}` },
      });
      const events = client.iterate<{ decisionRequested: Decision }>({
        query:
          'subscription { decisionRequested { kind subject { id ... on OwnershipProposal { state } } } }',
      });
      void (async () => {
        for await (const { data } of events) heard[who]?.push(String(data?.decisionRequested.kind));
      })().catch(() => undefined);
      return client;
    });
    // Again until all of them listen: a subscription tells what happens from its start on.
    const until = Date.now() + 20_000;
    while (!heard.head?.length || !heard.lead?.length || !heard.operator?.length) {
      if (Date.now() > until) throw new Error(`Not everybody was told: ${JSON.stringify(heard)}`);
      done(await decide(hub, 'lead', await aProposal(hub), 'YES_IF'));
    }
    for (const client of clients) client.dispose();
    expect(new Set(heard.head)).toEqual(new Set(['PROPOSAL']));
    expect(new Set(heard.lead)).toEqual(new Set(['PROPOSAL']));
    expect(new Set(heard.operator)).toEqual(new Set(['CONDITION']));
    expect(heard.otherLead).toEqual([]);
  });
});
