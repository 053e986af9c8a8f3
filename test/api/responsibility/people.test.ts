import { createClient } from 'graphql-sse';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';

const offer =
  'mutation ($input: HandOverResponsibilityInput!) { handOverResponsibility(input: $input) { handOver { id state } } }';
const deactivate =
  'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { active } reopenedGaps { id ownership } } }';
const close = 'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { to } } }';
const decisions = 'query { decisions { id kind requestedAt handOver { id reason } } }';

describe.each(dialects)('people and the map on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub.stop());

  it('ends the parties of a leaver in the same transaction, and lists what nobody owns since', async () => {
    const { people, teams } = hub.company;
    const alone = await aResponsibility(hub, { accountableId: people.operator.id, on: '2026-01-01' });
    const shared = await aResponsibility(hub, { accountableId: people.operator.id, on: '2026-01-01' });
    await hub.ask(
      'lead',
      'mutation ($input: AssignPartyInput!) { assignParty(input: $input) { __typename } }',
      {
        input: {
          responsibilityId: shared.id,
          role: 'ACCOUNTABLE',
          holderId: teams.centre.id,
          ifTaken: 'KEEP_BOTH',
        },
      },
    );
    const asked = await aResponsibility(hub, { accountableId: people.lead.id });
    const offered = await hub.ask('lead', offer, {
      input: { responsibilityId: asked.id, successorId: people.operator.id, reason: 'x' },
    });
    const { data, errors } = await hub.ask('admin', deactivate, { input: { id: people.operator.id } });
    expect(errors).toBeUndefined();
    expect(data.deactivateMember).toEqual({
      member: { active: false },
      reopenedGaps: [{ id: alone.id, ownership: 'UNOWNED' }],
    });
    const after = await hub.ask(
      'peer',
      'query ($a: ID!, $b: ID!) { a: node(id: $a) { ... on Responsibility { parties { role } } } b: node(id: $b) { ... on HandOver { state } } }',
      {
        a: shared.id,
        b: offered.data.handOverResponsibility.handOver.id,
      },
    );
    expect(after.data).toEqual({ a: { parties: [{ role: 'ACCOUNTABLE' }] }, b: { state: 'WITHDRAWN' } });
  });

  it('lets no party of a leaver slip in at the same instant', async () => {
    const { people } = hub.company;
    const things = await Promise.all(Array.from({ length: 6 }, () => aResponsibility(hub)));
    await Promise.all([
      ...things.map(({ id }) =>
        hub.ask(
          'lead',
          'mutation ($input: AssignPartyInput!) { assignParty(input: $input) { __typename } }',
          {
            input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId: people.operator.id },
          },
        ),
      ),
      hub.ask('admin', deactivate, { input: { id: people.operator.id } }),
    ]);
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Member { active responsibilities { role } } } }',
      {
        id: people.operator.id,
      },
    );
    expect(data.node).toEqual({ active: false, responsibilities: [] });
  });

  it('does not close a team that has responsibilities or takes part in one', async () => {
    const { teams } = hub.company;
    const made = await hub.ask(
      'admin',
      'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
      {
        input: { name: '새 파트', kind: 'PART', parentId: teams.commerce.id },
      },
    );
    const teamId = made.data.createTeam.team.id;
    const own = await aResponsibility(hub, { teamId }, 'head');
    expect((await hub.ask('admin', close, { input: { id: teamId } })).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'IN_USE' },
    });
    await hub.ask(
      'head',
      'mutation ($input: EndResponsibilityInput!) { endResponsibility(input: $input) { __typename } }',
      {
        input: { id: own.id, version: 1 },
      },
    );
    const other = await aResponsibility(hub, { accountableId: teamId, on: '2026-01-01' }, 'head');
    expect((await hub.ask('admin', close, { input: { id: teamId } })).errors?.[0]?.message).toMatch(
      /takes part/,
    );
    await hub.ask('head', offer, { input: { responsibilityId: other.id, reason: 'x' } });
    expect((await hub.ask('admin', close, { input: { id: teamId } })).errors).toBeUndefined();
  });

  it('shows a decision to whoever is asked, or to the leads of the team, and to nobody else', async () => {
    const { people, teams } = hub.company;
    const mine = await aResponsibility(hub, { accountableId: people.operator.id });
    const ours = await aResponsibility(hub, { accountableId: people.operator.id });
    const leadless = await aResponsibility(hub, { accountableId: people.operator.id });
    const ask = (responsibilityId: string, successorId: string) =>
      hub.ask('operator', offer, { input: { responsibilityId, successorId, reason: '맡아 주세요' } });
    await ask(mine.id, people.peer.id);
    await ask(ours.id, teams.payments.id);
    await ask(leadless.id, teams.platform.id);
    const seenBy = async (who: 'peer' | 'otherLead' | 'head' | 'lead' | 'operator') =>
      (await hub.ask(who, decisions)).data.decisions.length;
    expect(await seenBy('peer')).toBe(1);
    expect(await seenBy('otherLead')).toBe(1);
    expect(await seenBy('head')).toBe(1);
    expect(await seenBy('lead')).toBe(0);
    expect(await seenBy('operator')).toBe(0);
  });

  it('asks somebody else than whoever offered it to speak for a team, unless they lead that very team', async () => {
    const { people, teams } = hub.company;
    const ledBy = (member: { key: number }, team: { key: number }) =>
      hub.database.db.writer.query(
        "INSERT INTO membership (member_id, team_id, role, discipline, from_on) VALUES (?, ?, 'LEAD', 'OPERATIONS', '2026-01-01')",
        [member.key, team.key],
      );
    const asked = 'query { decisions { handOver { id viewerCan { accept } } } }';
    const seenBy = async (who: 'head' | 'peer') =>
      (await hub.ask(who, asked)).data.decisions.map(
        ({ handOver }: { handOver: { id: string; viewerCan: { accept: boolean } } }) => handOver,
      );
    await ledBy(people.peer, teams.root);
    const { id } = await aResponsibility(hub, { accountableId: people.operator.id });
    const offered = await hub.ask('head', offer, {
      input: { responsibilityId: id, successorId: teams.platform.id, reason: '플랫폼에서 맡아 주세요' },
    });
    const asks = { id: offered.data.handOverResponsibility.handOver.id, viewerCan: { accept: true } };
    // Nobody leads the part that is asked: its own lead above offered it, so the next one above answers.
    expect(await seenBy('head')).toEqual([]);
    expect(await seenBy('peer')).toEqual([asks]);
    await ledBy(people.head, teams.platform);
    expect(await seenBy('head')).toEqual([asks]);
    expect(await seenBy('peer')).toEqual([]);
  });

  it('tells each who is asked at once, and nobody of what others are asked', async () => {
    const { people, teams } = hub.company;
    const listen = (who: 'peer' | 'otherLead') => {
      const client = createClient({
        url: `${hub.api.url}/graphql/stream`,
        headers: { authorization: `Bearer ${people[who].token}` },
      });
      const events = client.iterate({
        query: `subscription { decisionRequested { kind handOver { state responsibility { name }
          successor { ... on Member { id } ... on Team { id } } } } }`,
      });
      return { client, first: events.next().then(({ value }) => value?.data?.decisionRequested) };
    };
    const peer = listen('peer');
    const otherLead = listen('otherLead');
    const told = Promise.all([peer.first, otherLead.first]);
    let isTold = false;
    void told.then(() => {
      isTold = true;
    });
    // Offered again until both are listening: a subscription tells what happens from its start on.
    while (!isTold) {
      for (const successorId of [people.peer.id, teams.payments.id]) {
        const { id } = await aResponsibility(hub, { accountableId: people.operator.id });
        await hub.ask('operator', offer, {
          input: { responsibilityId: id, successorId, reason: '부탁해요' },
        });
      }
    }
    const [toPeer, toLead] = await told;
    expect(toPeer).toMatchObject({
      kind: 'HAND_OVER',
      handOver: {
        state: 'OFFERED',
        successor: { id: people.peer.id },
        responsibility: { name: expect.stringContaining('업무') },
      },
    });
    expect(toLead).toMatchObject({ handOver: { successor: { id: teams.payments.id } } });
    peer.client.dispose();
    otherLead.client.dispose();
  });
});
