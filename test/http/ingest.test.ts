import { gzipSync } from 'node:zlib';
import { MetricLoadRepository } from '@groundcrew/db';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { anApiToken, ingest, someMetrics } from './ingest-support';

describe.each(dialects)('POST /ingest/metric-points on %s', (dialect) => {
  let hub: Hub;
  let token: string;
  let ids: string[];
  beforeAll(async () => {
    hub = await startHub(dialect, { ingest: { atOnce: 3, stallMs: 700 } });
    token = await anApiToken(hub.database.db, hub.company.people.admin.key);
    await someMetrics(hub.database.db, 20);
    const { data } = await hub.ask('peer', '{ metrics(first: 100) { edges { node { id key } } } }');
    const edges: { node: { id: string; key: string } }[] = data.metrics.edges;
    ids = edges
      .map(({ node }) => node)
      .sort((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)))
      .map(({ id }) => id);
  });
  afterAll(() => hub.stop());

  const send = (body: Parameters<typeof ingest>[2], options: Parameters<typeof ingest>[3] = {}) =>
    ingest(hub.api.url, token, body, options);

  const valuesOf = async (at: number): Promise<Record<string, string>> => {
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Metric { points(from: "2026-01-01", to: "2026-12-31") { day value } } } }',
      { id: ids[at] },
    );
    return Object.fromEntries(
      data.node.points.map((point: { day: string; value: string }) => [point.day, point.value]),
    );
  };

  const staged = async () =>
    Number((await hub.database.db.fresh.query('SELECT COUNT(*) AS count FROM metric_staging'))[0].count);

  it('takes a CSV, and the same file again changes nothing', async () => {
    const csv = 'metric,day,value\nm0,2026-11-01,12.5\nm0,2026-11-02,"1,234"\n지표 1,2026-11-01,3\n';
    const first = await send(csv);
    expect(first).toMatchObject({
      status: 200,
      body: { state: 'LOADED', rows: 3, new: 3, bad: 0, issues: [] },
    });
    expect(await valuesOf(0)).toEqual({ '2026-11-01': '12.5', '2026-11-02': '1234' });
    const again = await send(csv);
    expect(again).toMatchObject({ status: 200, body: { new: 0, corrected: 0, unchanged: 3 } });
    expect(await staged()).toBe(0);
  });

  it('takes NDJSON with values as text or numbers', async () => {
    const body = [
      { metric: 'm2', day: '2026-11-01', value: '0.0001' },
      { metric: 'm2', day: '2026-11-02', value: 12 },
      { metric: 'm2', day: '2026-11-03', value: 0.25, note: '지나쳐요' },
    ];
    const answer = await send(body.map((row) => JSON.stringify(row)).join('\n'), {
      headers: { 'content-type': 'application/x-ndjson' },
    });
    expect(answer).toMatchObject({ status: 200, body: { new: 3 } });
    expect(await valuesOf(2)).toEqual({ '2026-11-01': '0.0001', '2026-11-02': '12', '2026-11-03': '0.25' });
  });

  it('takes gzip, Korean headings, one column a metric, and the encoding of Korean Excel', async () => {
    const wide = '날짜;지표 3;지표 4\r\n2026-11-01;1;\r\n2026-11-02;2;3\r\n';
    expect(await send(gzipSync(wide), { headers: { 'content-encoding': 'gzip' } })).toMatchObject({
      status: 200,
      body: { rows: 3, new: 3 },
    });
    expect(await valuesOf(4)).toEqual({ '2026-11-02': '3' });
    // 날짜,값 in EUC-KR.
    const bytes = Buffer.concat([
      Buffer.from([0xb3, 0xaf, 0xc2, 0xa5, 0x2c, 0xb0, 0xaa]),
      Buffer.from('\n2026-11-05,9\n'),
    ]);
    const korean = await send(bytes, {
      query: '?metric=m4',
      headers: { 'content-type': 'text/csv; charset=cp949' },
    });
    expect(korean).toMatchObject({ status: 200, body: { new: 1 } });
    expect(await valuesOf(4)).toEqual({ '2026-11-02': '3', '2026-11-05': '9' });
  });

  const bad = [
    'metric,day,value',
    'm5,2026-11-01,1',
    '없는지표,2026-11-01,1',
    'm5,2026-02-30,1',
    'm5,2026-11-24,1',
    'm5,2026-11-02,많음',
    'm5,2026-11-02,1.23456',
    'm5,2026-11-02,',
    'm5,2026-11-03,1,234',
    'm5,2026-11-03,"1',
    `m5,2026-11-03,${'1'.repeat(10_001)}`,
    'm5,2026-11-01,2',
    'm5,2026-11-01,1.0',
    'm5,2026-11-04,4',
  ].join('\n');
  const told = [
    [3, 'metric', 'unknown_metric'],
    [4, 'day', 'not_a_day'],
    [5, 'day', 'in_future'],
    [6, 'value', 'not_a_decimal'],
    [7, 'value', 'not_a_decimal'],
    [8, 'value', 'required'],
    [9, null, 'column_count'],
    [10, null, 'csv_syntax'],
    [11, null, 'too_long'],
    [12, 'day', 'duplicate'],
  ];
  const codesOf = (answer: Awaited<ReturnType<typeof send>>) =>
    answer.body.issues?.map(({ line, field, code }) => [line, field, code]);

  it('refuses the whole for a bad row, and tells each with its line and reason', async () => {
    const answer = await send(bad);
    expect(answer).toMatchObject({ status: 422, body: { state: 'REFUSED', rows: 13, new: 0, bad: 10 } });
    expect(codesOf(answer)).toEqual(told);
    expect(answer.body.issues?.[9]?.message).toBe('Line 2 has another value for the same day.');
    expect(answer.body.issues?.[0]).toMatchObject({
      message: 'There is no metric with the key or name “없는지표”.',
      text: '없는지표,2026-11-01,1',
    });
    expect(await valuesOf(5)).toEqual({});
    expect(await staged()).toBe(0);
  });

  it('leaves bad rows out when asked to, and still tells each', async () => {
    const answer = await send(bad, { query: '?badRows=skip' });
    expect(answer).toMatchObject({
      status: 200,
      body: { state: 'LOADED', rows: 13, new: 2, unchanged: 1, bad: 10 },
    });
    expect(codesOf(answer)).toEqual(told);
    expect(await valuesOf(5)).toEqual({ '2026-11-01': '1', '2026-11-04': '4' });
    const { data } = await hub.ask(
      'operator',
      '{ metricLoads(first: 1) { edges { node { source state badCount token { name } issues(first: 3) { edges { cursor node { line code } } pageInfo { hasNextPage } } } } } }',
    );
    const [{ node }] = data.metricLoads.edges;
    expect(node).toMatchObject({ source: 'STREAM', state: 'LOADED', badCount: 10, token: null });
    expect(node.issues.edges.map((edge: { node: { line: number } }) => edge.node.line)).toEqual([3, 4, 5]);
    expect(node.issues.pageInfo.hasNextPage).toBe(true);
  });

  it('tells lost characters by line, and a header that cannot be read at once', async () => {
    const broken = Buffer.concat([
      Buffer.from('metric,day,value\nm6,2026-11-01,1\nm6,'),
      Buffer.from([0xff, 0x0a]),
    ]);
    expect(codesOf(await send(broken))).toEqual([[3, null, 'not_text']]);
    const heads: [string, string][] = [
      ['', 'empty_file'],
      ['2026-11-01,5\n', 'missing_column'],
      ['day,value\n2026-11-01,5\n', 'missing_column'],
      ['metric,day\nm6,2026-11-01\n', 'missing_column'],
      ['day,m6,없는 것\n2026-11-01,5,6\n', 'unknown_metric'],
      ['day,m6,지표 6\n2026-11-01,5,6\n', 'duplicate_column'],
      ['day,day,value\n', 'duplicate_column'],
    ];
    for (const [csv, code] of heads) {
      const answer = await send(csv);
      expect({ csv, status: answer.status, codes: answer.body.issues?.map((issue) => issue.code) }).toEqual({
        csv,
        status: 422,
        codes: [code],
      });
    }
    expect(await valuesOf(6)).toEqual({});
  });

  it('answers the same key and body from what is stored, and refuses another body', async () => {
    const headers = { 'idempotency-key': 'nightly-2026-11-21' };
    const csv = 'metric,day,value\nm7,2026-11-01,1\n';
    expect(await send(csv, { headers })).toMatchObject({ status: 200, body: { new: 1 } });
    const again = await send(csv, { headers });
    expect(again).toMatchObject({ status: 200, body: { state: 'LOADED', new: 1, replayed: true } });
    const other = await send(`${csv}m7,2026-11-02,1\n`, { headers });
    expect(other).toMatchObject({ status: 409, body: { errors: [{ extensions: { code: 'CONFLICT' } }] } });
    const otherWay = await send(csv, { headers, query: '?badRows=skip' });
    expect(otherWay.status).toBe(409);
    expect(await valuesOf(7)).toEqual({ '2026-11-01': '1' });
    const refused = { 'idempotency-key': 'refused' };
    const badCsv = 'metric,day,value\nm7,2026-11-01,x\n';
    expect((await send(badCsv, { headers: refused })).status).toBe(422);
    expect(await send(badCsv, { headers: refused })).toMatchObject({
      status: 422,
      body: { replayed: true, bad: 1, issues: [{ line: 2 }] },
    });
  });

  /** A body that says something and then waits until it is let go on. */
  function heldBody(before: string, after: string) {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let said = () => {};
    const begun = new Promise<void>((resolve) => {
      said = resolve;
    });
    async function* body() {
      yield new TextEncoder().encode(before);
      said();
      await gate;
      yield new TextEncoder().encode(after);
    }
    return { body: body(), begun, letGo };
  }

  /** Resolves as soon as so many loads run. */
  async function untilRunning(count: number): Promise<void> {
    for (;;) {
      const [row] = await hub.database.db.fresh.query(
        "SELECT COUNT(*) AS count FROM metric_load WHERE state = 'RUNNING'",
      );
      if (Number(row.count) === count) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('refuses a key that is being loaded, a third stream of one token, and a fourth of all where three are allowed', async () => {
    const headers = { 'idempotency-key': 'slow' };
    const first = heldBody('metric,day,value\nm8,2026-11-01,1\n', 'm8,2026-11-02,2\n');
    const sentFirst = send(first.body, { headers });
    await untilRunning(1);
    const same = await send('metric,day,value\n', { headers });
    expect(same.status).toBe(409);
    expect(same.headers.get('retry-after')).toBe('10');
    const second = heldBody('metric,day,value\nm8,2026-11-03,1\n', 'm8,2026-11-05,1\n');
    const sentSecond = send(second.body);
    await untilRunning(2);
    const third = await send('metric,day,value\nm8,2026-11-04,1\n');
    expect(third.status).toBe(429);
    expect(third.headers.get('retry-after')).toBe('5');
    const otherToken = await anApiToken(hub.database.db, hub.company.people.admin.key);
    const fourth = heldBody('metric,day,value\nm8,2026-11-06,1\n', 'm8,2026-11-07,1\n');
    const sentFourth = ingest(hub.api.url, otherToken, fourth.body);
    await untilRunning(3);
    expect((await ingest(hub.api.url, otherToken, 'metric,day,value\n')).status).toBe(429);
    first.letGo();
    second.letGo();
    fourth.letGo();
    expect((await sentFourth).body).toMatchObject({ state: 'LOADED', new: 2 });
    expect((await sentFirst).body).toMatchObject({ state: 'LOADED', new: 2 });
    expect((await sentSecond).body).toMatchObject({ state: 'LOADED', new: 2 });
  });

  it('drops the load of a sender that goes away, or says nothing for too long', async () => {
    const gone = new AbortController();
    const held = heldBody('metric,day,value\nm9,2026-11-01,1\n', '');
    const sent = send(held.body, { signal: gone.signal }).catch((error: Error) => error.name);
    await untilRunning(1);
    gone.abort();
    expect(await sent).toBe('AbortError');
    await untilRunning(0);
    const silent = heldBody('metric,day,value\nm9,2026-11-01,1\n', '');
    const answer = await send(silent.body, { headers: { 'idempotency-key': 'silent' } });
    expect(answer).toMatchObject({ status: 408, body: { errors: [{ extensions: { code: 'TIMEOUT' } }] } });
    silent.letGo();
    expect(await valuesOf(9)).toEqual({});
    expect(await staged()).toBe(0);
    const { data } = await hub.ask(
      'admin',
      '{ metricLoads(first: 1) { edges { node { state token { name } issues(first: 5) { edges { node { line code } } } } } } }',
    );
    expect(data.metricLoads.edges[0].node).toMatchObject({
      state: 'REFUSED',
      token: { name: '주문 시스템' },
      issues: { edges: [{ node: { line: 0, code: 'interrupted' } }] },
    });
    const retried = await send('metric,day,value\nm9,2026-11-01,1\n', {
      headers: { 'idempotency-key': 'silent' },
    });
    expect(retried).toMatchObject({ status: 200, body: { new: 1 } });
  });

  it('lets nobody in without an API token that lives and may do this', async () => {
    const { db } = hub.database;
    const { people } = hub.company;
    const csv = 'metric,day,value\nm10,2026-11-01,1\n';
    const dead = await anApiToken(db, people.admin.key, { expiresOn: '2026-11-21' });
    const last = await anApiToken(db, people.admin.key, { expiresOn: '2026-11-22' });
    const other = await anApiToken(db, people.admin.key, { scopes: ['OTHER' as 'METRICS_WRITE'] });
    const as = async (token: string | null) => (await ingest(hub.api.url, token, csv)).status;
    expect(await as(null)).toBe(401);
    expect(await as('gct_unknown')).toBe(401);
    expect(await as(people.admin.token)).toBe(401);
    expect(await as(dead)).toBe(401);
    expect(await as(other)).toBe(403);
    expect(await valuesOf(10)).toEqual({});
    expect(await as(last)).toBe(200);
    const graphql = await fetch(`${hub.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ metrics(first: 1) { edges { node { key } } } }' }),
    });
    expect(await graphql.text()).toContain('UNAUTHENTICATED');
  });

  it.each([
    [415, { 'content-type': 'application/json' }, ''],
    [415, { 'content-type': 'text/csv; charset=utf-7' }, ''],
    [415, { 'content-encoding': 'br' }, ''],
    [400, { 'content-encoding': 'gzip' }, ''],
    [400, { 'idempotency-key': 'k'.repeat(201) }, ''],
    [400, {}, '?badRows=maybe'],
    [400, {}, '?metric=nowhere'],
    [400, {}, '?badrows=skip'],
  ])('answers %i to %j%s', async (status, headers: Record<string, string>, query) => {
    const answer = await send('metric,day,value\nm11,2026-11-01,1\n', { headers, query });
    expect(answer.status).toBe(status);
    expect(await valuesOf(11)).toEqual({});
    expect(await staged()).toBe(0);
  });

  it('of loads of the same days at once makes one outcome, each value before it a correction', async () => {
    const days = Array.from({ length: 20 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`);
    const csv = (value: number) =>
      `metric,day,value\n${days.flatMap((day) => ['m12', 'm13'].map((key) => `${key},${day},${value}`)).join('\n')}\n`;
    const answers = await Promise.all([1, 2].map((value) => send(csv(value))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = answers.map(({ body }) => body);
    expect((first?.new ?? 0) + (second?.new ?? 0)).toBe(40);
    expect((first?.corrected ?? 0) + (second?.corrected ?? 0)).toBe(40);
    const winner = first?.corrected === 40 ? '1' : '2';
    expect(new Set(Object.values(await valuesOf(12)))).toEqual(new Set([winner]));
    expect(new Set(Object.values(await valuesOf(13)))).toEqual(new Set([winner]));
  });

  it('takes over from a load whose process is gone, whatever it had staged', async () => {
    const { db } = hub.database;
    const csv = 'metric,day,value\nm14,2026-11-01,1\n';
    const headers = { 'idempotency-key': 'killed' };
    const [{ id: tokenId }] = await db.fresh.query('SELECT MIN(id) AS id FROM api_token');
    const begun = new Date('2026-11-22T02:50:00Z');
    await db.transaction(async (manager) => {
      const id = await new MetricLoadRepository(manager).create({
        source: 'STREAM',
        name: null,
        memberId: null,
        tokenId,
        idempotencyKey: 'killed',
        badRows: 'REFUSE_ALL',
        now: begun,
      });
      await manager.query(
        'INSERT INTO metric_staging (load_id, metric_id, day_no, value, line) VALUES (?, 15, 20000, 1, 2)',
        [id],
      );
    });
    expect(await send(csv, { headers })).toMatchObject({ status: 200, body: { new: 1 } });
    expect(await staged()).toBe(0);
  });

  it('notes when a token was last used, to ten minutes', async () => {
    const { data } = await hub.ask(
      'admin',
      '{ apiTokens(first: 100) { edges { node { name lastUsedAt } } } }',
    );
    const used = data.apiTokens.edges.filter(
      ({ node }: { node: { lastUsedAt: string | null } }) => node.lastUsedAt,
    );
    expect(used[0].node.lastUsedAt).toBe('2026-11-22T03:00:00.000Z');
  });
});
