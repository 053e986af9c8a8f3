/** Past the gate the service asks about the very thing: a lead's power reaches the team and its sub-teams, nothing else. */
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { aResponsibility } from '../support/responsibilities';

type Who = keyof Hub['company']['people'];

const inputs: Record<string, string> = {
  createResponsibility: 'CreateResponsibilityInput!',
  updateResponsibility: 'UpdateResponsibilityInput!',
  endResponsibility: 'EndResponsibilityInput!',
  splitResponsibility: 'SplitResponsibilityInput!',
  assignParty: 'AssignPartyInput!',
  endParty: 'EndPartyInput!',
  linkHandOff: 'LinkHandOffInput!',
  markReviewed: 'MarkReviewedInput!',
  handOverResponsibility: 'HandOverResponsibilityInput!',
};

describe.each(dialects)('the reach of a lead on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  /** A responsibility of the centre part that the operator is accountable for. */
  async function ownedByOperator() {
    const { people } = hub.company;
    const made = await aResponsibility(hub, { accountableId: people.operator.id, on: '2026-01-01' });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { version parties { id } } } }',
      { id: made.id },
    );
    return { id: made.id, version: data.node.version as number, partyId: data.node.parties[0].id as string };
  }

  async function run(who: Who, name: string, input: Record<string, unknown>): Promise<string> {
    const { errors } = await hub.ask(
      who,
      `mutation ($input: ${inputs[name]}) { ${name}(input: $input) { __typename } }`,
      { input },
    );
    return errors?.[0]?.extensions.code ?? 'done';
  }

  const acts: [
    name: string,
    input: (of: {
      id: string;
      version: number;
      partyId: string;
    }) => Promise<Record<string, unknown>> | Record<string, unknown>,
  ][] = [
    [
      'createResponsibility',
      () => ({ name: `새 업무 ${Math.random()}`, teamId: hub.company.teams.centre.id }),
    ],
    ['updateResponsibility', ({ id, version }) => ({ id, version, purpose: '다르게' })],
    [
      'splitResponsibility',
      ({ id, version }) => ({
        id,
        version,
        children: [1, 2].map((at) => ({
          name: `나눈 업무 ${Math.random()} ${at}`,
          scopeIn: `몫 ${at}`,
          teamId: hub.company.teams.centre.id,
        })),
      }),
    ],
    [
      'assignParty',
      ({ id }) => ({ responsibilityId: id, role: 'CONSULTED', holderId: hub.company.people.peer.id }),
    ],
    ['linkHandOff', async ({ id }) => ({ fromId: id, toId: (await ownedByOperator()).id, what: '넘길 것' })],
    [
      'handOverResponsibility',
      ({ id, partyId }) => ({
        responsibilityId: id,
        partyId,
        successorId: hub.company.people.lead.id,
        reason: '자리를 옮깁니다',
      }),
    ],
    ['markReviewed', ({ id }) => ({ id })],
    ['endParty', ({ partyId }) => ({ partyId })],
    ['endResponsibility', ({ id, version }) => ({ id, version })],
  ];

  it.each(acts)('lets the lead of the team and the lead above %s, and nobody beside', async (name, input) => {
    for (const who of ['otherLead', 'peer'] as const)
      expect({ who, outcome: await run(who, name, await input(await ownedByOperator())) }).toEqual({
        who,
        outcome: 'FORBIDDEN',
      });
    for (const who of ['lead', 'head'] as const)
      expect({ who, outcome: await run(who, name, await input(await ownedByOperator())) }).toEqual({
        who,
        outcome: 'done',
      });
  });

  it('does not let an admin edit what a team has', async () => {
    const of = await ownedByOperator();
    expect(
      await run('admin', 'updateResponsibility', { id: of.id, version: of.version, purpose: '다르게' }),
    ).toBe('FORBIDDEN');
  });

  it('lets an operator review and hand over the own responsibility, and not another’s', async () => {
    const own = await ownedByOperator();
    expect(await run('operator', 'markReviewed', { id: own.id })).toBe('done');
    expect(
      await run('operator', 'handOverResponsibility', {
        responsibilityId: own.id,
        partyId: own.partyId,
        successorId: hub.company.people.peer.id,
        reason: '바쁩니다',
      }),
    ).toBe('done');
    const others = await aResponsibility(hub, {
      accountableId: hub.company.people.lead.id,
      on: '2026-01-01',
    });
    expect(await run('operator', 'markReviewed', { id: others.id })).toBe('FORBIDDEN');
  });

  it('does not let a lead move a responsibility out of the reach into another team, or into it from there', async () => {
    const own = await ownedByOperator();
    const { teams } = hub.company;
    expect(
      await run('lead', 'updateResponsibility', {
        id: own.id,
        version: own.version,
        teamId: teams.payments.id,
      }),
    ).toBe('FORBIDDEN');
    const others = await aResponsibility(hub, { teamId: teams.payments.id }, 'otherLead');
    expect(
      await run('lead', 'updateResponsibility', {
        id: others.id,
        version: others.version,
        teamId: teams.centre.id,
      }),
    ).toBe('FORBIDDEN');
  });

  it('tells each viewer of a thing what that viewer may do, as the service then decides', async () => {
    const { id } = await ownedByOperator();
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { viewerCan { __typename edit } } } }';
    const seen: Record<string, boolean> = {};
    for (const who of ['lead', 'head', 'otherLead', 'peer', 'operator', 'admin'] as const)
      seen[who] = (await hub.ask(who, query, { id })).data.node.viewerCan.edit;
    expect(seen).toEqual({
      lead: true,
      head: true,
      otherLead: false,
      peer: false,
      operator: false,
      admin: false,
    });
  });
});
