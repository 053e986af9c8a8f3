/** The three steps: problem, measure, tasks; by their owner, with words of every kind. */

import { CompanyRepository, change, MetricRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, kpiInput, type MadeMetric, tried } from '../../support/kpis';

const READ = `query ($id: ID!) { node(id: $id) { ... on Kpi {
  version name problem basis display direction target unit setOn retiredOn retiredReason serves
  owner { name } numerator { name } denominator { name } servesValue { name }
  tasks { title dueOn doneOn } baselines { from } changes { id } viewerCan { edit }
} } }`;

describe.each(dialects)('setting a KPI on %s', (dialect) => {
  let hub: Hub;
  let contacts: MadeMetric;
  let orders: MadeMetric;
  let cancellations: MadeMetric;
  let valueId: string;

  beforeAll(async () => {
    hub = await startHub(dialect);
    const { db } = hub.database;
    contacts = await aMetric(db, { name: '문의', role: 'CONTACTS' });
    orders = await aMetric(db, { name: '주문', role: 'ORDERS' });
    cancellations = await aMetric(db, { name: '취소', role: 'CANCELLATIONS' });
    await change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
      const companies = new CompanyRepository(unit.manager);
      await companies.setValues([{ id: null, name: '손님 먼저', description: '' }]);
      valueId = toGlobalId('CompanyValue', (await companies.values())[0]?.id ?? 0);
      unit.record({ action: 'company.updated', subjectType: 'Company', subjectId: 1 });
    });
  });
  afterAll(() => hub.stop());

  const read = async (id: string, who: 'operator' | 'peer' = 'peer') =>
    (await hub.ask(who, READ, { id })).data.node;
  const audit = async () => {
    const { data } = await hub.ask('admin', '{ auditLog(first: 1) { edges { node { action } } } }');
    return data.auditLog.edges[0].node.action;
  };

  it('keeps what was written in the three steps, and lets everyone read it', async () => {
    const { id } = await aKpi(hub, contacts, orders, {
      name: '문의 비중 📉',
      problem: '“배송 언제 와요?”라는 문의가 하루 400건\n상담원 둘이 그것만 답한다',
      target: '0.0600',
      servesValueId: valueId,
      serves: '묻지 않아도 되는 가게가 된다',
      tasks: [
        { title: '배송 예정일을 주문 화면에 보인다', dueOn: '2026-12-15' },
        { title: '출고 지연을 먼저 알린다', dueOn: '2026-12-01' },
      ],
    });
    expect(await read(id)).toEqual({
      version: 1,
      name: '문의 비중 📉',
      problem: '“배송 언제 와요?”라는 문의가 하루 400건\n상담원 둘이 그것만 답한다',
      basis: 'RATE',
      display: 'PERCENT',
      direction: 'LOWER',
      target: '0.06',
      unit: 'WEEK',
      setOn: '2026-11-22',
      retiredOn: null,
      retiredReason: null,
      serves: '묻지 않아도 되는 가게가 된다',
      owner: { name: '서지안' },
      numerator: { name: '문의' },
      denominator: { name: '주문' },
      servesValue: { name: '손님 먼저' },
      tasks: [
        { title: '출고 지연을 먼저 알린다', dueOn: '2026-12-01', doneOn: null },
        { title: '배송 예정일을 주문 화면에 보인다', dueOn: '2026-12-15', doneOn: null },
      ],
      baselines: [],
      changes: [],
      viewerCan: { edit: false },
    });
    expect((await read(id, 'operator')).viewerCan).toEqual({ edit: true });
    expect(await audit()).toBe('kpi.set');
  });

  it('takes texts as long as their limits, and no longer', async () => {
    const emoji = '🌊'.repeat(120);
    const long = '가'.repeat(4_000);
    const { id } = await aKpi(hub, contacts, orders, { name: emoji, problem: long });
    expect(await read(id)).toMatchObject({ name: emoji, problem: long });
    const input = kpiInput(contacts, orders, { name: `${emoji}🌊`, problem: `${long}가` });
    expect(await tried(hub, 'operator', 'setKpi', input)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['name: too_long', 'problem: too_long'],
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a rate without a denominator',
      { denominatorId: null },
      'INVALID_INPUT',
      'denominatorId: needs_denominator',
    ],
    [
      'a proportion without a denominator',
      { denominatorId: null, basis: 'PROPORTION' },
      'INVALID_INPUT',
      'denominatorId: needs_denominator',
    ],
    ['an empty name', { name: '  ' }, 'INVALID_INPUT', 'name: required'],
    ['an empty problem', { problem: '' }, 'INVALID_INPUT', 'problem: required'],
    ['a target with five places', { target: '0.00001' }, 'INVALID_INPUT', 'target: not_a_decimal'],
    [
      'a metric that is not there',
      { numeratorId: toGlobalId('Metric', 999_999) },
      'NOT_FOUND',
      'numeratorId: unknown_id',
    ],
    [
      'a team as its metric',
      { denominatorId: toGlobalId('Team', 1) },
      'NOT_FOUND',
      'denominatorId: unknown_id',
    ],
    [
      'a value that is not there',
      { servesValueId: toGlobalId('CompanyValue', 999) },
      'NOT_FOUND',
      'servesValueId: unknown_id',
    ],
    [
      'a task without a title',
      {
        tasks: [
          { title: '하기', dueOn: '2026-12-01' },
          { title: ' ', dueOn: '2026-12-01' },
        ],
      },
      'INVALID_INPUT',
      'tasks.1.title: required',
    ],
  ])('refuses %s, and says which field', async (_what, input, code, field) => {
    expect(await tried(hub, 'operator', 'setKpi', kpiInput(contacts, orders, input))).toMatchObject({
      code,
      fields: [field],
    });
  });

  it('refuses the same metric above and below the line', async () => {
    const input = kpiInput(contacts, contacts);
    expect(await tried(hub, 'operator', 'setKpi', input)).toMatchObject({
      fields: ['denominatorId: same_metric'],
    });
  });

  it('lets a KPI keep a metric that was archived since, and nobody choose it anew', async () => {
    const { db } = hub.database;
    const old = await aMetric(db, { name: '옛 지표' });
    const { id, version } = await aKpi(hub, old, orders);
    await change(db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
      await new MetricRepository(unit.manager).update(old.key, 1, { archivedOn: '2026-11-20' });
      unit.record({ action: 'metric.archived', subjectType: 'Metric', subjectId: old.key });
    });
    expect(await tried(hub, 'operator', 'setKpi', kpiInput(old, orders))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['numeratorId: archived'],
    });
    expect(
      await tried(hub, 'operator', 'updateKpi', { id, version, name: '새 이름', numeratorId: old.id }),
    ).not.toHaveProperty('code');
  });

  it('is for operators and leads; what they set is theirs', async () => {
    expect(await tried(hub, 'peer', 'setKpi', kpiInput(contacts, orders))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await tried(hub, 'admin', 'setKpi', kpiInput(contacts, orders))).toMatchObject({
      code: 'FORBIDDEN',
    });
    const mine = await aKpi(hub, contacts, orders, {}, 'otherLead');
    expect((await read(mine.id)).owner).toEqual({ name: '오민재' });
  });

  it('changes what is given, clears what is null, and leaves the rest', async () => {
    const { id, version } = await aKpi(hub, contacts, orders, {
      target: '0.1',
      servesValueId: valueId,
      serves: '더 낫게',
    });
    const change = await tried(
      hub,
      'operator',
      'updateKpi',
      { id, version, name: '문의 비중 (주)', target: null, servesValueId: null, serves: null, unit: 'MONTH' },
      'kpi { version name target servesValue { name } serves unit basis direction denominator { name } }',
    );
    expect(change.data).toEqual({
      kpi: {
        version: 2,
        name: '문의 비중 (주)',
        target: null,
        servesValue: null,
        serves: null,
        unit: 'MONTH',
        basis: 'RATE',
        direction: 'LOWER',
        denominator: { name: '주문' },
      },
    });
    expect(await audit()).toBe('kpi.updated');
  });

  it('changes the formula while no change is registered on it', async () => {
    const { id, version } = await aKpi(hub, contacts, orders);
    const lone = { id, version, denominatorId: null };
    expect(await tried(hub, 'operator', 'updateKpi', lone)).toMatchObject({
      fields: ['denominatorId: needs_denominator'],
    });
    expect(await tried(hub, 'operator', 'updateKpi', { ...lone, basis: 'AMOUNT' })).not.toHaveProperty(
      'code',
    );
    const next = {
      id,
      version: version + 1,
      numeratorId: cancellations.id,
      denominatorId: orders.id,
      basis: 'PROPORTION',
    };
    expect(await tried(hub, 'operator', 'updateKpi', next)).not.toHaveProperty('code');
    expect(await read(id)).toMatchObject({ basis: 'PROPORTION', numerator: { name: '취소' } });
  });

  it('refuses a change that was written over an older version, and one of two at once', async () => {
    const { id, version } = await aKpi(hub, contacts, orders);
    const both = await Promise.all(
      ['하나', '둘'].map((name) => tried(hub, 'operator', 'updateKpi', { id, version, name })),
    );
    expect(both.filter((one) => one.reason === 'STALE_VERSION')).toHaveLength(1);
    expect(await tried(hub, 'operator', 'updateKpi', { id, version, name: '셋' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
    });
  });

  it.each([
    ['updateKpi', (id: string) => ({ id, version: 1, name: '남의 것' })],
    ['retireKpi', (id: string) => ({ id, version: 1, reason: '그만' })],
    ['resumeKpi', (id: string) => ({ id, version: 1 })],
    ['addKpiTask', (kpiId: string) => ({ kpiId, title: '남의 할 일', dueOn: '2026-12-01' })],
    ['checkInKpi', (kpiId: string) => ({ kpiId, text: '남의 말' })],
    [
      'setKpiBaseline',
      (kpiId: string) => ({ kpiId, from: '2026-01-01', to: '2026-10-01', reason: '남의 까닭' }),
    ],
    [
      'registerChange',
      (kpiId: string) => ({
        kpiId,
        title: '남의 변경',
        startsOn: '2026-12-01',
        baselineFrom: '2026-10-01',
        baselineTo: '2026-11-01',
        judgedFrom: '2026-12-01',
        judgedTo: '2027-01-01',
        expectedEffect: '-0.5',
      }),
    ],
  ])('lets nobody else, not even their lead, %s', async (name, input) => {
    const { id } = await aKpi(hub, contacts, orders);
    for (const who of ['lead', 'head', 'otherLead'] as const)
      expect({ who, ...(await tried(hub, who, name, input(id))) }).toMatchObject({ who, code: 'FORBIDDEN' });
  });
});
