/** Registered before it is done: windows in order, locked from the start on, judged by what is stored. */
import { beforeAfter } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points, tried } from '../../support/kpis';

// As it is, and counted.
jest.mock('@groundcrew/shared', () => {
  const shared = jest.requireActual<typeof import('@groundcrew/shared')>('@groundcrew/shared');
  return { ...shared, beforeAfter: jest.fn(shared.beforeAfter) };
});

const FIELDS = `change { id version title description state registeredOn startsOn baselineFrom baselineTo judgedFrom judgedTo
  expectedEffect withdrawnOn withdrawnReason verdict correctedDays registeredBy { name } people { name }
  viewerCan { edit start withdraw } result { change verdict after { days } } kpi { id } }`;

describe.each(dialects)('registered changes on %s', (dialect) => {
  let hub: Hub;
  let day = '2026-11-22';
  let contacts: MadeMetric;
  let orders: MadeMetric;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => new Date(`${day}T03:00:00Z`) });
    const { db } = hub.database;
    // Their sessions outlast the weeks that pass here.
    await db.transaction((manager) => manager.query('UPDATE session SET expires_at = 4102444800000'));
    contacts = await aMetric(db, { name: '문의', role: 'CONTACTS' });
    orders = await aMetric(db, { name: '주문', role: 'ORDERS' });
    await points(db, contacts, '2026-09-01', '2026-11-22', (index) => 400 + (index % 7) * 4);
    await points(db, orders, '2026-09-01', '2026-11-22', () => 10_000);
    await points(db, contacts, '2026-12-01', '2027-01-15', (index) => 200 + (index % 7) * 3);
    await points(db, orders, '2026-12-01', '2027-01-15', () => 20_000);
  });
  afterAll(() => hub.stop());
  beforeEach(() => {
    day = '2026-11-22';
  });

  const windows = {
    startsOn: '2026-12-01',
    baselineFrom: '2026-09-01',
    baselineTo: '2026-11-01',
    judgedFrom: '2026-12-01',
    judgedTo: '2026-12-31',
  };
  const content = (kpiId: string, input: Record<string, unknown> = {}) => ({
    kpiId,
    title: '배송 예정일을 주문 화면에 보인다',
    expectedEffect: '-0.50',
    ...windows,
    ...input,
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it asked for
  const register = async (kpiId: string, input: Record<string, unknown> = {}): Promise<any> => {
    const { data, ...refusal } = await tried(
      hub,
      'operator',
      'registerChange',
      content(kpiId, input),
      FIELDS,
    );
    if (!data) throw new Error(JSON.stringify(refusal));
    return (data as unknown as { change: unknown }).change;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it asked for
  const read = async (id: string, who: 'operator' | 'peer' = 'operator'): Promise<any> => {
    const query = `query ($id: ID!) { node(id: $id) { ... on KpiChange { ${FIELDS.slice('change {'.length, -1)} } } }`;
    const { data, errors } = await hub.ask(who, query, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };

  it('keeps what was registered, with its owner as the one who does it', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id, { description: '앱 2.3에서\n“언제 와요?”를 없앤다 🚚' });
    expect(change).toEqual({
      id: expect.any(String),
      version: 1,
      title: '배송 예정일을 주문 화면에 보인다',
      description: '앱 2.3에서\n“언제 와요?”를 없앤다 🚚',
      state: 'REGISTERED',
      registeredOn: '2026-11-22',
      ...windows,
      expectedEffect: '-0.5',
      withdrawnOn: null,
      withdrawnReason: null,
      verdict: null,
      correctedDays: 0,
      registeredBy: { name: '서지안' },
      people: [{ name: '서지안' }],
      viewerCan: { edit: true, start: true, withdraw: true },
      result: { change: null, verdict: 'NO_DATA', after: { days: 0 } },
      kpi: { id },
    });
    expect((await read(change.id, 'peer')).viewerCan).toEqual({ edit: false, start: false, withdraw: false });
    const helped = await register(id, {
      memberIds: [hub.company.people.peer.id, hub.company.people.lead.id],
    });
    expect(helped.people.map((one: { name: string }) => one.name).sort()).toEqual(
      ['신다은', '임하늘'].sort(),
    );
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a start in the past',
      { startsOn: '2026-11-21', baselineTo: '2026-11-01' },
      ['startsOn: starts_in_past'],
    ],
    [
      'a baseline that goes past the start',
      { baselineTo: '2026-12-02' },
      ['baselineTo: baseline_after_start'],
    ],
    ['a judged window before the start', { judgedFrom: '2026-11-30' }, ['judgedFrom: judged_before_start']],
    ['an empty baseline', { baselineFrom: '2026-11-01' }, ['baselineTo: window_empty']],
    ['a judged window of six days', { judgedTo: '2026-12-07' }, ['judgedTo: window_too_short']],
    ['a judged window of 801 days', { judgedTo: '2029-02-09' }, ['judgedTo: window_too_long']],
    [
      'two windows out of order',
      { baselineTo: '2026-12-05', judgedTo: '2026-12-01' },
      ['baselineTo: baseline_after_start', 'judgedTo: window_empty'],
    ],
    ['an effect below −100 %', { expectedEffect: '-1.1' }, ['expectedEffect: out_of_range']],
    ['an empty title', { title: '' }, ['title: required']],
  ])('refuses %s, and says which field', async (_what, input, fields) => {
    const { id } = await aKpi(hub, contacts, orders);
    expect(await tried(hub, 'operator', 'registerChange', content(id, input))).toMatchObject({
      code: 'INVALID_INPUT',
      fields,
    });
  });

  it('refuses somebody who is not here', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const input = content(id, { memberIds: [hub.company.people.peer.id, 'TWVtYmVyOjk5OTk5'] });
    expect(await tried(hub, 'operator', 'registerChange', input)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can be changed until the day it starts, and not from then on', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id);
    const input = {
      id: change.id,
      version: 1,
      startsOn: '2026-12-02',
      judgedFrom: '2026-12-03',
      memberIds: [hub.company.people.peer.id],
    };
    const { data } = await tried(hub, 'operator', 'updateChange', input, FIELDS);
    expect(data).toMatchObject({
      change: {
        version: 2,
        startsOn: '2026-12-02',
        judgedFrom: '2026-12-03',
        title: change.title,
        people: [{ name: '신다은' }],
      },
    });
    day = '2026-12-01';
    expect((await read(change.id)).state).toBe('REGISTERED');
    day = '2026-12-02';
    expect(await read(change.id)).toMatchObject({
      state: 'STARTED',
      viewerCan: { edit: false, start: false, withdraw: false },
    });
    const locked = { code: 'CONFLICT', reason: 'STATE', fields: ['id: state'] };
    const late = { id: change.id, version: 2 };
    expect(await tried(hub, 'operator', 'updateChange', { ...late, title: '다른 일' })).toMatchObject(locked);
    expect(await tried(hub, 'operator', 'updateChange', { ...late, judgedTo: '2027-02-01' })).toMatchObject(
      locked,
    );
    expect(await tried(hub, 'operator', 'startChange', late)).toMatchObject(locked);
    expect(await tried(hub, 'operator', 'withdrawChange', { ...late, reason: '안 되네' })).toMatchObject(
      locked,
    );
    expect((await read(change.id)).version).toBe(2);
  });

  it('starts today when asked to, if its windows still fit', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const late = await register(id, { baselineTo: '2026-11-30' });
    expect(await tried(hub, 'operator', 'startChange', { id: late.id, version: 1 })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['baselineTo: baseline_after_start'],
    });
    const change = await register(id);
    const { data } = await tried(hub, 'operator', 'startChange', { id: change.id, version: 1 }, FIELDS);
    expect(data).toMatchObject({
      change: { state: 'STARTED', startsOn: '2026-11-22', judgedFrom: '2026-12-01', version: 2 },
    });
  });

  it('can be withdrawn with a reason before it starts, and stays readable', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id);
    expect(
      await tried(hub, 'operator', 'withdrawChange', { id: change.id, version: 1, reason: ' ' }),
    ).toMatchObject({
      fields: ['reason: required'],
    });
    await tried(hub, 'operator', 'withdrawChange', { id: change.id, version: 1, reason: '개발이 미뤄졌다' });
    day = '2026-12-10';
    expect(await read(change.id)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawnOn: '2026-11-22',
      withdrawnReason: '개발이 미뤄졌다',
      verdict: null,
    });
    const { data } = await hub.ask(
      'peer',
      `{ node(id: "${id}") { ... on Kpi { changes { title state } } } }`,
    );
    expect(data.node.changes).toEqual([{ title: change.title, state: 'WITHDRAWN' }]);
  });

  it('is judged when its window is over, by what anyone can compute again', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id);
    day = '2026-12-11';
    // As far as it has come: ten days, and no verdict yet.
    expect(await read(change.id, 'peer')).toMatchObject({
      state: 'STARTED',
      verdict: null,
      result: { after: { days: 10 } },
    });
    day = '2026-12-31';
    const judged = await read(change.id, 'peer');
    expect(judged).toMatchObject({
      state: 'JUDGED',
      verdict: 'BETTER',
      result: { verdict: 'BETTER', after: { days: 30 } },
    });
    expect(judged.result.change).toBeCloseTo(-0.745, 2);
    const again = await hub.ask(
      'peer',
      `query ($id: ID!, $changeId: ID!) { node(id: $id) { ... on Kpi {
        beforeAfter(changeId: $changeId) { change lower upper verdict }
        comparison(before: { from: "2026-09-01", to: "2026-11-01" }, after: { from: "2026-12-01", to: "2026-12-31" }) { change lower upper verdict }
      } } }`,
      { id, changeId: change.id },
    );
    expect(again.data.node.beforeAfter).toEqual(again.data.node.comparison);
    expect(again.data.node.beforeAfter.change).toBe(judged.result.change);
    const other = await aKpi(hub, contacts, orders);
    const { errors } = await hub.ask(
      'peer',
      `{ node(id: "${other.id}") { ... on Kpi { beforeAfter(changeId: "${change.id}") { verdict } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', issues: [{ path: ['changeId'] }] });
  });

  it('waits for the values of its last days, for three days, before it is judged', async () => {
    const { db } = hub.database;
    const [above, below] = [await aMetric(db, { role: 'CONTACTS' }), await aMetric(db, { role: 'ORDERS' })];
    const load = async (from: string, to: string, contactsADay: number) => {
      await points(db, above, from, to, (index) => contactsADay + (index % 7));
      await points(db, below, from, to, () => 2_000);
    };
    await load('2026-09-01', '2026-12-01', 400);
    const { id } = await aKpi(hub, above, below);
    const change = await register(id);
    await load('2026-12-01', '2026-12-04', 200);
    for (day of ['2026-12-31', '2027-01-02'])
      expect(await read(change.id)).toMatchObject({ state: 'JUDGED', verdict: null });
    day = '2026-12-05';
    // Yesterday's values come tonight: that is no day that is missing.
    expect((await read(change.id)).result).toMatchObject({ verdict: 'BETTER', after: { days: 3 } });
    day = '2027-01-03';
    expect(await read(change.id)).toMatchObject({ verdict: 'NO_DATA' });
    await load('2026-12-04', '2026-12-31', 500);
    day = '2026-12-31';
    expect(await read(change.id)).toMatchObject({ verdict: 'WORSE', result: { after: { days: 30 } } });
  });

  it('is compared once a request, whoever asks: its result, its verdict and its KPI', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id);
    day = '2026-12-31';
    const compared = jest.mocked(beforeAfter).mockClear();
    const query = `query ($id: ID!, $changeId: ID!) { node(id: $id) { ... on Kpi { changes { verdict result { verdict } }
      first: beforeAfter(changeId: $changeId) { verdict } again: beforeAfter(changeId: $changeId) { change } } } }`;
    const { data } = await hub.ask('peer', query, { id, changeId: change.id });
    expect(data.node).toMatchObject({ changes: [{ verdict: 'BETTER', result: { verdict: 'BETTER' } }] });
    expect(compared).toHaveBeenCalledTimes(1);
  });

  it('locks the formula of its KPI, and nothing else of it; a withdrawn one locks nothing', async () => {
    const { id, version } = await aKpi(hub, contacts, orders);
    const change = await register(id);
    for (const formula of [
      { numeratorId: orders.id, denominatorId: contacts.id },
      { denominatorId: null, basis: 'AMOUNT' },
      { basis: 'PROPORTION' },
      { direction: 'HIGHER' },
    ])
      expect(await tried(hub, 'operator', 'updateKpi', { id, version, ...formula })).toMatchObject({
        code: 'CONFLICT',
        reason: 'STATE',
      });
    // The same formula once more, with another name, is no change of it.
    const same = { id, version, name: '문의율', numeratorId: contacts.id, direction: 'LOWER', basis: 'RATE' };
    expect(await tried(hub, 'operator', 'updateKpi', same)).not.toHaveProperty('code');
    await tried(hub, 'operator', 'withdrawChange', { id: change.id, version: 1, reason: '안 한다' });
    const free = { id, version: version + 1, direction: 'HIGHER' };
    expect(await tried(hub, 'operator', 'updateKpi', free)).not.toHaveProperty('code');
  });

  it('lets one of two at once through: start or withdraw, never both', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    for (let round = 0; round < 3; round += 1) {
      const change = await register(id);
      const both = await Promise.all([
        tried(hub, 'operator', 'startChange', { id: change.id, version: 1 }),
        tried(hub, 'operator', 'withdrawChange', { id: change.id, version: 1, reason: '안 한다' }),
      ]);
      expect(both.filter((one) => one.code === 'CONFLICT')).toHaveLength(1);
      const { state, version } = await read(change.id);
      expect([version, ['STARTED', 'WITHDRAWN'].includes(state)]).toEqual([2, true]);
    }
  });

  it('lets nobody but the owner touch it', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const change = await register(id, { memberIds: [hub.company.people.lead.id] });
    const of = { id: change.id, version: 1 };
    for (const who of ['lead', 'head', 'otherLead'] as const) {
      expect(await tried(hub, who, 'updateChange', { ...of, title: '남의 것' })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await tried(hub, who, 'startChange', of)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await tried(hub, who, 'withdrawChange', { ...of, reason: '남' })).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});
