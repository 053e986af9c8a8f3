import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';

describe.each(dialects)('API tokens on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token {
    id name scopes start createdAt createdBy { name } expiresOn lastUsedAt revokedAt } } }`;
  const revoke =
    'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { token { revokedAt } } }';
  const input = { name: '야간 주문 집계', scopes: ['METRICS_WRITE'] };

  it('are made by an admin, shown once, and stored as a hash', async () => {
    const { data } = await hub.ask('admin', create, { input: { ...input, expiresOn: '2027-11-22' } });
    const { secret, token } = data.createApiToken;
    expect(secret).toMatch(/^gct_[\w-]{43}$/);
    expect(token).toMatchObject({
      ...input,
      start: secret.slice(0, 12),
      createdBy: { name: '최가온' },
      expiresOn: '2027-11-22',
      lastUsedAt: null,
      revokedAt: null,
    });
    const everything = await hub.database.db.fresh.query('SELECT * FROM api_token');
    const audit = await hub.database.db.fresh.query("SELECT * FROM audit WHERE subject_type = 'ApiToken'");
    expect(audit).toHaveLength(1);
    expect(JSON.stringify([everything, audit])).not.toContain(secret.slice(12));
  });

  it('die at once when they are revoked, and stay so', async () => {
    const { data } = await hub.ask('admin', create, { input });
    const { secret, token } = data.createApiToken;
    const send = () =>
      fetch(`${hub.api.url}/ingest/metric-points`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: `Bearer ${secret}` },
        body: 'metric,day,value\n',
      }).then(({ status }) => status);
    expect(await send()).toBe(200);
    const first = await hub.ask('admin', revoke, { input: { id: token.id } });
    const again = await hub.ask('admin', revoke, { input: { id: token.id } });
    expect(first.data.revokeApiToken.token.revokedAt).toBe('2026-11-22T03:00:00.000Z');
    expect(again.data).toEqual(first.data);
    expect(await send()).toBe(401);
  });

  it('are seen by admins alone, by their id too', async () => {
    const { data } = await hub.ask('admin', create, { input });
    const { id } = data.createApiToken.token;
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await hub.ask('head', query, { id })).data.node).toBeNull();
    expect((await hub.ask('admin', query, { id })).data.node).toEqual({ id });
    for (const who of ['operator', 'lead', 'head', 'peer'] as const)
      expect((await hub.ask(who, create, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('outlive the one who made them, and say who that was', async () => {
    const { data } = await hub.ask(
      'admin',
      '{ apiTokens(first: 1) { edges { cursor node { createdBy { name } } } pageInfo { hasNextPage } } }',
    );
    const [edge] = data.apiTokens.edges;
    expect(edge.node).toEqual({ createdBy: { name: '최가온' } });
    expect(data.apiTokens.pageInfo.hasNextPage).toBe(true);
    const next = await hub.ask(
      'admin',
      'query ($after: String) { apiTokens(first: 1, after: $after) { edges { cursor } } }',
      {
        after: edge.cursor,
      },
    );
    expect(next.data.apiTokens.edges[0].cursor).not.toBe(edge.cursor);
  });

  it('need a name, a scope, and a last day that has not passed', async () => {
    const at = async (wrong: object) =>
      (await hub.ask('admin', create, { input: { ...input, ...wrong } })).errors?.[0]?.extensions;
    expect(await at({ name: ' ' })).toMatchObject({
      issues: [{ path: ['input', 'name'], code: 'required' }],
    });
    expect(await at({ scopes: [] })).toMatchObject({ issues: [{ path: ['input', 'scopes'] }] });
    // By the company's day, by which it also ends, wherever the admin lives.
    for (const zone of ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Seoul']) {
      await hub.database.db.transaction((manager) =>
        manager.query(`UPDATE member SET time_zone = '${zone}' WHERE id = ${hub.company.people.admin.key}`),
      );
      expect(await at({ expiresOn: '2026-11-21' })).toMatchObject({
        code: 'INVALID_INPUT',
        issues: [{ path: ['input', 'expiresOn'], code: 'in_the_past' }],
      });
      expect(await at({ expiresOn: '2026-11-22' })).toBeUndefined();
    }
  });
});
