import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';

const assign =
  'mutation ($input: AssignPartyInput!) { assignParty(input: $input) { responsibility { ownership gaps parties { id role from to source holder { ... on Member { id } ... on Team { id } } } } } }';
const endParty =
  'mutation ($input: EndPartyInput!) { endParty(input: $input) { responsibility { ownership parties(history: true) { role from to } } } }';

describe.each(dialects)('parties on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const owned = () =>
    aResponsibility(hub, { accountableId: hub.company.people.operator.id, on: '2026-01-01' });

  it('refuses a second accountable and names who is', async () => {
    const { id } = await owned();
    const { errors } = await hub.ask('lead', assign, {
      input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId: hub.company.teams.centre.id },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: {
        reason: 'ALREADY_ACCOUNTABLE',
        holderId: hub.company.people.operator.id,
        holderName: '서지안',
      },
      issues: [{ path: ['input', 'holderId'] }],
    });
  });

  it('replaces the accountable one when asked, on that day', async () => {
    const { id } = await owned();
    const { people } = hub.company;
    const { data } = await hub.ask('lead', assign, {
      input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId: people.lead.id, ifTaken: 'REPLACE' },
    });
    const { ownership, parties } = data.assignParty.responsibility;
    expect(ownership).toBe('OWNED');
    expect(parties).toMatchObject([
      { role: 'ACCOUNTABLE', holder: { id: people.lead.id }, from: '2026-11-22' },
    ]);
  });

  it('keeps both when asked, and shows the gap', async () => {
    const { id } = await owned();
    const { data } = await hub.ask('lead', assign, {
      input: {
        responsibilityId: id,
        role: 'ACCOUNTABLE',
        holderId: hub.company.people.lead.id,
        ifTaken: 'KEEP_BOTH',
      },
    });
    expect(data.assignParty.responsibility).toMatchObject({
      ownership: 'DOUBLY_OWNED',
      gaps: ['DOUBLY_OWNED'],
    });
  });

  it('lets only one of several become accountable at one instant', async () => {
    const { people, teams } = hub.company;
    const { id } = await aResponsibility(hub);
    const holders = [people.lead.id, people.operator.id, teams.centre.id];
    const answers = await Promise.all(
      holders.map((holderId) =>
        hub.ask('lead', assign, { input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId } }),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const { errors } of answers) {
      if (errors) expect(errors[0]?.extensions).toMatchObject({ params: { reason: 'ALREADY_ACCOUNTABLE' } });
    }
  });

  it('lets other roles be shared, and anybody be asked or told', async () => {
    const { people, teams } = hub.company;
    const { id } = await owned();
    const give = (role: string, holderId: string) =>
      hub.ask('lead', assign, { input: { responsibilityId: id, role, holderId } });
    expect((await give('RESPONSIBLE', people.lead.id)).errors).toBeUndefined();
    expect((await give('RESPONSIBLE', teams.centre.id)).errors).toBeUndefined();
    expect((await give('CONSULTED', people.peer.id)).errors).toBeUndefined();
    const { data } = await give('INFORMED', teams.payments.id);
    expect(data.assignParty.responsibility.ownership).toBe('OWNED');
    expect(data.assignParty.responsibility.parties).toHaveLength(5);
  });

  it('refuses the same role twice for one holder', async () => {
    const { id } = await owned();
    const input = { responsibilityId: id, role: 'ACCOUNTABLE', holderId: hub.company.people.operator.id };
    expect((await hub.ask('lead', assign, { input })).errors?.[0]?.extensions).toMatchObject({
      params: { reason: 'DUPLICATE' },
    });
  });

  it('does not give work to people of others, and not to whom the viewer does not lead', async () => {
    const { people } = hub.company;
    const { id } = await owned();
    const give = (who: 'lead' | 'otherLead' | 'operator', holderId: string) =>
      hub.ask(who, assign, { input: { responsibilityId: id, role: 'RESPONSIBLE', holderId } });
    for (const answer of [
      await give('lead', people.peer.id),
      await give('otherLead', people.peer.id),
      await give('operator', people.operator.id),
    ]) {
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('ends a party on a day, keeps it in the history, and opens the gap', async () => {
    const { people } = hub.company;
    const { id } = await owned();
    const { data } = await hub.ask(
      'lead',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { parties { id } } } }',
      {
        id,
      },
    );
    const [party] = data.node.parties;
    const ended = await hub.ask('lead', endParty, { input: { partyId: party.id, on: '2026-10-01' } });
    expect(ended.data.endParty.responsibility).toEqual({
      ownership: 'UNOWNED',
      parties: [{ role: 'ACCOUNTABLE', from: '2026-01-01', to: '2026-10-01' }],
    });
    const again = await hub.ask('lead', endParty, { input: { partyId: party.id } });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    const back = await hub.ask('lead', assign, {
      input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId: people.operator.id },
    });
    expect(back.data.assignParty.responsibility.ownership).toBe('OWNED');
  });

  it('refuses a party before the responsibility begins, or ended before it begins', async () => {
    const { people } = hub.company;
    const { id } = await owned();
    const early = await hub.ask('lead', assign, {
      input: { responsibilityId: id, role: 'CONSULTED', holderId: people.lead.id, on: '2025-12-31' },
    });
    expect(early.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'on'], code: 'too_early' }],
    });
    const { data } = await hub.ask(
      'lead',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { parties { id } } } }',
      {
        id,
      },
    );
    const ended = await hub.ask('lead', endParty, {
      input: { partyId: data.node.parties[0].id, on: '2025-12-31' },
    });
    expect(ended.errors?.[0]?.extensions).toMatchObject({ issues: [{ path: ['input', 'on'] }] });
  });

  it('takes a party from a coming day on, and shows it only then', async () => {
    const { people } = hub.company;
    const { id } = await aResponsibility(hub);
    const input = {
      responsibilityId: id,
      role: 'ACCOUNTABLE',
      holderId: people.operator.id,
      on: '2026-12-01',
    };
    const { data } = await hub.ask('lead', assign, { input });
    expect(data.assignParty.responsibility).toMatchObject({ ownership: 'UNOWNED', parties: [] });
    const map = async (asOf: string) => {
      const answer = await hub.ask(
        'lead',
        'query ($d: Date) { responsibilityMap(asOf: $d) { nodes { id ownership } } }',
        {
          d: asOf,
        },
      );
      return answer.data.responsibilityMap.nodes.find((node: { id: string }) => node.id === id)?.ownership;
    };
    expect(await map('2026-11-30')).toBe('UNOWNED');
    expect(await map('2026-12-01')).toBe('OWNED');
  });

  it('shows a member what they take part in, themselves and through their team', async () => {
    const { people, teams } = hub.company;
    const mine = await owned();
    const ours = await aResponsibility(hub, { accountableId: teams.centre.id });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Member { responsibilities { role from responsibility { id } viaTeam { id } } } } }',
      { id: people.operator.id },
    );
    expect(data.node.responsibilities).toEqual(
      expect.arrayContaining([
        { role: 'ACCOUNTABLE', from: '2026-01-01', responsibility: { id: mine.id }, viaTeam: null },
        {
          role: 'ACCOUNTABLE',
          from: '2026-11-22',
          responsibility: { id: ours.id },
          viaTeam: { id: teams.centre.id },
        },
      ]),
    );
  });
});
