import { addDays } from '@groundcrew/shared';
import { sweepSignals } from '../../../api/src/kpi/signal-sweep';
import { dialects } from '../../support/databases';
import { aKpi, aMetric, points, tried } from '../../support/kpis';
import { settled } from '../../support/settled';
import {
  aRule,
  aWatchedKpi,
  type DayHub,
  daysPass,
  firings,
  noonOf,
  startDayHub,
  type as typed,
} from '../../support/signals';

jest.setTimeout(60_000);

const throws = (error: unknown) => {
  throw error;
};
const seven = (value: number) => Array<number>(7).fill(value);

describe.each(dialects)('data that comes late, has ended, lasts or is corrected, on %s', (dialect) => {
  let hub: DayHub;
  beforeAll(async () => {
    hub = await startDayHub(dialect, '2026-11-02');
  });
  // A Monday.
  beforeEach(() => {
    hub.day = '2026-11-02';
  });
  afterAll(() => hub.stop());

  const sweep = () => sweepSignals({ db: hub.database.db, now: () => noonOf(hub.day) }, throws);
  const load = async (
    ...loaded: Parameters<typeof typed> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    await typed(hub, ...loaded);
    await settled(hub, noonOf(hub.day));
  };
  const aWeeklyRule = () => aWatchedKpi(hub, { unit: 'WEEK', runLength: 1 }, { unit: 'WEEK' });

  it('a week with five days of orders beside seven of cancellations does not fire, nor once the orders have come', async () => {
    const { numerator, denominator, ruleId } = await aWeeklyRule();
    hub.day = '2026-11-09';
    await load(denominator, '2026-11-02', [100, 100, 100, 100, 100]);
    // 35 in 500 so far; in truth 35 in 700.
    await load(numerator, '2026-11-02', seven(5));
    await sweep();
    expect(await firings(hub, ruleId)).toEqual([]);
    await load(denominator, '2026-11-07', [100, 100]);
    await sweep();
    expect(await firings(hub, ruleId)).toEqual([]);
    hub.day = '2026-11-12';
    await sweep();
    expect(await firings(hub, ruleId)).toEqual([]);
  });

  it('a week whose cancellations came late fires once they have come', async () => {
    const { numerator, denominator, ruleId } = await aWeeklyRule();
    hub.day = '2026-11-09';
    await load(denominator, '2026-11-02', seven(100));
    await load(numerator, '2026-11-02', [5, 5, 5, 5, 5]);
    await sweep();
    expect(await firings(hub, ruleId)).toEqual([]);
    hub.day = '2026-11-10';
    await sweep();
    await load(numerator, '2026-11-07', [20, 20]);
    expect(await firings(hub, ruleId)).toEqual(['2026-11-02 – 2026-11-08 (1)']);
  });

  it('a number typed once a week is judged when its week has been over for three days, without a load', async () => {
    const orders = await aMetric(hub.database.db, { role: 'ORDERS' });
    const costs = await aMetric(hub.database.db);
    const from = '2026-08-24';
    await points(hub.database.db, orders, from, '2026-11-07', () => 100);
    await points(hub.database.db, costs, from, '2026-11-02', (at) => (at % 7 === 4 ? 28 + (at % 2) : null));
    const kpi = await aKpi(hub, costs, orders, { target: '0.06' });
    const ruleId = await aRule(hub, kpi.id, { unit: 'WEEK', runLength: 1 });
    hub.day = '2026-11-09';
    await load(costs, '2026-11-06', [63]);
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11']) {
      hub.day = day;
      await sweep();
      expect(await firings(hub, ruleId)).toEqual([]);
      // Nothing changes by itself until the next day that matters.
      expect(await sweep()).toBe(0);
    }
    hub.day = '2026-11-12';
    await sweep();
    expect(await firings(hub, ruleId)).toEqual(['2026-11-02 – 2026-11-08 (1)']);
    expect(await sweep()).toBe(0);
  });

  it.each([
    ['orders', 'denominator', 'numerator', 100, []],
    ['cancellations', 'numerator', 'denominator', 20, ['2026-11-02 – 2026-11-08 (1)']],
  ] as const)(
    'a week in which the feed of %s stopped is judged by its true value once its days have come',
    async (_, stopped, other, later, fired) => {
      const watched = await aWatchedKpi(hub, { unit: 'WEEK', runLength: 1 }, { unit: 'WEEK' });
      const values = { numerator: 5, denominator: 100 };
      hub.day = '2026-11-09';
      await load(watched[other], '2026-11-02', seven(values[other]));
      await load(watched[stopped], '2026-11-02', Array(2).fill(values[stopped]));
      for (const day of ['2026-11-09', '2026-11-12', '2026-11-13', '2026-11-16']) {
        hub.day = day;
        await sweep();
        expect(await firings(hub, watched.ruleId)).toEqual([]);
        // The week waits for its load, not for another day.
        expect(await sweep()).toBe(0);
      }
      const asked = `query ($id: ID!) { node(id: $id) { ... on Kpi { trend(from: "2026-11-02", to: "2026-11-09") {
      latest { from } points { value isComplete missingDays } } } } }`;
      const { data } = await hub.ask('peer', asked, { id: watched.kpi.id });
      const value = stopped === 'numerator' ? 10 / 700 : 35 / 200;
      expect(data.node.trend).toEqual({
        latest: null,
        points: [{ value, isComplete: false, missingDays: 5 }],
      });
      await load(watched[stopped], '2026-11-04', Array(5).fill(later));
      expect(await firings(hub, watched.ruleId)).toEqual(fired);
    },
  );

  it('a rule that is made, or resumed, on data that ended long ago does not fire', async () => {
    const watched = await aWatchedKpi(hub);
    await tried(hub, 'operator', 'pauseSignalRule', { id: watched.ruleId, paused: true });
    await daysPass(hub, watched, [9, 9, 9, 9, 9, 9]);
    hub.day = addDays(hub.day, 20);
    const late = await aRule(hub, watched.kpi.id);
    await tried(hub, 'operator', 'pauseSignalRule', { id: watched.ruleId, paused: false });
    await settled(hub, noonOf(hub.day));
    await sweep();
    expect(await firings(hub, late)).toEqual([]);
    expect(await firings(hub, watched.ruleId)).toEqual([]);
  });

  it('a rule that is made before yesterday’s numbers are in fires on the run up to the day before', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9, 9]);
    hub.day = addDays(hub.day, 1);
    expect(await firings(hub, await aRule(hub, watched.kpi.id))).toEqual(['2026-11-02 – 2026-11-06 (5)']);
  });

  it('a run is counted whole however long it lasts', async () => {
    const watched = await aWatchedKpi(hub);
    const lasts = async (days: number) => {
      const from = hub.day;
      hub.day = addDays(from, days);
      await points(hub.database.db, watched.denominator, from, hub.day, () => 100);
      await points(hub.database.db, watched.numerator, from, hub.day, () => 9);
      await sweep();
    };
    await lasts(130);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-02 – 2027-03-11 (130)']);
    await lasts(1);
    await lasts(1);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-02 – 2027-03-13 (132)']);
    await lasts(300);
    await lasts(1);
    expect(await firings(hub, watched.ruleId)).toEqual([`2026-11-02 – ${addDays(hub.day, -1)} (433)`]);
  });

  it('a run that a correction turned to the other side is another run', async () => {
    const watched = await aWatchedKpi(hub, { side: 'EITHER', runLength: 3 }, { target: '0.05' });
    await daysPass(hub, watched, [5, 9, 9, 9]);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-03 – 2026-11-05 (3)']);
    await typed(hub, watched.numerator, '2026-11-03', [1, 1, 1], '잘못 셌어요');
    await settled(hub, noonOf(hub.day));
    const asked = `query ($id: ID!) { node(id: $id) { ... on SignalRule {
      firings(first: 5) { edges { node { runFrom count side helps } } } } } }`;
    const { data } = await hub.ask('peer', asked, { id: watched.ruleId });
    const found = data.node.firings.edges.map((edge: { node: unknown }) => edge.node);
    expect(found).toEqual([
      { runFrom: '2026-11-03', count: 3, side: 'BELOW', helps: true },
      { runFrom: '2026-11-03', count: 3, side: 'ABOVE', helps: false },
    ]);
  });
});
