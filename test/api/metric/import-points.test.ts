import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aMetric, type MadeMetric, record, valuesOf } from './metrics';

describe.each(dialects)('points from a file on %s', (dialect) => {
  let hub: Hub;
  let orders: MadeMetric;
  let contacts: MadeMetric;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  beforeEach(async () => {
    orders = await aMetric(hub);
    contacts = await aMetric(hub);
  });
  afterAll(() => hub.stop());

  const load = async (input: Record<string, unknown>, who: 'operator' | 'peer' = 'operator') => {
    const { data, errors } = await hub.ask(
      who,
      `mutation ($input: ImportMetricPointsInput!) { importMetricPoints(input: $input) {
         dryRun state rowCount newCount correctedCount unchangedCount badCount
         corrections { line day before after metric { key } } issues { line field code message text }
         load { id source state name by { name } badCount issues(first: 10) { edges { node { line } } } } } }`,
      { input: { dryRun: false, ...input } },
    );
    return errors ? { errors } : data.importMetricPoints;
  };
  const tables = async () => {
    const counts: Record<string, number> = {};
    for (const table of [
      'metric_load',
      'metric_staging',
      'metric_load_issue',
      'metric_correction',
      'audit',
    ]) {
      const [row] = await hub.database.db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`);
      counts[table] = Number(row.count);
    }
    return counts;
  };

  it('are looked at first without a trace, and then loaded as was told', async () => {
    await record(hub, orders.id, { '2026-11-01': '10', '2026-11-02': '20' });
    const content = `metric,day,value\n${orders.key},2026-11-01,11\n${orders.key},2026-11-02,20\n${contacts.name},2026-11-01,3\n`;
    const before = await tables();
    const seen = await load({ content, dryRun: true });
    expect(seen).toEqual({
      dryRun: true,
      state: 'LOADED',
      rowCount: 3,
      newCount: 1,
      correctedCount: 1,
      unchangedCount: 1,
      badCount: 0,
      corrections: [{ line: 2, day: '2026-11-01', before: '10', after: '11', metric: { key: orders.key } }],
      issues: [],
      load: null,
    });
    expect(await tables()).toEqual(before);
    const done = await load({ content, fileName: '11월 주문.csv' });
    expect(done).toMatchObject({ ...seen, dryRun: false, load: expect.anything() });
    expect(done.load).toMatchObject({
      source: 'FILE',
      state: 'LOADED',
      name: '11월 주문.csv',
      by: { name: '서지안' },
    });
    expect(await valuesOf(hub, orders.id)).toEqual({ '2026-11-01': '11', '2026-11-02': '20' });
    const again = await load({ content });
    expect(again).toMatchObject({ newCount: 0, correctedCount: 0, unchangedCount: 3, corrections: [] });
    expect((await tables()).metric_staging).toBe(0);
  });

  it('with a bad row are refused whole, or loaded without it, as asked', async () => {
    const content = `날짜\t값\n2026-11-01\t1\n2026-11-31\t2\n2026.11.03.\t3\n`;
    const metricId = orders.id;
    const dry = await load({ content, metricId, dryRun: true });
    expect(dry).toMatchObject({
      state: 'REFUSED',
      badCount: 1,
      newCount: 2,
      issues: [{ line: 3, field: 'day', code: 'not_a_day', text: '2026-11-31 2' }],
    });
    const refused = await load({ content, metricId });
    expect(refused).toMatchObject({ state: 'REFUSED', newCount: 0, badCount: 1 });
    expect(refused.load.issues.edges).toEqual([{ node: { line: 3 } }]);
    expect(await valuesOf(hub, orders.id)).toEqual({});
    expect(await load({ content, metricId, badRows: 'SKIP' })).toMatchObject({
      state: 'LOADED',
      newCount: 2,
    });
    expect(await valuesOf(hub, orders.id)).toEqual({ '2026-11-01': '1', '2026-11-03': '3' });
  });

  it('for one metric take no row of another, and none for one that was put away', async () => {
    const content = `metric,day,value\n${contacts.key},2026-11-01,1\n`;
    expect(await load({ content, metricId: orders.id })).toMatchObject({
      state: 'REFUSED',
      issues: [{ line: 2, field: 'metric', code: 'other_metric' }],
    });
    await hub.ask(
      'admin',
      'mutation ($input: ArchiveMetricInput!) { archiveMetric(input: $input) { metric { id } } }',
      {
        input: { id: contacts.id, version: 1, archived: true },
      },
    );
    expect(await load({ content })).toMatchObject({ state: 'REFUSED', issues: [{ code: 'archived' }] });
    const { errors } = await load({ content, metricId: contacts.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
  });

  it.each([[true], [false]])(
    'that were given up meanwhile change nothing and may be sent again (only looked at: %s)',
    async (dryRun) => {
      const content = `metric,day,value\n${orders.key},2026-11-01,11\n`;
      const body = "UPDATE metric_load SET state = 'REFUSED' WHERE id = NEW.load_id;";
      const each = dialect === 'mysql' ? `FOR EACH ROW ${body}` : `BEGIN ${body} END`;
      const { db } = hub.database;
      await db.writer.query(`CREATE TRIGGER give_up AFTER INSERT ON metric_staging ${each}`);
      try {
        const { errors } = await load({ content, dryRun });
        expect(errors[0].extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'INTERRUPTED' } });
      } finally {
        await db.writer.query('DROP TRIGGER give_up');
      }
      expect(await valuesOf(hub, orders.id)).toEqual({});
      expect(await load({ content, dryRun })).toMatchObject({ state: 'LOADED', newCount: 1 });
    },
  );

  it('are not taken from somebody who may not record any', async () => {
    const { errors } = await load({ content: 'metric,day,value\n' }, 'peer');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are the same points however they are parted into files, and in whatever order these come', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => {
      const day = `2026-${at % 2 ? '09' : '10'}-${String((at >> 1) + 1).padStart(2, '0')}`;
      return { day, value: `${(at * 7919) % 1000}.${at % 10}` };
    });
    const whole = Object.fromEntries(rows.map(({ day, value }) => [day, value.replace(/\.0$/, '')]));
    const csv = (key: string, part: typeof rows) =>
      `metric,day,value\n${part.map(({ day, value }) => `${key},${day},${value}`).join('\n')}\n`;
    for (const parts of [1, 2, 7]) {
      const metric = await aMetric(hub);
      const files = Array.from({ length: parts }, (_, part) =>
        rows.filter((_row, at) => (at * 31) % parts === part),
      );
      for (const part of files.reverse()) await load({ content: csv(metric.key, [...part].reverse()) });
      // Files that overlap say the same twice.
      await load({ content: csv(metric.key, rows.slice(10, 30)) });
      expect(await valuesOf(hub, metric.id)).toEqual(whole);
    }
  });
});
