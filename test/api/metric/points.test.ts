import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aMetric, record, valuesOf } from './metrics';

describe.each(dialects)('typed points on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const corrections = `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Metric {
    corrections(first: $first, after: $after) { edges { cursor node { id day before after reason source by { name } } } pageInfo { hasNextPage } }
    points(from: "2026-11-01", to: "2026-12-01") { day value correctionCount } } } }`;

  it('are kept exactly, up to the largest value that is taken', async () => {
    const { id } = await aMetric(hub);
    const values = {
      '2026-11-01': '1000000000000',
      '2026-11-02': '999999999999.9999',
      '2026-11-03': '-999999999999.9999',
      '2026-11-04': '0.0001',
      '2026-11-05': '0',
    };
    const { data } = await record(hub, id, values);
    expect(data.recordMetricPoints).toEqual({
      newCount: 5,
      correctedCount: 0,
      unchangedCount: 0,
      metric: { firstDay: '2026-11-01', lastDay: '2026-11-05' },
    });
    expect(await valuesOf(hub, id)).toEqual(values);
    const again = await record(hub, id, values);
    expect(again.data.recordMetricPoints).toMatchObject({
      newCount: 0,
      correctedCount: 0,
      unchangedCount: 5,
    });
  });

  it('keep what was corrected: before, after, who, why, and how', async () => {
    const { id } = await aMetric(hub);
    await record(hub, id, { '2026-11-01': '10', '2026-11-02': '20' });
    const { data } = await record(
      hub,
      id,
      { '2026-11-01': '12.5', '2026-11-02': '20' },
      '취소가 빠졌어요',
      'lead',
    );
    expect(data.recordMetricPoints).toMatchObject({ newCount: 0, correctedCount: 1, unchangedCount: 1 });
    await record(hub, id, { '2026-11-01': null }, '두 번 적었어요', 'admin');
    const seen = await hub.ask('peer', corrections, { id, first: 10 });
    expect(seen.data.node.corrections.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        day: '2026-11-01',
        before: '12.5',
        after: null,
        reason: '두 번 적었어요',
        source: 'TYPED',
        by: { name: '최가온' },
      },
      { day: '2026-11-01', before: '10', after: '12.5', reason: '취소가 빠졌어요', by: { name: '임하늘' } },
    ]);
    expect(seen.data.node.points).toEqual([{ day: '2026-11-02', value: '20', correctionCount: 0 }]);
    await record(hub, id, { '2026-11-01': '11' });
    const later = await hub.ask('peer', corrections, { id, first: 1 });
    expect(later.data.node.points[0]).toEqual({ day: '2026-11-01', value: '11', correctionCount: 2 });
    expect(later.data.node.corrections.pageInfo.hasNextPage).toBe(true);
    const [edge] = later.data.node.corrections.edges;
    const next = await hub.ask('peer', corrections, { id, first: 1, after: edge.cursor });
    expect(next.data.node.corrections.edges[0].node.after).toBe('12.5');
    const ofOneDay = async (day: string) => {
      const query = `query ($id: ID!, $day: Date!) {
        node(id: $id) { ... on Metric { corrections(first: 5, day: $day) { edges { node { day } } } } }
      }`;
      const { data: found } = await hub.ask('peer', query, { id, day });
      return found.node.corrections.edges.length;
    };
    expect([await ofOneDay('2026-11-01'), await ofOneDay('2026-11-02')]).toEqual([2, 0]);
  });

  it('are refused together when one day is given twice, has not come yet, or is no number', async () => {
    const { id } = await aMetric(hub);
    const mutation =
      'mutation ($input: RecordMetricPointsInput!) { recordMetricPoints(input: $input) { newCount } }';
    const issuesOf = async (points: object[]) => {
      const { errors } = await hub.ask('operator', mutation, { input: { metricId: id, points } });
      return errors?.[0]?.extensions.issues;
    };
    const good = { day: '2026-11-01', value: '1' };
    expect(await issuesOf([good, { day: '2026-11-24', value: '1' }])).toMatchObject([
      { path: ['input', 'points', 1, 'day'], code: 'in_future' },
    ]);
    expect(await issuesOf([good, good])).toMatchObject([
      { path: ['input', 'points', 1, 'day'], code: 'duplicate' },
    ]);
    expect(await issuesOf([good, { day: '2026-11-02', value: '1.00001' }])).toBeDefined();
    expect(await issuesOf([])).toBeDefined();
    expect(await valuesOf(hub, id)).toEqual({});
    expect((await record(hub, id, { '2026-11-23': '1' })).data.recordMetricPoints.newCount).toBe(1);
  });

  it('tell the audit log once a load, and not at all when nothing changed', async () => {
    const { id } = await aMetric(hub);
    const audit =
      '{ auditLog(first: 1, filter: { action: "metric-load.finished" }) { edges { node { id detail } } } }';
    await record(hub, id, { '2026-11-01': '1', '2026-11-03': '3' });
    const { data } = await hub.ask('admin', audit);
    const [edge] = data.auditLog.edges;
    expect(JSON.parse(edge.node.detail)).toMatchObject({ from: '2026-11-01', to: '2026-11-04', newCount: 2 });
    await record(hub, id, { '2026-11-01': '1' });
    expect((await hub.ask('admin', audit)).data.auditLog.edges[0].node.id).toBe(edge.node.id);
  });

  it('of two people at the same instant leave one outcome, and the other as its correction', async () => {
    const { id } = await aMetric(hub);
    const values = ['1', '2', '3', '4', '5', '6'];
    const answers = await Promise.all(values.map((value) => record(hub, id, { '2026-11-01': value })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { data } = await hub.ask('peer', corrections, { id, first: 10 });
    const chain = data.node.corrections.edges.map(
      ({ node }: { node: { before: string; after: string } }) => node,
    );
    expect(chain).toHaveLength(5);
    expect(data.node.points[0].value).toBe(chain[0].after);
    for (const [at, { before }] of chain.entries())
      if (chain[at + 1]) expect(before).toBe(chain[at + 1].after);
  });
});
