/** What an owner does with a KPI: tasks, check-ins, a new baseline, retiring and resuming; and what happens when they leave. */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points, tried } from '../../support/kpis';

describe.each(dialects)('working on a KPI on %s', (dialect) => {
  let hub: Hub;
  let contacts: MadeMetric;
  let orders: MadeMetric;

  beforeAll(async () => {
    hub = await startHub(dialect);
    const { db } = hub.database;
    contacts = await aMetric(db, { name: '문의', role: 'CONTACTS' });
    orders = await aMetric(db, { name: '주문', role: 'ORDERS' });
    await points(
      db,
      contacts,
      '2025-11-03',
      '2026-11-22',
      (index, day) => (day >= '2026-08-03' ? 20 : 40) + (index % 3),
    );
    await points(db, orders, '2025-11-03', '2026-11-22', () => 500);
  });
  afterAll(() => hub.stop());

  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it asked for
  const read = async (id: string, fields: string): Promise<any> => {
    const { data, errors } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on Kpi { ${fields} } } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };
  const task = async (kpiId: string, title: string, dueOn: string) => {
    const { data } = await tried(
      hub,
      'operator',
      'addKpiTask',
      { kpiId, title, dueOn },
      'task { id version title dueOn doneOn }',
    );
    return (data as unknown as { task: { id: string; version: number } }).task;
  };

  it('adds tasks, notes them done and open again, and takes one away', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const late = await task(id, '예정일 안내', '2026-12-15');
    const soon = await task(id, '지연 알림', '2026-11-25');
    const list = async () => (await read(id, 'tasks { title doneOn }')).tasks;
    expect(await list()).toEqual([
      { title: '지연 알림', doneOn: null },
      { title: '예정일 안내', doneOn: null },
    ]);
    await tried(hub, 'operator', 'updateKpiTask', { id: soon.id, version: 1, done: true });
    expect(await list()).toEqual([
      { title: '예정일 안내', doneOn: null },
      { title: '지연 알림', doneOn: '2026-11-22' },
    ]);
    await tried(hub, 'operator', 'updateKpiTask', {
      id: soon.id,
      version: 2,
      done: false,
      title: '지연을 먼저 알림',
    });
    expect(
      await tried(hub, 'operator', 'updateKpiTask', { id: soon.id, version: 2, title: '늦은 말' }),
    ).toMatchObject({
      reason: 'STALE_VERSION',
    });
    expect(await tried(hub, 'operator', 'removeKpiTask', { id: late.id, version: 7 })).toMatchObject({
      reason: 'STALE_VERSION',
    });
    expect(await tried(hub, 'lead', 'removeKpiTask', { id: late.id, version: 1 })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await tried(hub, 'lead', 'updateKpiTask', { id: late.id, version: 1, done: true })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await tried(hub, 'operator', 'removeKpiTask', { id: late.id, version: 1 });
    expect(await tried(hub, 'operator', 'removeKpiTask', { id: late.id, version: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await list()).toEqual([{ title: '지연을 먼저 알림', doneOn: null }]);
  });

  it('refuses a task without a title or a day, and the thirty-first open one', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const of = (input: Record<string, unknown>) =>
      tried(hub, 'operator', 'addKpiTask', { kpiId: id, title: '할 일', dueOn: '2026-12-01', ...input });
    expect(await of({ title: '' })).toMatchObject({ fields: ['title: required'] });
    expect(await of({ dueOn: '2026-02-30' })).toMatchObject({ fields: ['dueOn: not_a_day'] });
    for (let at = 0; at < 30; at += 1) await of({ title: `할 일 ${at}` });
    expect(await of({})).toMatchObject({ code: 'CONFLICT', reason: 'STATE', fields: ['kpiId: state'] });
  });

  it('shows the viewer’s own open tasks that are due, overdue ones first', async () => {
    const { id } = await aKpi(hub, contacts, orders, {}, 'lead');
    const add = (title: string, dueOn: string) =>
      tried(hub, 'lead', 'addKpiTask', { kpiId: id, title, dueOn }, 'task { id }');
    for (const [title, dueOn] of [
      ['오늘', '2026-11-22'],
      ['지난주', '2026-11-15'],
      ['내일', '2026-11-23'],
      ['다음 달', '2026-12-23'],
    ] as const)
      await add(title, dueOn);
    const done = (await add('끝난 일', '2026-11-20')).data as unknown as { task: { id: string } };
    await tried(hub, 'lead', 'updateKpiTask', { id: done.task.id, version: 1, done: true });
    const due = async (who: 'lead' | 'peer', within: number) =>
      (await hub.ask(who, `{ dueKpiTasks(within: ${within}) { title kpi { name } } }`)).data.dueKpiTasks;
    expect(await due('lead', 0)).toEqual([
      { title: '지난주', kpi: { name: '문의 비중' } },
      { title: '오늘', kpi: { name: '문의 비중' } },
    ]);
    expect((await due('lead', 7)).map((one: { title: string }) => one.title)).toEqual([
      '지난주',
      '오늘',
      '내일',
    ]);
    expect(await due('peer', 366)).toEqual([]);
    const { errors } = await hub.ask('lead', '{ dueKpiTasks(within: 367) { title } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['within'] }] });
    await tried(hub, 'lead', 'retireKpi', { id, version: 1, reason: '끝' });
    expect(await due('lead', 366)).toEqual([]);
  });

  it('keeps every check-in, newest first, also two at once', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const say = (text: string) => tried(hub, 'operator', 'checkInKpi', { kpiId: id, text });
    await say('처음엔 조용하다');
    await Promise.all([say('하나 🙂'), say('둘 🙃')]);
    await say(`한 줄\n<b>둘째 줄</b> ${'가'.repeat(900)}`);
    expect(await say('가'.repeat(1_001))).toMatchObject({ fields: ['text: too_long'] });
    const page = async (after: string | null) =>
      (
        await read(
          id,
          `checkIns(first: 3${after ? `, after: "${after}"` : ''}) { edges { node { text by { name } at } } pageInfo { hasNextPage endCursor } }`,
        )
      ).checkIns;
    const first = await page(null);
    expect(first.edges[0].node).toEqual({
      text: `한 줄\n<b>둘째 줄</b> ${'가'.repeat(900)}`,
      by: { name: '서지안' },
      at: '2026-11-22T03:00:00.000Z',
    });
    const second = await page(first.pageInfo.endCursor);
    const texts = [...first.edges, ...second.edges].map((edge: { node: { text: string } }) => edge.node.text);
    expect(texts.slice(1)).toEqual([
      ...['하나 🙂', '둘 🙃'].sort((a, b) => texts.indexOf(a) - texts.indexOf(b)),
      '처음엔 조용하다',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('has new limits from the window of a new baseline on, with its reason, and the old ones before', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const { db } = hub.database;
    await db.transaction((manager) =>
      manager.query(
        "UPDATE kpi SET set_on = '2026-05-01' WHERE id = (SELECT MAX(id) FROM (SELECT id FROM kpi) k)",
      ),
    );
    const shown =
      'trend(from: "2025-12-01", to: "2026-11-16") { state segments { from to baselineFrom baselineTo pointCount reason } signals { from } }';
    const before = await read(id, shown);
    expect(before.trend.state).toBe('BETTER');
    const set = {
      kpiId: id,
      from: '2026-08-03',
      to: '2026-11-02',
      reason: '예정일을 보인 뒤로 다른 가게가 됐다',
    };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).not.toHaveProperty('code');
    const after = await read(id, `${shown} baselines { from to reason by { name } at }`);
    expect(after.trend.state).toBe('NONE');
    expect(after.trend.segments).toEqual([
      { ...before.trend.segments[0], to: '2026-08-03' },
      {
        from: '2026-08-03',
        to: null,
        baselineFrom: '2026-08-03',
        baselineTo: '2026-11-02',
        pointCount: 13,
        reason: set.reason,
      },
    ]);
    expect(after.baselines).toEqual([
      {
        from: '2026-08-03',
        to: '2026-11-02',
        reason: set.reason,
        by: { name: '서지안' },
        at: '2026-11-22T03:00:00.000Z',
      },
    ]);
    // Of two with the same first day the one set last holds; both stay readable.
    await tried(hub, 'operator', 'setKpiBaseline', { ...set, to: '2026-10-05', reason: '휴일을 뺐다' });
    const last = await read(id, `${shown} baselines { reason }`);
    expect(last.trend.segments[1]).toMatchObject({
      baselineTo: '2026-10-05',
      pointCount: 9,
      reason: '휴일을 뺐다',
    });
    expect(last.baselines).toHaveLength(2);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['without a reason', { reason: ' ' }, 'reason: required'],
    ['that is not over', { to: '2026-11-23' }, 'to: in_future'],
    ['of five periods', { from: '2026-09-28' }, 'to: too_few_periods'],
    ['where there are no values', { from: '2020-01-06', to: '2021-01-04' }, 'to: too_few_periods'],
    ['that ends before it begins', { to: '2026-01-01' }, 'to: window_empty'],
    ['of 801 days', { from: '2024-08-23' }, 'to: window_too_long'],
  ])('refuses a baseline %s', async (_what, input, field) => {
    const { id } = await aKpi(hub, contacts, orders);
    const set = { kpiId: id, from: '2026-08-03', to: '2026-11-02', reason: '까닭', ...input };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [field],
    });
  });

  it('is retired with a reason, takes no work then, and can be resumed', async () => {
    const { id, version } = await aKpi(hub, contacts, orders, {
      tasks: [{ title: '할 일', dueOn: '2026-12-01' }],
    });
    const { tasks } = await read(id, 'tasks { id }');
    expect(await tried(hub, 'operator', 'resumeKpi', { id, version })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STATE',
    });
    expect(await tried(hub, 'operator', 'retireKpi', { id, version, reason: '' })).toMatchObject({
      fields: ['reason: required'],
    });
    expect(await tried(hub, 'operator', 'retireKpi', { id, version: 9, reason: '끝' })).toMatchObject({
      reason: 'STALE_VERSION',
    });
    await tried(hub, 'operator', 'retireKpi', { id, version, reason: '원인이 사라졌다' });
    expect(await read(id, 'retiredOn retiredReason trend { points { value } }')).toMatchObject({
      retiredOn: '2026-11-22',
      retiredReason: '원인이 사라졌다',
    });
    const retired = { code: 'CONFLICT', reason: 'STATE' };
    expect(await tried(hub, 'operator', 'retireKpi', { id, version: 2, reason: '또' })).toMatchObject(
      retired,
    );
    expect(await tried(hub, 'operator', 'updateKpi', { id, version: 2, name: '이름' })).toMatchObject(
      retired,
    );
    expect(await tried(hub, 'operator', 'checkInKpi', { kpiId: id, text: '말' })).toMatchObject(retired);
    expect(
      await tried(hub, 'operator', 'addKpiTask', { kpiId: id, title: '일', dueOn: '2026-12-01' }),
    ).toMatchObject(retired);
    expect(
      await tried(hub, 'operator', 'updateKpiTask', { id: tasks[0].id, version: 1, done: true }),
    ).toMatchObject(retired);
    await tried(hub, 'operator', 'resumeKpi', { id, version: 2 });
    expect(await read(id, 'version retiredOn retiredReason')).toEqual({
      version: 3,
      retiredOn: null,
      retiredReason: null,
    });
    expect(await tried(hub, 'operator', 'checkInKpi', { kpiId: id, text: '다시 본다' })).not.toHaveProperty(
      'code',
    );
  });

  it('is retired on the day its owner leaves; all that was done stays readable', async () => {
    const mine = await aKpi(hub, contacts, orders, { name: '떠나는 이의 지표' }, 'otherLead');
    const old = await aKpi(hub, contacts, orders, {}, 'otherLead');
    await tried(hub, 'otherLead', 'retireKpi', { id: old.id, version: 1, reason: '먼저 접었다' });
    await tried(hub, 'otherLead', 'checkInKpi', { kpiId: mine.id, text: '마지막 말' });
    const { otherLead } = hub.company.people;
    const leave = await tried(
      hub,
      'admin',
      'deactivateMember',
      { id: otherLead.id },
      'member { kpis { id } }',
    );
    expect(leave.data).toEqual({ member: { kpis: [] } });
    expect(
      await read(
        mine.id,
        'retiredOn retiredReason owner { name active } checkIns(first: 5) { edges { node { text } } }',
      ),
    ).toEqual({
      retiredOn: '2026-11-22',
      retiredReason: null,
      owner: { name: '오민재', active: false },
      checkIns: { edges: [{ node: { text: '마지막 말' } }] },
    });
    expect(await read(old.id, 'retiredReason')).toEqual({ retiredReason: '먼저 접었다' });
    const { data } = await hub.ask('admin', '{ auditLog(first: 5) { edges { node { action } } } }');
    expect(data.auditLog.edges.map((edge: { node: { action: string } }) => edge.node.action)).toContain(
      'kpi.retired',
    );
  });
});
