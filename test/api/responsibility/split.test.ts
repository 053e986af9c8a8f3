import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aName, aResponsibility } from '../../support/responsibilities';

const split =
  'mutation ($input: SplitResponsibilityInput!) { splitResponsibility(input: $input) { parent { id version ownership children { name } } children { name scopeIn scopeOut ownership from team { id } parent { id } } } }';

describe.each(dialects)('splits on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  it('keeps the umbrella and its owner, and gives each part its scope, team and owner', async () => {
    const { people, teams } = hub.company;
    const { id } = await aResponsibility(
      hub,
      { name: '입점몰 구축', teamId: teams.platform.id, accountableId: people.head.id, on: '2026-01-01' },
      'head',
    );
    const children = [
      {
        name: '대형 구축',
        scopeIn: '새로 짓는 몰',
        teamId: teams.platform.id,
        accountableId: teams.platform.id,
      },
      {
        name: '소형·유사 구축',
        scopeIn: '비슷한 몰',
        teamId: teams.centre.id,
        accountableId: people.lead.id,
      },
    ];
    const { data, errors } = await hub.ask('head', split, {
      input: { id, version: 1, children, on: '2026-10-06' },
    });
    expect(errors).toBeUndefined();
    expect(data.splitResponsibility).toEqual({
      parent: {
        id,
        version: 2,
        ownership: 'OWNED',
        children: [{ name: '대형 구축' }, { name: '소형·유사 구축' }],
      },
      children: [
        {
          name: '대형 구축',
          scopeIn: '새로 짓는 몰',
          scopeOut: '',
          ownership: 'OWNED',
          from: '2026-10-06',
          team: { id: teams.platform.id },
          parent: { id },
        },
        {
          name: '소형·유사 구축',
          scopeIn: '비슷한 몰',
          scopeOut: '',
          ownership: 'OWNED',
          from: '2026-10-06',
          team: { id: teams.centre.id },
          parent: { id },
        },
      ],
    });
    const names = async (asOf: string) => {
      const answer = await hub.ask(
        'peer',
        'query ($d: Date) { responsibilityMap(asOf: $d) { nodes { name childCount } } }',
        {
          d: asOf,
        },
      );
      return answer.data.responsibilityMap.nodes;
    };
    expect(await names('2026-10-05')).toEqual([{ name: '입점몰 구축', childCount: 0 }]);
    expect(await names('2026-10-06')).toEqual([
      { name: '입점몰 구축', childCount: 2 },
      { name: '대형 구축', childCount: 0 },
      { name: '소형·유사 구축', childCount: 0 },
    ]);
    const changes = await hub.ask(
      'peer',
      'query { mapChanges(from: "2026-10-05", to: "2026-10-06") { added { name teamName } ended { name } changed { name } summary { added ended changed ownerChanged } } }',
    );
    expect(changes.data.mapChanges).toEqual({
      added: [
        { name: '대형 구축', teamName: '플랫폼기획파트' },
        { name: '소형·유사 구축', teamName: '센터운영파트' },
      ],
      ended: [],
      changed: [],
      summary: { added: 2, ended: 0, changed: 0, ownerChanged: 0 },
    });
  });

  it('names every part whose name or scope coincides, and creates none', async () => {
    const { teams } = hub.company;
    const name = aName();
    const { id } = await aResponsibility(hub, { name });
    const children = [
      { name, scopeIn: 'a', teamId: teams.centre.id },
      { name: 'b', scopeIn: 'A ', teamId: teams.centre.id },
    ];
    const { errors } = await hub.ask('lead', split, { input: { id, version: 1, children } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'children', 0, 'name'] }, { path: ['input', 'children', 1, 'scopeIn'] }],
    });
    const { data } = await hub.ask(
      'lead',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { version children { id } } } }',
      {
        id,
      },
    );
    expect(data.node).toEqual({ version: 1, children: [] });
  });

  it('puts no part into a team out of reach', async () => {
    const { id } = await aResponsibility(hub);
    const children = [{ name: aName(), scopeIn: 'a', teamId: hub.company.teams.payments.id }];
    const { errors } = await hub.ask('lead', split, { input: { id, version: 1, children } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('splits once when two split at one instant', async () => {
    const { id } = await aResponsibility(hub);
    const answers = await Promise.all(
      ['x', 'y'].map((scopeIn) =>
        hub.ask('lead', split, {
          input: {
            id,
            version: 1,
            children: [{ name: aName(), scopeIn, teamId: hub.company.teams.centre.id }],
          },
        }),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.errors ?? [])[0]?.extensions).toMatchObject({
      params: { reason: 'STALE_VERSION' },
    });
  });
});
