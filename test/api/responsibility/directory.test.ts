import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { aResponsibility, manyResponsibilities } from '../../support/responsibilities';

describe.each(dialects)('the directory on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
    const { people, teams } = hub.company;
    await aResponsibility(hub, {
      name: '배송 지연 안내',
      purpose: '늦어지는 주문을 먼저 알린다',
      keywords: ['택배', '지연'],
      accountableId: people.operator.id,
    });
    await aResponsibility(hub, { name: '장애 대응', scopeIn: '결제가 멈춘 때', kind: 'PROJECT' });
    await aResponsibility(hub, { name: 'Vendor onboarding', scopeOut: '대형 입점은 플랫폼이 맡는다' });
    await aResponsibility(
      hub,
      { name: '정산 문의', teamId: teams.platform.id, accountableId: teams.platform.id },
      'head',
    );
  });
  afterAll(() => hub.stop());

  const list = async (filter: Record<string, unknown>) => {
    const { data, errors } = await hub.ask(
      'peer',
      'query ($filter: ResponsibilityFilter) { responsibilities(first: 50, filter: $filter) { edges { node { name } } } }',
      { filter },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.responsibilities.edges.map((edge: { node: { name: string } }) => edge.node.name);
  };

  it('finds Korean words of two syllables, with particles, in names, purposes, scopes and keywords', async () => {
    expect(await list({ text: '장애' })).toEqual(['장애 대응']);
    expect(await list({ text: '장애가' })).toEqual(['장애 대응']);
    expect(await list({ text: '택배는 어디로' })).toEqual([]);
    expect(await list({ text: '택배는' })).toEqual(['배송 지연 안내']);
    expect(await list({ text: '지연을 주문에서' })).toEqual(['배송 지연 안내']);
    expect(await list({ text: 'ONBOARD' })).toEqual(['Vendor onboarding']);
    expect(await list({ text: '입점' })).toEqual(['Vendor onboarding']);
    expect(await list({ text: '장' })).toEqual(['장애 대응']);
    expect(await list({ text: '%_!' })).toEqual([]);
    expect(await list({ text: '없는말' })).toEqual([]);
  });

  it('filters by team, sub-teams, holder, kind and place', async () => {
    const { people, teams } = hub.company;
    expect(await list({ teamId: teams.platform.id })).toEqual(['정산 문의']);
    expect(await list({ teamId: teams.commerce.id })).toEqual([]);
    expect(await list({ teamId: teams.commerce.id, includeSubTeams: true })).toHaveLength(4);
    expect(await list({ holderId: people.operator.id })).toEqual(['배송 지연 안내']);
    expect(await list({ holderId: teams.platform.id })).toEqual(['정산 문의']);
    expect(await list({ kind: 'PROJECT' })).toEqual(['장애 대응']);
    expect(await list({ topLevel: false })).toEqual([]);
    expect(await list({ topLevel: true, gap: 'UNOWNED' })).toEqual(['Vendor onboarding', '장애 대응']);
  });

  it('is found by the ask field, and no longer once it has ended', async () => {
    const { id } = await aResponsibility(hub, { name: '폐업 셀러 정리' });
    const search = async () =>
      (
        await hub.ask(
          'peer',
          'query { search(text: "폐업 셀러는 누가 정리하나요?") { __typename ... on Responsibility { name } } }',
        )
      ).data.search;
    expect(await search()).toContainEqual({ __typename: 'Responsibility', name: '폐업 셀러 정리' });
    await hub.ask(
      'lead',
      'mutation ($input: EndResponsibilityInput!) { endResponsibility(input: $input) { __typename } }',
      {
        input: { id, version: 1 },
      },
    );
    expect(await search()).toEqual([]);
  });

  it('pages by cursor without losing or repeating one', async () => {
    await manyResponsibilities(hub, 25);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof hub.ask>> = await hub.ask(
        'peer',
        'query ($after: String) { responsibilities(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.responsibilities.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = data.responsibilities.pageInfo.hasNextPage ? data.responsibilities.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(29);
    expect(new Set(seen).size).toBe(29);
  });

  it('reads a page of 20 with parties and team in at most 8 statements, whatever its size', async () => {
    const query = `query ($n: Int!) { responsibilities(first: $n) { edges { node { id name ownership team { id name }
      parties { role holder { ... on Member { name initials } ... on Team { name } } } } } } }`;
    const two = await readsDuring(hub, () => hub.ask('peer', query, { n: 2 }));
    const twenty = await readsDuring(hub, () => hub.ask('peer', query, { n: 20 }));
    expect(two).toBeLessThanOrEqual(8);
    expect(twenty).toBeLessThanOrEqual(8);
  });

  it('lists the responsibilities of a team from the team itself', async () => {
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Team { responsibilities(first: 10, includeSubTeams: true) { edges { node { name } } } } } }',
      { id: hub.company.teams.platform.id },
    );
    expect(data.node.responsibilities.edges[0].node.name).toMatch(/./);
  });
});
