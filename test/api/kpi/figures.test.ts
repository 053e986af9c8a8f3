/** What a KPI says: exact sums, a trend with limits and signals, how often the target is met, and what to think about. */
import { daysBetween } from '@groundcrew/shared';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, type MadeMetric, points } from '../../support/kpis';

const TREND = `trend { unit method direction state stateCount stateSince
  points { from to value numerator denominator lower centre upper isComplete state }
  segments { from to baselineFrom baselineTo pointCount isProvisional reason centre }
  signals { rule side from count helps isCurrent } latest { from value } }`;

describe.each(dialects)('the figures of a KPI on %s', (dialect) => {
  let hub: Hub;
  let contacts: MadeMetric;
  let orders: MadeMetric;
  const today = '2026-11-22';

  beforeAll(async () => {
    hub = await startHub(dialect);
    const { db } = hub.database;
    contacts = await aMetric(db, { name: '문의', role: 'CONTACTS' });
    orders = await aMetric(db, { name: '주문', role: 'ORDERS' });
    // A year of weeks that only chance moves, and four that fell by half.
    await points(db, contacts, '2025-11-03', today, (index, day) =>
      day >= '2026-10-26' ? 20 : 40 + (index % 3),
    );
    await points(db, orders, '2025-11-03', today, (index) => 500 + (index % 5));
  });
  afterAll(() => hub.stop());

  const ask = async (id: string, fields: string, variables: Record<string, unknown> = {}) =>
    hub.ask('peer', `query ($id: ID!) { node(id: $id) { ... on Kpi { ${fields} } } }`, { id, ...variables });
  const read = async (id: string, fields: string) => {
    const { data, errors } = await ask(id, fields);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };

  it('sums up before it divides: a ratio of sums, never a mean of ratios', async () => {
    const { db } = hub.database;
    const over = await aMetric(db);
    const under = await aMetric(db);
    await points(db, over, '2026-01-05', '2026-01-07', (index) => [1, 90][index] ?? 0);
    await points(db, under, '2026-01-05', '2026-01-07', (index) => [10, 100][index] ?? 0);
    const { id } = await aKpi(hub, over, under);
    const value =
      'value(period: { from: "2026-01-05", to: "2026-01-12" }) { from to value numerator denominator days }';
    expect((await read(id, value)).value).toEqual({
      from: '2026-01-05',
      to: '2026-01-12',
      value: 91 / 110,
      numerator: '91',
      denominator: '110',
      days: 2,
    });
  });

  it('adds exactly what a double would lose', async () => {
    const { db } = hub.database;
    const money = await aMetric(db);
    await points(db, money, '2026-01-05', '2026-01-08', () => '999999999999.9999');
    const { id } = await aKpi(hub, money, null);
    const value = 'value(period: { from: "2026-01-05", to: "2026-01-08" }) { numerator }';
    expect((await read(id, value)).value.numerator).toBe('2999999999999.9997');
  });

  it('has no value without a denominator, and no numerator without a point', async () => {
    const { db } = hub.database;
    const under = await aMetric(db);
    const { id } = await aKpi(hub, contacts, under);
    const within = (from: string, to: string) =>
      read(id, `value(period: { from: "${from}", to: "${to}" }) { value numerator denominator days }`);
    expect((await within('2026-01-05', '2026-01-06')).value).toMatchObject({
      value: null,
      denominator: null,
      days: 1,
    });
    expect((await within('2020-01-05', '2020-01-06')).value).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      days: 0,
    });
  });

  it('sums a lone flow and averages a lone level', async () => {
    const { db } = hub.database;
    const users = await aMetric(db, { kind: 'LEVEL', role: 'ACTIVE_USERS' });
    await points(db, users, '2026-11-09', '2026-11-16', (index) => 100 + index);
    const level = await aKpi(hub, users, null);
    const flow = await aKpi(hub, contacts, null);
    const value =
      'value(period: { from: "2026-11-09", to: "2026-11-16" }) { value } trend { points { from value } }';
    const readLevel = await read(level.id, value);
    expect(readLevel.value.value).toBe(103);
    expect(readLevel.trend.points).toContainEqual({ from: '2026-11-09', value: 103 });
    expect((await read(flow.id, value)).value.value).toBe(140);
  });

  it('shows the last 26 periods with limits from its first 20, and the signal of the change', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const { trend } = await read(id, TREND);
    expect(trend).toMatchObject({ unit: 'WEEK', method: 'U_PRIME', direction: 'LOWER', state: 'BETTER' });
    expect(trend.points).toHaveLength(26);
    expect(trend.points.at(-1)).toMatchObject({ from: '2026-11-16', to: '2026-11-23', isComplete: false });
    expect(trend.segments).toEqual([
      expect.objectContaining({
        baselineFrom: '2026-06-01',
        baselineTo: '2026-10-19',
        pointCount: 20,
        isProvisional: false,
        reason: null,
      }),
    ]);
    const fallen = trend.points.find((point: { from: string }) => point.from === '2026-10-26');
    expect(fallen.state).toBe('BETTER');
    expect(fallen.value).toBeCloseTo(140 / 3514, 3);
    expect(trend.stateSince).toBe('2026-10-26');
    expect(trend.stateCount).toBe(3);
    expect(trend.signals).toContainEqual(
      expect.objectContaining({
        rule: 'OUTSIDE_LIMITS',
        side: 'BELOW',
        helps: true,
        isCurrent: true,
        count: 3,
      }),
    );
    expect(trend.latest).toMatchObject({ from: '2026-11-09' });
  });

  it('chooses its limits by how numerator and denominator belong together', async () => {
    const methodOf = async (input: Record<string, unknown>) =>
      (await read((await aKpi(hub, contacts, orders, input)).id, 'trend { method }')).trend.method;
    expect(await methodOf({ basis: 'RATE' })).toBe('U_PRIME');
    expect(await methodOf({ basis: 'PROPORTION' })).toBe('P_PRIME');
    expect(await methodOf({ basis: 'AMOUNT' })).toBe('U_PRIME');
    const lone = await aKpi(hub, contacts, null);
    expect((await read(lone.id, 'trend { method }')).trend.method).toBe('XMR');
  });

  it('judges an amount by a denominator around Σ ÷ Σ, not around a mean of ratios', async () => {
    const { db } = hub.database;
    const [costs, sold] = [await aMetric(db, { name: '비용' }), await aMetric(db, { role: 'ORDERS' })];
    // By turns a small week at 10 an order and a big one at 5: 11,000 ÷ 2,100, not 7.5.
    const isBig = (day: string) => Math.floor(daysBetween('2026-05-04', day) / 7) % 2 === 1;
    await points(db, sold, '2026-05-04', '2026-11-16', (_, day) => (isBig(day) ? 2_000 : 100));
    await points(db, costs, '2026-05-04', '2026-11-16', (_, day) => (isBig(day) ? 10_000 : 1_000));
    const { id } = await aKpi(hub, costs, sold, { basis: 'AMOUNT', display: 'NUMBER' });
    const { trend } = await read(
      id,
      'trend { method state segments { centre } points { lower upper value } }',
    );
    expect(trend.method).toBe('U_PRIME');
    expect(trend.segments[0].centre).toBeCloseTo(11_000 / 2_100, 6);
  });

  it('shows any range by day, week or month, in whole periods', async () => {
    const { id } = await aKpi(hub, contacts, orders);
    const months = await read(
      id,
      'trend(from: "2026-01-15", to: "2026-04-15", unit: MONTH) { from to points { from value } }',
    );
    expect(months.trend).toMatchObject({ from: '2026-01-01', to: '2026-05-01' });
    expect(months.trend.points.map((point: { from: string }) => point.from)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
    const days = await read(
      id,
      'trend(from: "2026-11-01", to: "2026-11-22", unit: DAY) { points { value } }',
    );
    expect(days.trend.points).toHaveLength(21);
    // An end without a beginning shows 26 periods too.
    const until = await read(id, 'trend(to: "2026-06-01") { from to points { from } }');
    expect(until.trend).toMatchObject({ from: '2025-12-01', to: '2026-06-01' });
    expect(until.trend.points).toHaveLength(26);
  });

  it.each([
    ['trend(from: "2024-01-01", to: "2026-11-22", unit: DAY) { state }', 'from', 'range_too_long'],
    ['trend(from: "2000-01-01", to: "2026-11-22", unit: MONTH) { state }', 'from', 'range_too_long'],
    ['trend(from: "2026-11-22", to: "2026-11-22") { state }', 'to', 'window_empty'],
    ['value(period: { from: "2026-11-22", to: "2026-11-01" }) { value }', 'period.to', 'window_empty'],
    ['value(period: { from: "2000-11-22", to: "2026-11-01" }) { value }', 'period.from', 'range_too_long'],
    [
      'comparison(before: { from: "2026-01-01", to: "2026-01-01" }, after: { from: "2026-02-01", to: "2026-03-01" }) { change }',
      'before.to',
      'window_empty',
    ],
  ])('refuses %s and names %s', async (fields, field, code) => {
    const { id } = await aKpi(hub, contacts, orders);
    const { errors } = await ask(id, fields);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: field.split('.'), code }],
    });
  });

  it('has limits for history that ended long before it was set, and for a series with long gaps', async () => {
    const { db } = hub.database;
    const old = await aMetric(db);
    const under = await aMetric(db);
    await points(db, old, '2016-10-03', '2018-08-27', (index) => 20 + (index % 4));
    await points(db, under, '2016-10-03', '2018-08-27', () => 100);
    const history = await aKpi(hub, old, under, { basis: 'PROPORTION' });
    const shown = await read(
      history.id,
      'trend(from: "2018-01-01", to: "2018-08-27") { state segments { baselineFrom pointCount } }',
    );
    expect(shown.trend).toMatchObject({
      state: 'NONE',
      segments: [{ baselineFrom: '2016-10-03', pointCount: 20 }],
    });
    const rare = await aMetric(db);
    // One week of every five has a value: its first 20 take two years.
    await points(db, rare, '2024-06-03', today, (index) => (Math.floor(index / 7) % 5 === 0 ? 7 : null));
    const gaps = await aKpi(hub, rare, null);
    await db.transaction((manager) =>
      manager.query(
        "UPDATE kpi SET set_on = '2024-06-03' WHERE id = (SELECT MAX(id) FROM (SELECT id FROM kpi) k)",
      ),
    );
    const found = await read(
      gaps.id,
      'trend(from: "2026-06-01", to: "2026-11-16") { segments { baselineFrom pointCount } }',
    );
    expect(found.trend.segments).toEqual([{ baselineFrom: '2024-06-03', pointCount: 20 }]);
  });

  it('says in how many periods the target is met, once there are six', async () => {
    const { db } = hub.database;
    const fresh = await aMetric(db);
    await points(db, fresh, '2026-10-12', today, (index) => 100 + (index % 2));
    const { id } = await aKpi(hub, fresh, null, { target: '690' });
    expect((await read(id, 'capability { met }')).capability).toBeNull();
    const all = await aKpi(hub, contacts, orders, { target: '0.06' });
    const none = await aKpi(hub, contacts, orders);
    expect((await read(none.id, 'capability { met }')).capability).toBeNull();
    const { capability } = await read(all.id, 'capability { met of probability centre sigma pointCount }');
    expect(capability.pointCount).toBe(20);
    expect(capability.met).toBeLessThan(capability.of / 2);
    expect(capability.probability).toBeCloseTo(capability.met / capability.of, 1);
  });

  it('flags a lone count, throughput and a snapshot, offers better ones, and blocks none', async () => {
    const { db } = hub.database;
    const advice = async (id: string) =>
      (await read(id, 'advice { code periodCount offers { key numerator { name } denominator { name } } }'))
        .advice;
    const codes = async (id: string) => (await advice(id)).map((one: { code: string }) => one.code);

    const lone = await advice((await aKpi(hub, contacts, null)).id);
    expect(lone[0]).toMatchObject({ code: 'LONE_ABSOLUTE' });
    expect(lone[0].offers).toContainEqual({
      key: 'CONTACT_RATE_ORDERS',
      numerator: { name: '문의' },
      denominator: { name: '주문' },
    });
    expect(await codes((await aKpi(hub, contacts, orders)).id)).toEqual([]);

    const cases = await aMetric(db, { name: '처리 건수', role: 'CASES_HANDLED' });
    const heads = await aMetric(db, { name: '상담원 수', role: 'HEADCOUNT', kind: 'LEVEL' });
    const talk = await aMetric(db, { name: '통화 시간', role: 'TALK_TIME' });
    for (const [over, under] of [
      [cases, heads],
      [talk, contacts],
    ] as const) {
      const given = await advice(
        (await aKpi(hub, over, under, { basis: 'AMOUNT', name: `${over.name} 줄이기` })).id,
      );
      expect(given[0].code).toBe('THROUGHPUT');
      const offered = given[0].offers.map((offer: { key: string }) => offer.key);
      expect(offered).toEqual(expect.arrayContaining(['CONTACT_RATE_ORDERS', 'ONE_STOP_RATE']));
    }

    const eleven = await aMetric(db);
    await points(db, eleven, '2026-08-31', today, () => 5);
    const snapshot = await aKpi(hub, eleven, orders);
    expect(await advice(snapshot.id)).toEqual([{ code: 'SNAPSHOT', periodCount: 11, offers: [] }]);
    await points(db, eleven, '2026-08-24', '2026-08-31', () => 5);
    expect(await advice(snapshot.id)).toEqual([]);
  });

  it('offers the library with the company’s own metrics', async () => {
    const { data } = await hub.ask(
      'peer',
      '{ kpiLibrary { key basis display direction numeratorRole denominatorRole numerator { name } denominator { name } } }',
    );
    expect(data.kpiLibrary).toHaveLength(10);
    expect(data.kpiLibrary[0]).toEqual({
      key: 'CONTACT_RATE_ORDERS',
      basis: 'RATE',
      display: 'PERCENT',
      direction: 'LOWER',
      numeratorRole: 'CONTACTS',
      denominatorRole: 'ORDERS',
      numerator: { name: '문의' },
      denominator: { name: '주문' },
    });
    expect(data.kpiLibrary.find((one: { key: string }) => one.key === 'RETURN_RATE')).toMatchObject({
      numerator: null,
    });
  });

  it('previews a formula as it would look if it were set today', async () => {
    const preview = `query ($input: PreviewKpiInput!) { kpiPreview(input: $input) {
      ${TREND} capability { pointCount } advice { code } latest { from to value } } }`;
    const input = {
      numeratorId: contacts.id,
      denominatorId: orders.id,
      basis: 'RATE',
      direction: 'LOWER',
      unit: 'WEEK',
      target: '0.05',
    };
    const { data } = await hub.ask('operator', preview, { input });
    const set = await aKpi(hub, contacts, orders, { target: '0.05' });
    expect(data.kpiPreview.trend).toEqual((await read(set.id, TREND)).trend);
    expect(data.kpiPreview).toMatchObject({
      capability: { pointCount: 20 },
      advice: [],
      latest: { from: '2026-11-09', to: '2026-11-16', value: data.kpiPreview.trend.latest.value },
    });
    const { errors } = await hub.ask('operator', preview, { input: { ...input, denominatorId: null } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'denominatorId'] }],
    });
  });

  it('puts any two periods side by side: 400 a day at orders N, then 200 at 2N, is −75 %', async () => {
    const { db } = hub.database;
    const over = await aMetric(db);
    const under = await aMetric(db);
    await points(db, over, '2026-04-01', '2026-05-01', (index) => 400 + (index % 3) - 1);
    await points(db, under, '2026-04-01', '2026-05-01', () => 10_000);
    await points(db, over, '2026-10-01', '2026-10-31', (index) => 200 + (index % 3) - 1);
    await points(db, under, '2026-10-01', '2026-10-31', () => 20_000);
    const { id } = await aKpi(hub, over, under);
    const { comparison } = await read(
      id,
      `comparison(before: { from: "2026-04-01", to: "2026-05-01" }, after: { from: "2026-10-01", to: "2026-10-31" }) {
        change lower upper dispersion method verdict beforePerDay afterPerDay beforeDenominatorPerDay afterDenominatorPerDay
        before { value numerator denominator days } after { value } }`,
    );
    expect(comparison).toMatchObject({
      change: -0.75,
      verdict: 'BETTER',
      beforePerDay: 400,
      afterPerDay: 200,
    });
    expect(comparison).toMatchObject({ beforeDenominatorPerDay: 10_000, afterDenominatorPerDay: 20_000 });
    expect(comparison.before).toEqual({ value: 0.04, numerator: '12000', denominator: '300000', days: 30 });
    expect(comparison.after.value).toBe(0.01);
    expect(comparison.lower).toBeLessThan(-0.75);
    expect(comparison.upper).toBeGreaterThan(-0.75);
    expect(comparison.dispersion).toBeGreaterThanOrEqual(1);
  });

  it('compares a lone number by the mean of its days, so that anyone gets the change from what is shown', async () => {
    const { db } = hub.database;
    const calls = await aMetric(db);
    await points(db, calls, '2026-04-01', '2026-05-01', (index) => 99 + (index % 3));
    await points(db, calls, '2026-10-01', '2026-10-15', (index) => (index % 2 ? 51 : 49));
    const { id } = await aKpi(hub, calls, null);
    const { comparison } = await read(
      id,
      `comparison(before: { from: "2026-04-01", to: "2026-05-01" }, after: { from: "2026-10-01", to: "2026-10-15" }) {
        change verdict beforePerDay before { value numerator denominator days } after { value numerator days } }`,
    );
    expect(comparison).toEqual({
      change: -0.5,
      verdict: 'BETTER',
      beforePerDay: 100,
      before: { value: 100, numerator: '3000', denominator: null, days: 30 },
      after: { value: 50, numerator: '700', days: 14 },
    });
  });
});
