/** What a registered change locked is still corrected, or comes late: whoever reads the verdict is told. */
import type { Database } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points, tried } from '../../support/kpis';

describe.each(dialects)('what a change locked, on %s', (dialect) => {
  let hub: Hub;
  let db: Database;
  let day = '2026-11-22';
  let contacts: MadeMetric;
  let orders: MadeMetric;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => new Date(`${day}T03:00:00Z`) });
    db = hub.database.db;
    // Their sessions outlast the weeks that pass here.
    await db.transaction((manager) => manager.query('UPDATE session SET expires_at = 4102444800000'));
    contacts = await aMetric(db, { role: 'CONTACTS' });
    orders = await aMetric(db, { role: 'ORDERS' });
    await points(db, orders, '2026-09-01', '2027-01-15', () => 10_000);
  });
  afterAll(() => hub.stop());
  beforeEach(() => {
    day = '2026-11-22';
  });

  const register = async (kpiId: string, input: Record<string, unknown> = {}): Promise<{ id: string }> => {
    const { data } = await tried(
      hub,
      'operator',
      'registerChange',
      {
        kpiId,
        title: '배송 예정일을 주문 화면에 보인다',
        expectedEffect: '-0.50',
        startsOn: '2026-12-01',
        baselineFrom: '2026-09-01',
        baselineTo: '2026-11-01',
        judgedFrom: '2026-12-01',
        judgedTo: '2026-12-31',
        ...input,
      },
      'change { id }',
    );
    return (data as unknown as { change: { id: string } }).change;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it asked for
  const read = async (id: string): Promise<any> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on KpiChange { state correctedDays result { change } } } }`;
    return (await hub.ask('peer', query, { id })).data.node;
  };

  it('tells on how many days a value was corrected since it was locked, and is computed from what holds now', async () => {
    const refunds = await aMetric(db, { name: '환불 문의', role: 'CONTACTS' });
    await points(db, refunds, '2026-09-01', '2027-01-15', (index) => 300 + (index % 7));
    const { id } = await aKpi(hub, refunds, orders);
    const change = await register(id);
    const correct = (days: Record<string, string>) =>
      hub.ask(
        'operator',
        'mutation ($input: RecordMetricPointsInput!) { recordMetricPoints(input: $input) { correctedCount } }',
        {
          input: {
            metricId: refunds.id,
            points: Object.entries(days).map(([on, value]) => ({ day: on, value })),
          },
        },
      );
    day = '2026-11-30';
    // what is corrected before it starts, and of the judged window while it is under way, is how feeds are
    await correct({ '2026-09-02': '299' });
    day = '2026-12-20';
    await correct({ '2026-12-02': '290' });
    expect(await read(change.id)).toMatchObject({ state: 'STARTED', correctedDays: 0 });
    await correct({ '2026-09-03': '400', '2026-09-04': '400' });
    expect(await read(change.id)).toMatchObject({ state: 'STARTED', correctedDays: 2 });
    day = '2026-12-31';
    const judged = await read(change.id);
    expect(judged).toMatchObject({ state: 'JUDGED', correctedDays: 2 });
    const { data } = await correct({
      '2026-09-03': '9',
      '2026-12-02': '8',
      '2026-12-30': '7',
      '2026-11-15': '1',
    });
    expect(data.recordMetricPoints.correctedCount).toBe(4);
    await correct({ '2026-12-02': '6' });
    const again = await read(change.id);
    // the day between the windows was corrected too, and is none of its
    expect(again.correctedDays).toBe(4);
    expect(again.result.change).not.toBe(judged.result.change);
  });

  it('tells so too of days that were first filled in since it was locked, and not of those that came in time', async () => {
    const returns = await aMetric(db, { role: 'CONTACTS' });
    await points(db, returns, '2026-09-10', '2026-11-29', (index) => 300 + (index % 7));
    const { id } = await aKpi(hub, returns, orders);
    const change = await register(id, { baselineTo: '2026-12-01' });
    const fill = (from: string, count: number, value: string | null = '310') =>
      tried(hub, 'operator', 'recordMetricPoints', {
        metricId: returns.id,
        points: Array.from({ length: count }, (_, at) => ({ day: addDays(from, at), value })),
      });
    day = '2026-11-30';
    await fill('2026-09-01', 2);
    day = '2026-12-01';
    // the last days of the baseline, as feeds bring them
    await fill('2026-11-29', 2);
    expect(await read(change.id)).toMatchObject({ state: 'STARTED', correctedDays: 0 });
    // one of these has a value since before it started
    await fill('2026-09-02', 4);
    expect((await read(change.id)).correctedDays).toBe(3);
    await fill('2026-09-03', 2, '290');
    await fill('2026-09-05', 1, null);
    await fill('2026-09-06', 1);
    expect((await read(change.id)).correctedDays).toBe(4);
    await fill('2026-12-01', 1);
    day = '2027-01-02';
    await fill('2026-12-31', 2);
    await fill('2026-12-29', 2);
    expect(await read(change.id)).toMatchObject({ state: 'JUDGED', correctedDays: 5 });
  });

  it('tells of a hundred changes at once what was corrected', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    for (let at = 0; at < 120; at += 1) await register(id);
    day = '2026-12-31';
    const query = `{ node(id: "${id}") { ... on Kpi { changes { correctedDays } } } }`;
    const { data } = await hub.ask('peer', query);
    expect(data.node.changes).toEqual(Array(120).fill({ correctedDays: 0 }));
  });
});
