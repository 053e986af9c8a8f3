import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, points } from '../../support/kpis';

describe.each(dialects)('a comparison of a feed that stopped, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  it('is no improvement: it says how many days are missing, and withholds the verdict', async () => {
    const { db } = hub.database;
    const contacts = await aMetric(db, { role: 'CONTACTS' });
    const orders = await aMetric(db, { role: 'ORDERS' });
    await points(db, orders, '2026-04-01', '2026-06-01', () => 2_000);
    // Nothing came on the last 20 days of May.
    await points(db, contacts, '2026-04-01', '2026-06-01', (index) => (index < 41 ? 400 : null));
    const { id } = await aKpi(hub, contacts, orders);
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on Kpi {
        may: comparison(before: { from: "2026-04-01", to: "2026-05-01" }, after: { from: "2026-05-01", to: "2026-06-01" }) {
          missingDays change verdict after { value numerator denominator days } }
        whole: comparison(before: { from: "2026-04-01", to: "2026-05-01" }, after: { from: "2026-05-01", to: "2026-05-12" }) {
          missingDays change verdict } } } }`,
      { id },
    );
    expect(data.node).toEqual({
      may: {
        missingDays: 20,
        change: 0,
        verdict: 'NO_DATA',
        after: { value: 0.2, numerator: '4400', denominator: '22000', days: 11 },
      },
      whole: { missingDays: 0, change: 0, verdict: 'NOT_DISTINGUISHABLE' },
    });
  });

  it('names the feed: two days without the denominator are no fall of the share', async () => {
    const { db } = hub.database;
    const onTime = await aMetric(db, { role: 'SHIPMENTS_ON_TIME' });
    const shipments = await aMetric(db, { role: 'SHIPMENTS' });
    await points(db, onTime, '2026-08-10', '2026-10-05', (at) => 600 + ((at * 7) % 11));
    await points(db, shipments, '2026-08-10', '2026-10-05', (at) =>
      at < 54 ? 1_000 + ((at * 5) % 13) : null,
    );
    const { id } = await aKpi(hub, onTime, shipments, { basis: 'PROPORTION', direction: 'HIGHER' });
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on Kpi {
        comparison(before: { from: "2026-08-10", to: "2026-09-07" }, after: { from: "2026-09-07", to: "2026-10-05" }) {
          missingDays missingNumeratorDays missingDenominatorDays verdict after { days } } } } }`,
      { id },
    );
    expect(data.node.comparison).toEqual({
      missingDays: 2,
      missingNumeratorDays: 0,
      missingDenominatorDays: 2,
      verdict: 'NO_DATA',
      after: { days: 26 },
    });
  });
});
