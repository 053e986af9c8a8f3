/**
 * Story 2 of domain.md, "The centre that wants to vanish": April has 400 contacts a day, November 200 with sales doubled: the contact
 * rate fell by 75 %. A second year: 300 → 150 a day. Cases per head and talk time are flagged; better ones are offered.
 */
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { aMetric, around, asked, aToken, Calendar, everybodySignsIn, send, wideCsv } from './story';

const BEFORE_AFTER = `before { numerator denominator value days } after { numerator denominator value days }
  beforePerDay afterPerDay change lower upper dispersion method verdict`;

describe.each(dialects)('the centre that wants to vanish, on %s', (dialect) => {
  const calendar = new Calendar('2026-05-02');
  let hub: Hub;
  let token: string;
  let metrics: Record<'contacts' | 'orders' | 'cases' | 'agents' | 'talk' | 'firstTouch', string>;
  let kpiId: string;
  let changeId: string;

  beforeAll(async () => {
    hub = await startHub(dialect, { now: calendar.now });
    token = await aToken(hub);
    metrics = {
      contacts: await aMetric(hub, 'contacts', '문의', 'BACK_DOOR', 'CONTACTS'),
      orders: await aMetric(hub, 'orders', '주문', 'FRONT_DOOR', 'ORDERS'),
      cases: await aMetric(hub, 'cases', '처리 건수', 'FRONT_DOOR', 'CASES_HANDLED'),
      agents: await aMetric(hub, 'agents', '상담 인원', 'FRONT_DOOR', 'HEADCOUNT'),
      talk: await aMetric(hub, 'talk', '통화 시간', 'BACK_DOOR', 'TALK_TIME'),
      firstTouch: await aMetric(
        hub,
        'first-touch',
        '한 번에 끝난 문의',
        'FRONT_DOOR',
        'CONTACTS_SOLVED_FIRST_TOUCH',
      ),
    };
  });
  afterAll(() => hub?.stop());

  it('has an April of 400 contacts a day over 2,000 orders a day', async () => {
    const csv = wideCsv('2026-04-01', '2026-05-01', {
      contacts: around(400),
      orders: around(2_000, 10),
      cases: around(395),
      agents: () => 14,
      talk: around(2_600),
      'first-touch': around(220),
    });
    const { status, body } = await send(hub, token, csv);
    expect([status, body.state, body.new]).toEqual([200, 'LOADED', 180]);
    const again = await send(hub, token, csv);
    expect(again.body).toMatchObject({ state: 'LOADED', new: 0, corrected: 0, unchanged: 180 });
  });

  it.each([
    ['cases per head', 'cases', 'agents'],
    ['talk time', 'talk', 'cases'],
  ] as const)(
    'flags %s, and offers contact rate and one-stop rate',
    async (_name, numerator, denominator) => {
      const { kpiPreview } = await asked(
        hub,
        'operator',
        'query ($input: PreviewKpiInput!) { kpiPreview(input: $input) { advice { code offers { key numerator { id } denominator { id } } } } }',
        {
          input: {
            numeratorId: metrics[numerator],
            denominatorId: metrics[denominator],
            basis: 'AMOUNT',
            direction: 'HIGHER',
            unit: 'WEEK',
          },
        },
      );
      const flag = kpiPreview.advice.find((one: { code: string }) => one.code === 'THROUGHPUT');
      const offers = new Map(flag.offers.map((offer: { key: string }) => [offer.key, offer]));
      expect(offers.get('CONTACT_RATE_ORDERS')).toMatchObject({
        numerator: { id: metrics.contacts },
        denominator: { id: metrics.orders },
      });
      expect(offers.get('ONE_STOP_RATE')).toMatchObject({ numerator: { id: metrics.firstTouch } });
    },
  );

  it('is set as the contact rate, in three steps, with a change registered before it starts', async () => {
    const { setKpi } = await asked(
      hub,
      'operator',
      'mutation ($input: SetKpiInput!) { setKpi(input: $input) { kpi { id tasks { title dueOn } value(period: { from: "2026-04-01", to: "2026-05-01" }) { value numerator denominator } } } }',
      {
        input: {
          name: '문의 비중',
          problem: '주문이 어디쯤인지 고객이 스스로 볼 수 없어서 묻게 돼요.',
          numeratorId: metrics.contacts,
          denominatorId: metrics.orders,
          basis: 'RATE',
          display: 'PERCENT',
          direction: 'LOWER',
          target: '0.06',
          unit: 'WEEK',
          tasks: [{ title: '주문 조회를 고객이 직접 하게', dueOn: '2026-05-07' }],
        },
      },
    );
    kpiId = setKpi.kpi.id;
    expect(setKpi.kpi.value).toEqual({ value: 0.2, numerator: '12000', denominator: '60000' });
    expect(setKpi.kpi.tasks).toEqual([{ title: '주문 조회를 고객이 직접 하게', dueOn: '2026-05-07' }]);
    const { registerChange } = await asked(
      hub,
      'operator',
      'mutation ($input: RegisterChangeInput!) { registerChange(input: $input) { change { id version state verdict } } }',
      {
        input: {
          kpiId,
          title: '고객이 직접 하는 주문 조회·환불',
          startsOn: '2026-05-07',
          baselineFrom: '2026-04-01',
          baselineTo: '2026-05-01',
          judgedFrom: '2026-11-01',
          judgedTo: '2026-11-21',
          expectedEffect: '-0.5',
        },
      },
    );
    expect(registerChange.change).toMatchObject({ state: 'REGISTERED', verdict: null });
    changeId = registerChange.change.id;
  });

  it('locks what was expected once the change starts', async () => {
    calendar.turnTo('2026-05-07');
    await everybodySignsIn(hub, calendar.now());
    const { errors } = await hub.ask(
      'operator',
      'mutation ($input: UpdateChangeInput!) { updateChange(input: $input) { change { id } } }',
      { input: { id: changeId, version: 1, expectedEffect: '-0.1' } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
  });

  it('shows in November −75 % though the count only halved, for everybody to compute again', async () => {
    calendar.turnTo('2026-11-21');
    await everybodySignsIn(hub, calendar.now());
    await send(
      hub,
      token,
      wideCsv('2026-11-01', '2026-11-21', { contacts: around(200), orders: around(4_000, 10) }),
    );
    const { node } = await asked(
      hub,
      'peer',
      `query ($id: ID!, $changeId: ID!) { node(id: $id) { ... on Kpi {
        beforeAfter(changeId: $changeId) { ${BEFORE_AFTER} }
        changes { state verdict expectedEffect result { change } }
        numerator { points(from: "2026-11-01", to: "2026-11-21") { value } } } } }`,
      { id: kpiId, changeId },
    );
    const shown = node.beforeAfter;
    expect(shown.before).toEqual({ numerator: '12000', denominator: '60000', value: 0.2, days: 30 });
    expect(shown.after).toEqual({ numerator: '4000', denominator: '80000', value: 0.05, days: 20 });
    expect([shown.beforePerDay, shown.afterPerDay]).toEqual([400, 200]);
    expect(shown.change).toBeCloseTo(-0.75, 12);
    expect(shown.lower).toBeGreaterThan(-0.77);
    expect(shown.upper).toBeLessThan(-0.73);
    expect(shown.verdict).toBe('BETTER');
    expect(node.changes).toMatchObject([{ state: 'JUDGED', verdict: 'BETTER', expectedEffect: '-0.5' }]);
    // By hand, from the stored series.
    const november = node.numerator.points.reduce(
      (sum: number, point: { value: string }) => sum + Number(point.value),
      0,
    );
    expect(november / 80_000 / (12_000 / 60_000) - 1).toBeCloseTo(shown.change, 12);
  });

  it('halves again in a second year, 300 → 150 a day, and says so with its interval', async () => {
    calendar.turnTo('2027-11-21');
    await everybodySignsIn(hub, calendar.now());
    await send(
      hub,
      token,
      wideCsv('2027-04-01', '2027-05-01', { contacts: around(300), orders: around(5_000, 10) }),
    );
    await send(
      hub,
      token,
      wideCsv('2027-10-01', '2027-10-31', { contacts: around(150), orders: around(5_000, 10) }),
    );
    const { node } = await asked(
      hub,
      'lead',
      `query ($id: ID!) { node(id: $id) { ... on Kpi { comparison(before: { from: "2027-04-01", to: "2027-05-01" },
        after: { from: "2027-10-01", to: "2027-10-31" }) { ${BEFORE_AFTER} } } } }`,
      { id: kpiId },
    );
    expect(node.comparison).toMatchObject({ beforePerDay: 300, afterPerDay: 150, verdict: 'BETTER' });
    expect(node.comparison.change).toBeCloseTo(-0.5, 12);
    expect(node.comparison.lower).toBeGreaterThan(-0.54);
    expect(node.comparison.upper).toBeLessThan(-0.46);
  });
});
