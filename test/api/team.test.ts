import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { readsDuring } from '../support/reads';

describe.each(dialects)('teams on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const create =
    'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id name key path { name } } } }';
  const move = 'mutation ($input: MoveTeamInput!) { moveTeam(input: $input) { team { parent { name } } } }';
  const close = 'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { to } } }';

  it('lets an admin create a team below another, with its place in the tree', async () => {
    const input = { name: '  물류운영파트 🚚 ', kind: 'PART', parentId: hub.company.teams.commerce.id };
    const { data } = await hub.ask('admin', create, { input });
    expect(data.createTeam.team).toMatchObject({
      name: '물류운영파트 🚚',
      key: '물류운영파트',
      path: [{ name: '물결상회' }, { name: '커머스운영팀' }],
    });
  });

  it('refuses a name that a sibling has, and names the field', async () => {
    const input = { name: '센터운영파트', kind: 'PART', parentId: hub.company.teams.commerce.id };
    const { errors } = await hub.ask('admin', create, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'DUPLICATE' },
      issues: [{ path: ['input', 'name'] }],
    });
  });

  it('refuses a circle', async () => {
    const { teams } = hub.company;
    const { errors } = await hub.ask('admin', move, {
      input: { id: teams.commerce.id, parentId: teams.centre.id },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'CYCLE' } });
  });

  it('does not let two moves at the same instant close a circle together', async () => {
    const { teams } = hub.company;
    const answers = await Promise.all([
      hub.ask('admin', move, { input: { id: teams.centre.id, parentId: teams.platform.id } }),
      hub.ask('admin', move, { input: { id: teams.platform.id, parentId: teams.centre.id } }),
    ]);
    expect(answers.filter((answer) => answer.errors)).toHaveLength(1);
    for (const team of [teams.centre, teams.platform]) {
      await hub.ask('admin', move, { input: { id: team.id, parentId: teams.commerce.id } });
    }
  });

  it('refuses to close a team that has members', async () => {
    const { errors } = await hub.ask('admin', close, { input: { id: hub.company.teams.centre.id } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'IN_USE' } });
  });

  it('refuses everybody but admins', async () => {
    const input = { name: 'X', kind: 'TEAM' };
    for (const who of ['operator', 'lead', 'head', 'peer'] as const) {
      expect((await hub.ask(who, create, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await hub.ask(null, create, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('reads a page of teams with leads and paths in the same number of statements whatever their number', async () => {
    const query =
      'query ($n: Int!) { teams(first: $n) { edges { node { name memberCount leads { name } path { name } } } pageInfo { hasNextPage endCursor } } }';
    const two = await readsDuring(hub, () => hub.ask('peer', query, { n: 2 }));
    const all = await readsDuring(hub, () => hub.ask('peer', query, { n: 50 }));
    expect(all).toBe(two);
    expect(all).toBeLessThanOrEqual(7);
  });

  it('pages by cursor without losing or repeating one', async () => {
    const query =
      'query ($after: String) { teams(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof hub.ask>> = await hub.ask('peer', query, { after });
      seen.push(...data.teams.edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = data.teams.pageInfo.hasNextPage ? data.teams.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(6);
  });
});
