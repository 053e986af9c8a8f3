/** Real series through the stream, and what the hub shows of them against figures that were computed elsewhere (issue 3). */

import { asked, aToken, send } from '../stories/story';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { airportMonths, describeWithSeries, ordersCsv } from './series-data';

interface NewKpi {
  name: string;
  numeratorId: string;
  denominatorId: string;
  unit: 'DAY' | 'WEEK' | 'MONTH';
}

/** Metrics by key, made by an admin. */
async function metricsOf(hub: Hub, keys: readonly string[]): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const key of keys) {
    const { createMetric } = await asked(
      hub,
      'admin',
      'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } } }',
      { input: { key, name: key, unit: '건', side: 'BACK_DOOR' } },
    );
    made.set(key, createMetric.metric.id);
  }
  return made;
}

async function aKpi(hub: Hub, kpi: NewKpi): Promise<string> {
  const { setKpi } = await asked(
    hub,
    'operator',
    'mutation ($input: SetKpiInput!) { setKpi(input: $input) { kpi { id } } }',
    {
      input: {
        problem: '무엇이 누구를 아프게 하는지 여기에 적어요.',
        basis: 'PROPORTION',
        display: 'PERCENT',
        direction: 'LOWER',
        ...kpi,
      },
    },
  );
  return setKpi.kpi.id;
}

async function valueIn(hub: Hub, id: string, from: string, to: string) {
  const { node } = await asked(
    hub,
    'peer',
    'query ($id: ID!, $period: KpiPeriodInput!) { node(id: $id) { ... on Kpi { value(period: $period) { value numerator denominator } } } }',
    { id, period: { from, to } },
  );
  return node.value as { value: number; numerator: string; denominator: string };
}

describeWithSeries('real series', () => {
  describe.each(dialects)('on %s', (dialect) => {
    let hub: Hub;
    let token: string;

    beforeAll(async () => {
      hub = await startHub(dialect);
      token = await aToken(hub);
    });
    afterAll(() => hub?.stop());

    it('5,000 orders show 0.50 % cancelled, 13.85 % low reviews, and 22.44 % in March 2018', async () => {
      const keys = ['orders', 'canceled', 'canceled_or_unavailable', 'reviewed', 'low_reviews_1_2'];
      const metrics = await metricsOf(hub, keys);
      const sent = await send(hub, token, ordersCsv());
      expect([sent.status, sent.body.state, sent.body.bad]).toEqual([200, 'LOADED', 0]);
      const cancellations = await aKpi(hub, {
        name: '취소율',
        numeratorId: metrics.get('canceled') ?? '',
        denominatorId: metrics.get('orders') ?? '',
        unit: 'MONTH',
      });
      const lowReviews = await aKpi(hub, {
        name: '낮은 후기',
        numeratorId: metrics.get('low_reviews_1_2') ?? '',
        denominatorId: metrics.get('reviewed') ?? '',
        unit: 'MONTH',
      });
      expect(await valueIn(hub, cancellations, '2016-01-01', '2019-01-01')).toEqual({
        numerator: '25',
        denominator: '5000',
        value: 0.005,
      });
      const low = await valueIn(hub, lowReviews, '2016-01-01', '2019-01-01');
      expect([low.numerator, low.denominator]).toEqual(['691', '4988']);
      expect(low.value.toFixed(4)).toBe('0.1385');
      const march = await valueIn(hub, lowReviews, '2018-03-01', '2018-04-01');
      expect([march.numerator, march.denominator, march.value.toFixed(4)]).toEqual(['79', '352', '0.2244']);
      const again = await send(hub, token, ordersCsv());
      expect(again.body).toMatchObject({ new: 0, corrected: 0, unchanged: sent.body.new });
    });

    it('152 months of 29 airports carry P′ limits, 1.795 % overall and 6.409 % in January 2014', async () => {
      const months = airportMonths();
      const airports = [...new Set(months.map(({ airport }) => airport))];
      expect([airports.length, months.length]).toEqual([29, 29 * 152]);
      const metrics = await metricsOf(hub, [
        'cancelled-all',
        'flights-all',
        ...airports.flatMap((airport) => [`cancelled-${airport}`, `flights-${airport}`]),
      ]);
      const all = new Map<string, { cancelled: number; flights: number }>();
      for (const { day, cancelled, flights } of months) {
        const sum = all.get(day) ?? { cancelled: 0, flights: 0 };
        all.set(day, { cancelled: sum.cancelled + cancelled, flights: sum.flights + flights });
      }
      const rows = [...months, ...[...all].map(([day, sums]) => ({ airport: 'all', day, ...sums }))].flatMap(
        ({ airport, day, cancelled, flights }) => [
          { metric: `cancelled-${airport}`, day, value: cancelled },
          { metric: `flights-${airport}`, day, value: flights },
        ],
      );
      const sent = await send(hub, token, rows.map((row) => JSON.stringify(row)).join('\n'), {
        'content-type': 'application/x-ndjson',
      });
      expect([sent.status, sent.body.new, sent.body.bad]).toEqual([200, 30 * 152 * 2, 0]);
      const kpiOf = (airport: string) =>
        aKpi(hub, {
          name: `결항률 ${airport}`,
          numeratorId: metrics.get(`cancelled-${airport}`) ?? '',
          denominatorId: metrics.get(`flights-${airport}`) ?? '',
          unit: 'MONTH',
        });
      const overall = await kpiOf('all');
      const whole = await valueIn(hub, overall, '2003-06-01', '2016-02-01');
      expect([whole.numerator, whole.denominator]).toEqual(['941364', '52445768']);
      expect((whole.value * 100).toFixed(3)).toBe('1.795');
      const worst = await valueIn(hub, overall, '2014-01-01', '2014-02-01');
      expect((worst.value * 100).toFixed(3)).toBe('6.409');
      for (const airport of airports) {
        const id = await kpiOf(airport);
        const { setKpiBaseline } = await asked(
          hub,
          'operator',
          `mutation ($input: SetKpiBaselineInput!) { setKpiBaseline(input: $input) { kpi {
            trend(from: "2003-06-01", to: "2016-02-01") { method points { value lower centre upper } } } } }`,
          {
            input: {
              kpiId: id,
              from: '2003-06-01',
              to: '2005-06-01',
              reason: '처음 두 해를 기준으로 삼아요.',
            },
          },
        );
        const { method, points } = setKpiBaseline.kpi.trend;
        expect([method, points.length]).toEqual(['P_PRIME', 152]);
        for (const { value, lower, centre, upper } of points) {
          expect(value).not.toBeNull();
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(centre);
          expect(centre).toBeLessThan(upper);
        }
        // Limits follow the month's flights: they are not one line.
        expect(new Set(points.map((point: { upper: number }) => point.upper)).size).toBeGreaterThan(100);
      }
    });
  });
});
