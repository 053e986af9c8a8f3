/** How much may hang on one KPI: enough for years of work, and never so much that its page or its trend is a burden to all. */
import { KpiBaselineRepository, KpiChangeRepository, KpiTaskRepository } from '@groundcrew/db';
import { fromGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points, tried } from '../../support/kpis';

describe.each(dialects)('the limits of a KPI on %s', (dialect) => {
  let hub: Hub;
  let contacts: MadeMetric;
  let orders: MadeMetric;

  beforeAll(async () => {
    hub = await startHub(dialect);
    const { db } = hub.database;
    contacts = await aMetric(db, { name: '문의' });
    orders = await aMetric(db, { name: '주문' });
    await points(db, contacts, '2026-01-05', '2026-11-22', (index) => 40 + (index % 3));
    await points(db, orders, '2026-01-05', '2026-11-22', () => 500);
  });
  afterAll(() => hub.stop());

  const full = (field = 'kpiId') => ({ code: 'CONFLICT', reason: 'STATE', fields: [`${field}: state`] });
  const made = async () => {
    const { id } = await aKpi(hub, contacts, orders);
    return { id, kpiId: Number(fromGlobalId(id).id) };
  };

  it('takes thirty baselines and no more', async () => {
    const { id, kpiId } = await made();
    await hub.database.db.transaction(async (manager) => {
      const baselines = new KpiBaselineRepository(manager);
      const window = { kpiId, from: '2026-01-05', to: '2026-04-06', reason: '다시', memberId: null };
      for (let at = 0; at < 29; at += 1) await baselines.create({ ...window, at: new Date() });
    });
    const set = { kpiId: id, from: '2026-08-03', to: '2026-11-02', reason: '다른 가게가 됐다' };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).not.toHaveProperty('code');
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).toMatchObject(full());
  });

  it('takes two hundred changes that were not withdrawn, and no more', async () => {
    const { id, kpiId } = await made();
    const windows = {
      startsOn: '2026-12-01',
      baselineFrom: '2026-09-01',
      baselineTo: '2026-11-01',
      judgedFrom: '2026-12-01',
      judgedTo: '2026-12-31',
    };
    const memberId = hub.company.people.operator.key;
    await hub.database.db.transaction(async (manager) => {
      const changes = new KpiChangeRepository(manager);
      const registered = { registeredOn: '2026-11-01', registeredBy: memberId, description: null };
      const content = { kpiId, title: '일', expectedEffect: '-0.1', ...windows, ...registered };
      for (let at = 0; at < 199; at += 1) await changes.create(content, [memberId]);
    });
    const register = () =>
      tried(
        hub,
        'operator',
        'registerChange',
        { kpiId: id, title: '또 하나', expectedEffect: '-0.1', ...windows },
        'change { id }',
      );
    const last = (await register()).data as unknown as { change: { id: string } };
    expect(await register()).toMatchObject(full());
    await tried(hub, 'operator', 'withdrawChange', { id: last.change.id, version: 1, reason: '안 한다' });
    expect(await register()).not.toHaveProperty('code');
    // Its page shows withdrawn ones too: they are no way around it.
    await hub.database.db.transaction(async (manager) => {
      const changes = new KpiChangeRepository(manager);
      const content = { kpiId, title: '거둔 일', expectedEffect: '-0.1', description: null, ...windows };
      const registered = { registeredOn: '2026-11-01', registeredBy: memberId };
      for (let at = 0; at < 199; at += 1) {
        const withdrawn = await changes.create({ ...content, ...registered }, [memberId]);
        await changes.withdraw(withdrawn, 1, '2026-11-02', '안 한다');
      }
      await manager.query(
        "UPDATE kpi_change SET withdrawn_on = '2026-11-02', withdrawn_reason = '안 한다' WHERE kpi_id = ? AND title = '일'",
        [kpiId],
      );
    });
    expect(await register()).toMatchObject(full());
  });

  it('takes three hundred tasks with those that are done, and no more until one is removed', async () => {
    const { id, kpiId } = await made();
    await hub.database.db.transaction(async (manager) => {
      const tasks = new KpiTaskRepository(manager);
      const content = { title: '끝난 일', dueOn: '2026-11-01' };
      for (const done of await tasks.create(
        kpiId,
        Array.from({ length: 299 }, () => content),
      ))
        await tasks.update({ id: done, ...content, doneOn: '2026-11-01', version: 1 });
    });
    const add = () =>
      tried(hub, 'operator', 'addKpiTask', { kpiId: id, title: '할 일', dueOn: '2026-12-01' }, 'task { id }');
    const last = (await add()).data as unknown as { task: { id: string } };
    expect(await add()).toMatchObject(full());
    await tried(hub, 'operator', 'removeKpiTask', { id: last.task.id, version: 1 });
    expect(await add()).not.toHaveProperty('code');
  });
});
