/** What locks, judges, starts or completes does so on the company's day: one's own time zone moves none of it. */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points, tried, type Who } from '../../support/kpis';

describe.each(dialects)('the company’s day on %s', (dialect) => {
  let hub: Hub;
  let now = new Date('2026-11-22T03:00:00Z');
  let contacts: MadeMetric;
  let orders: MadeMetric;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => now });
    const { db } = hub.database;
    await db.transaction((manager) => manager.query('UPDATE session SET expires_at = 4102444800000'));
    contacts = await aMetric(db, { name: '문의' });
    orders = await aMetric(db, { name: '주문' });
    await points(db, contacts, '2026-03-02', '2027-01-15', (index) => 400 + (index % 7) * 4);
    await points(db, orders, '2026-03-02', '2027-01-15', () => 10_000);
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    now = new Date('2026-11-22T03:00:00Z');
    for (const who of ['operator', 'peer'] as const) await lives(who, 'Asia/Seoul');
  });

  const lives = (who: Who, zone: string) =>
    hub.database.db.transaction((manager) =>
      manager.query(`UPDATE member SET time_zone = '${zone}' WHERE id = ${hub.company.people[who].key}`),
    );
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it asked for
  const read = async (who: Who, id: string, fields: string): Promise<any> => {
    const query = `query ($id: ID!) { node(id: $id) { ${fields} } }`;
    const { data, errors } = await hub.ask(who, query, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };
  const windows = {
    startsOn: '2026-12-02',
    baselineFrom: '2026-09-01',
    baselineTo: '2026-11-01',
    judgedFrom: '2026-12-02',
    judgedTo: '2026-12-31',
  };
  const register = async (input: Record<string, unknown> = {}) => {
    const { id } = await aKpi(hub, contacts, orders);
    const content = { kpiId: id, title: '예정일을 보인다', expectedEffect: '-0.5', ...windows, ...input };
    return tried(hub, 'operator', 'registerChange', content, 'change { id }');
  };
  const registered = async (): Promise<string> =>
    ((await register()).data as unknown as { change: { id: string } }).change.id;

  it('is told to whoever asks, wherever they live', async () => {
    now = new Date('2026-12-01T18:00:00Z');
    await lives('operator', 'Pacific/Pago_Pago');
    for (const who of ['operator', 'peer'] as const)
      expect((await hub.ask(who, '{ company { today } }')).data.company.today).toBe('2026-12-02');
  });

  it('locks a change that has started in Seoul, also for an owner where it is still the day before', async () => {
    const id = await registered();
    now = new Date('2026-12-01T18:00:00Z');
    await lives('operator', 'Pacific/Pago_Pago');
    const shown = await read(
      'operator',
      id,
      '... on KpiChange { state viewerCan { edit start withdraw } version judgedTo }',
    );
    expect(shown).toMatchObject({
      state: 'STARTED',
      viewerCan: { edit: false, start: false, withdraw: false },
    });
    const locked = { code: 'CONFLICT', reason: 'STATE' };
    const of = { id, version: 1 };
    expect(await tried(hub, 'operator', 'updateChange', { ...of, judgedTo: '2027-01-10' })).toMatchObject(
      locked,
    );
    expect(await tried(hub, 'operator', 'startChange', of)).toMatchObject(locked);
    expect(await tried(hub, 'operator', 'withdrawChange', { ...of, reason: '안 되네' })).toMatchObject(
      locked,
    );
    expect(await read('operator', id, '... on KpiChange { version judgedTo }')).toEqual({
      version: 1,
      judgedTo: '2026-12-31',
    });
  });

  it('registers none that would have started yesterday in Seoul, and starts one on the day of Seoul', async () => {
    now = new Date('2026-12-01T18:00:00Z');
    await lives('operator', 'Pacific/Pago_Pago');
    expect(await register({ startsOn: '2026-12-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['startsOn: starts_in_past'],
    });
    const late = await register({ startsOn: '2026-12-20', judgedFrom: '2026-12-20' });
    const { id } = (late.data as unknown as { change: { id: string } }).change;
    const { data } = await tried(
      hub,
      'operator',
      'startChange',
      { id, version: 1 },
      'change { state startsOn registeredOn }',
    );
    expect(data).toEqual({
      change: { state: 'STARTED', startsOn: '2026-12-02', registeredOn: '2026-12-02' },
    });
  });

  it('judges for nobody before its window is over in Seoul', async () => {
    const id = await registered();
    // In Kiritimati it is the 31st; in Seoul the last day still runs.
    now = new Date('2026-12-30T11:00:00Z');
    await lives('peer', 'Pacific/Kiritimati');
    const shown = '... on KpiChange { state verdict result { after { to days } } }';
    const ahead = await read('peer', id, shown);
    expect(ahead).toEqual({
      state: 'STARTED',
      verdict: null,
      result: { after: { to: '2026-12-30', days: 28 } },
    });
    expect(await read('operator', id, shown)).toEqual(ahead);
  });

  it('shows a viewer ahead of Seoul the same trends as everybody else', async () => {
    const { id } = await aKpi(hub, contacts, orders, { target: '0.05' });
    // Sunday evening in Seoul, Monday in Kiritimati, where the week would be over.
    now = new Date('2026-11-22T12:00:00Z');
    await lives('peer', 'Pacific/Kiritimati');
    const trend = (unit = '') =>
      `trend${unit} { from to state points { from value isComplete } segments { baselineFrom baselineTo } latest { from } }`;
    const kpi = `... on Kpi { ${trend()} capability { pointCount } }`;
    const own = await read('operator', id, kpi);
    expect(own.trend).toMatchObject({ to: '2026-11-23', latest: { from: '2026-11-09' } });
    expect(await read('peer', id, kpi)).toEqual(own);
    const metric = `... on Metric { ${trend('(unit: WEEK)')} }`;
    expect(await read('peer', contacts.id, metric)).toEqual(await read('operator', contacts.id, metric));
    const input = `{ numeratorId: "${contacts.id}", denominatorId: "${orders.id}", basis: RATE, direction: LOWER, unit: WEEK }`;
    const preview = `{ kpiPreview(input: ${input}) { ${trend()} latest { from to value } } }`;
    const [theirs, ours] = [await hub.ask('peer', preview), await hub.ask('operator', preview)];
    expect(ours.errors).toBeUndefined();
    expect(theirs.data).toEqual(ours.data);
  });

  it('takes a baseline only when its window is over in Seoul', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    now = new Date('2026-11-22T12:00:00Z');
    await lives('operator', 'Pacific/Kiritimati');
    const set = { kpiId: id, from: '2026-09-07', to: '2026-11-23', reason: '다른 가게가 됐다' };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).toMatchObject({
      fields: ['to: in_future'],
    });
  });
});
