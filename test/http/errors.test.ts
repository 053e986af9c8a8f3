import { type Hub, startHub } from '../support/hub';
import { send } from './post';

describe('answers to what goes wrong', () => {
  let hub: Hub;
  let url: string;
  beforeAll(async () => {
    hub = await startHub('sqlite');
    url = `${hub.api.url}/graphql`;
  });
  afterAll(() => hub.stop());

  const admin = () => ({ authorization: `Bearer ${hub.company.people.admin.token}` });

  it('mask what is not expected, and give it a reference', async () => {
    const { db } = hub.database;
    await db.writer.query('ALTER TABLE company RENAME TO company_gone');
    try {
      const { status, body, text } = await send(url, { query: '{ company { name } }' }, admin());
      expect(status).toBe(200);
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^Something did not work here\. It was noted as [0-9A-F]{8}\.$/),
        extensions: { code: 'INTERNAL', ref: expect.stringMatching(/^[0-9A-F]{8}$/) },
      });
      expect(text).not.toMatch(/SQLITE|no such table|stack|node_modules|company_gone/i);
    } finally {
      await db.writer.query('ALTER TABLE company_gone RENAME TO company');
    }
  });

  it('name the field, with a stable code, for what is expected', async () => {
    const { body } = await send(
      url,
      {
        query: 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
        variables: { input: { name: 'x'.repeat(121), kind: 'TEAM' } },
      },
      admin(),
    );
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'INVALID_INPUT',
      issues: [
        { path: ['input', 'name'], code: 'too_long', message: expect.any(String), params: { max: 120 } },
      ],
    });
  });

  it.each([
    ['a field that does not exist', { query: '{ nothing }' }],
    ['a document that is not GraphQL', { query: '{ teams( }' }],
    [
      'a variable of another type',
      { query: 'query ($n: Int!) { teams(first: $n) { edges { cursor } } }', variables: { n: 'many' } },
    ],
    ['a variable that is missing', { query: 'query ($n: Int!) { teams(first: $n) { edges { cursor } } }' }],
    ['no query at all', {}],
    ['a query that is not text', { query: 7 }],
    ['variables that are no object', { query: '{ __typename }', variables: 'x' }],
    ['an array', [{ query: '{ __typename }' }]],
    ['null', null],
  ])('say INVALID_INPUT in JSON for %s', async (_name, body) => {
    const { status, code, text } = await send(url, body, {
      ...admin(),
      accept: 'application/graphql-response+json',
    });
    expect(status).toBe(400);
    expect(code).toBe('INVALID_INPUT');
    expect(text).not.toMatch(/<html|\bat .*\.js:/i);
  });

  it.each(['{"query": ', 'hello', '{"query":"{ __typename }"} trailing', '\u0000'])(
    'say so in JSON for a body that is not: %j',
    async (body) => {
      const { status, code, text } = await send(url, body, admin());
      expect({ status, code }).toEqual({ status: 400, code: 'INVALID_INPUT' });
      expect(text).not.toMatch(/<html|\bat .*\.js:/i);
    },
  );

  it('refuse other methods', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await send(url, { query: '{ __typename }' }, admin(), method)).status).toBeGreaterThanOrEqual(
        400,
      );
    }
  });

  it('refuse a body of another type, and a body that is too large', async () => {
    const form = await send(url, 'query={__typename}', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(form.status).toBeLessThan(500);
    const large = await send(
      url,
      JSON.stringify({ query: `# ${'x'.repeat(33 * 1024 * 1024)}\n{ __typename }` }),
    ).catch(() => null);
    // The server may hang up before everything was sent.
    if (large) expect(large.status).toBe(413);
  });

  it('answer at most five errors at once', async () => {
    const query = `{ ${Array.from({ length: 9 }, (_, at) => `nothing${at}`).join(' ')} }`;
    expect((await send(url, { query }, admin())).body.errors).toHaveLength(5);
  });

  it('refuse a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const { status } = await send(
      `${url}?query=${query}`,
      null,
      { ...admin(), 'apollo-require-preflight': '1' },
      'GET',
    );
    expect(status).toBe(405);
    expect((await hub.ask('admin', '{ viewer { portal } }')).data.viewer).not.toBeNull();
  });

  it('refuse what a foreign page could send without a preflight', async () => {
    const query = encodeURIComponent('{ __typename }');
    expect((await send(`${url}?query=${query}`, null, {}, 'GET')).status).toBe(400);
    const plain = await send(url, JSON.stringify({ query: 'mutation { signOut { ok } }' }), {
      ...admin(),
      'content-type': 'text/plain',
    });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    expect((await hub.ask('admin', '{ viewer { portal } }')).data.viewer).not.toBeNull();
  });

  it('say 404 in JSON for an address that is not one', async () => {
    const { status, text } = await send(`${hub.api.url}/admin.php`, null, {}, 'GET');
    expect(status).toBe(404);
    expect(text).toMatch(/^\{/);
  });

  it('tell health, readiness and figures', async () => {
    expect((await send(`${hub.api.url}/healthz`, null, {}, 'GET')).body).toEqual({ status: 'ok' });
    expect((await send(`${hub.api.url}/readyz`, null, {}, 'GET')).body).toEqual({ status: 'ready' });
    const { text } = await send(`${hub.api.url}/metrics`, null, {}, 'GET');
    expect(text).toMatch(/^groundcrew_operation_seconds_count\{/m);
    expect(text).toMatch(/^groundcrew_outbox_waiting \d+/m);
  });
});
