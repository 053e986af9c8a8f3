import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aMetric, record } from './metrics';

describe.each(dialects)('metrics on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const FIELDS =
    'id key name unit description side kind role archivedOn version firstDay lastDay viewerCan { edit }';
  const update = `mutation ($input: UpdateMetricInput!) { updateMetric(input: $input) { metric { ${FIELDS} } } }`;
  const archive = `mutation ($input: ArchiveMetricInput!) { archiveMetric(input: $input) { metric { ${FIELDS} } } }`;
  const list = `query ($filter: MetricFilter, $after: String) { metrics(first: 2, after: $after, filter: $filter) {
    edges { node { name side } } pageInfo { hasNextPage endCursor } } }`;

  it('lets an operator begin one, and makes its key of its name', async () => {
    const metric = await aMetric(hub, { name: '  채널별 문의 건수 ', side: 'BACK_DOOR', unit: '건' });
    expect(metric).toMatchObject({ key: '채널별-문의-건수', name: '채널별 문의 건수', version: 1 });
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on Metric { ${FIELDS} } } }`,
      {
        id: metric.id,
      },
    );
    expect(data.node).toEqual({
      id: metric.id,
      key: '채널별-문의-건수',
      name: '채널별 문의 건수',
      unit: '건',
      description: null,
      side: 'BACK_DOOR',
      kind: 'FLOW',
      role: 'OTHER',
      archivedOn: null,
      version: 1,
      firstDay: null,
      lastDay: null,
      viewerCan: { edit: false },
    });
  });

  it('does not let somebody edit who neither works in operations nor leads', async () => {
    const { errors } = await hub.ask(
      'peer',
      'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } } }',
      { input: { name: '반품', unit: '건', side: 'BACK_DOOR' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets no name be the key of another one, nor a key the name: a row that says it would go to the wrong one', async () => {
    const first = await aMetric(hub, { name: '교환 문의' });
    const renamed = { id: first.id, version: 1, name: '전체교환문의' };
    expect((await hub.ask('operator', update, { input: renamed })).errors).toBeUndefined();
    const create = 'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { key } } }';
    const as = (input: Record<string, unknown>) =>
      hub.ask('operator', create, { input: { unit: '건', side: 'BACK_DOOR', ...input } });
    for (const [input, path] of [
      [{ name: '교환-문의' }, 'name'],
      [{ name: '교환 건수', key: '전체교환문의' }, 'key'],
    ] as const)
      expect((await as(input)).errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        params: { reason: 'DUPLICATE' },
        issues: [{ path: ['input', path] }],
      });
    const other = await aMetric(hub, { name: '교환 접수' });
    const { errors } = await hub.ask('operator', update, {
      input: { id: other.id, version: 1, name: first.key },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      issues: [{ path: ['input', 'name'] }],
    });
    // its own key is its own
    const back = await hub.ask('operator', update, { input: { id: first.id, version: 2, name: first.key } });
    expect(back.data.updateMetric.metric.name).toBe(first.key);
  });

  it('refuses a second one of the same name or key, and names the field', async () => {
    await aMetric(hub, { name: '결제', key: 'payments' });
    const create = 'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } } }';
    for (const [input, path] of [
      [{ name: '결제' }, 'name'],
      [{ name: '결제 둘', key: 'payments' }, 'key'],
    ] as const) {
      const { errors } = await hub.ask('operator', create, {
        input: { unit: '건', side: 'FRONT_DOOR', ...input },
      });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        params: { reason: 'DUPLICATE' },
        issues: [{ path: ['input', path] }],
      });
    }
  });

  it('of two that take one name at once lets one have it', async () => {
    const create = (name: string, key: string) =>
      hub.ask(
        'operator',
        'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } } }',
        {
          input: { name, key, unit: '건', side: 'BACK_DOOR' },
        },
      );
    for (let round = 0; round < 8; round += 1) {
      const name = `한 이름 ${round}`;
      const answers = await Promise.all([1, 2, 3].map((at) => create(name, `one-name-${round}-${at}`)));
      const codes = answers.map(({ errors }) => errors?.[0]?.extensions.params ?? null);
      expect(codes.filter((code) => code === null)).toHaveLength(1);
      expect(codes.filter(Boolean)).toEqual([{ reason: 'DUPLICATE' }, { reason: 'DUPLICATE' }]);
    }
  });

  it('refuses a change by whoever read an older version', async () => {
    const { id } = await aMetric(hub, { name: '가입' });
    const first = await hub.ask('lead', update, {
      input: { id, version: 1, unit: '명', description: '신규 가입' },
    });
    expect(first.data.updateMetric.metric).toMatchObject({
      unit: '명',
      description: '신규 가입',
      version: 2,
    });
    const { errors } = await hub.ask('operator', update, { input: { id, version: 1, unit: '건' } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'STALE_VERSION' },
      issues: [{ path: ['input', 'version'] }],
    });
  });

  it('puts one away and takes it back, with its points; away, it takes none', async () => {
    const { id } = await aMetric(hub, { name: '발송' });
    await record(hub, id, { '2026-11-01': '5' });
    const away = await hub.ask('admin', archive, { input: { id, version: 1, archived: true } });
    expect(away.data.archiveMetric.metric).toMatchObject({ archivedOn: '2026-11-22', lastDay: '2026-11-01' });
    const refused = await record(hub, id, { '2026-11-02': '5' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
    const gone = await hub.ask('peer', list, { filter: { text: '발송' } });
    expect(gone.data.metrics.edges).toEqual([]);
    const put = await hub.ask('peer', list, { filter: { text: '발송', archived: true } });
    expect(put.data.metrics.edges).toHaveLength(1);
    const back = await hub.ask('admin', archive, { input: { id, version: 2, archived: false } });
    expect(back.data.archiveMetric.metric).toMatchObject({ archivedOn: null, version: 3 });
  });

  it('lists them front door first and by name, page by page', async () => {
    for (const [name, side] of [
      ['목록 나', 'FRONT_DOOR'],
      ['목록 가', 'BACK_DOOR'],
      ['목록 다', 'FRONT_DOOR'],
    ] as const)
      await aMetric(hub, { name, side });
    const first = await hub.ask('peer', list, { filter: { text: '목록' } });
    const { endCursor, hasNextPage } = first.data.metrics.pageInfo;
    const second = await hub.ask('peer', list, { filter: { text: '목록' }, after: endCursor });
    expect(hasNextPage).toBe(true);
    expect([...first.data.metrics.edges, ...second.data.metrics.edges].map(({ node }) => node.name)).toEqual([
      '목록 나',
      '목록 다',
      '목록 가',
    ]);
  });

  it('finds them in the ask field', async () => {
    await aMetric(hub, { name: '재문의 건수' });
    const { data } = await hub.ask('peer', '{ search(text: "재문의가") { ... on Metric { name } } }');
    expect(data.search).toEqual([{ name: '재문의 건수' }]);
  });
});
