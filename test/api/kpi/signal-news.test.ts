/** A rule calls people and systems now, so only what is new makes it: a past that is corrected, or judged by other limits, is no news. */
import { addDays } from '@groundcrew/shared';
import { sweepSignals } from '../../../api/src/kpi/signal-sweep';
import { dialects } from '../../support/databases';
import { aKpi, aMetric, points } from '../../support/kpis';
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
  type Watched,
} from '../../support/signals';

jest.setTimeout(60_000);

const throws = (error: unknown) => {
  throw error;
};
const nine = (days: number) => Array<number>(days).fill(9);

describe.each(dialects)('what is no news to a signal rule, and what is, on %s', (dialect) => {
  let hub: DayHub;
  beforeAll(async () => {
    hub = await startDayHub(dialect, '2026-01-01');
  });
  // A Thursday.
  beforeEach(() => {
    hub.day = '2026-01-01';
  });
  afterAll(() => hub.stop());

  const look = async () => {
    await settled(hub, noonOf(hub.day));
    await sweepSignals({ db: hub.database.db, now: () => noonOf(hub.day) }, throws);
  };
  /** Months in which nothing happens, and at whose end it has looked. */
  async function quietUntil(to: string, { numerator, denominator }: Watched): Promise<void> {
    const from = hub.day;
    await points(hub.database.db, denominator, from, to, () => 100);
    await points(hub.database.db, numerator, from, to, () => 4);
    hub.day = to;
    await look();
  }

  it('five days of February that are corrected in October call nobody', async () => {
    const watched = await aWatchedKpi(hub);
    await quietUntil('2026-10-20', watched);
    await typed(hub, watched.numerator, '2026-02-01', nine(5), '다시 셌어요');
    await look();
    expect(await firings(hub, watched.ruleId)).toEqual([]);
    // With a day that is new among them in the same load, it is still the new day that is told.
    await daysPass(hub, watched, [9, 9, 9, 9]);
    await typed(hub, watched.denominator, hub.day, [100]);
    hub.day = addDays(hub.day, 1);
    await typed(hub, watched.numerator, addDays(hub.day, -6), nine(6), '다시 셌어요');
    await look();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-10-19 – 2026-10-24 (6)']);
  });

  it('last week’s five days that come late do, though the days after them were good', async () => {
    const watched = await aWatchedKpi(hub);
    hub.day = '2026-01-13';
    await typed(hub, watched.denominator, '2026-01-01', Array<number>(12).fill(100));
    await typed(hub, watched.numerator, '2026-01-06', Array<number>(7).fill(4));
    await look();
    await typed(hub, watched.numerator, '2026-01-01', nine(5));
    await look();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-01-01 – 2026-01-05 (5)']);
  });

  it('what was corrected while a period still waits for its data is in time', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9, 4, 4]);
    await typed(hub, watched.numerator, '2026-01-05', [9], '다시 셌어요');
    await look();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-01-01 – 2026-01-05 (5)']);
  });

  it('days that nobody looked at, because the hub stood still, are told when it stands up', async () => {
    const watched = await aWatchedKpi(hub);
    await look();
    const { db } = hub.database;
    await points(db, watched.denominator, '2026-01-01', '2026-01-21', () => 100);
    await points(db, watched.numerator, '2026-01-01', '2026-01-21', (at) => (at < 5 ? 9 : 4));
    hub.day = '2026-01-21';
    await look();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-01-01 – 2026-01-05 (5)']);
  });

  it('limits that one corrected day of the baseline moved fire on none of the months that they judge', async () => {
    const costs = await aMetric(hub.database.db);
    const usual = (at: number) => 100 + ((at * 7) % 11);
    await points(hub.database.db, costs, '2025-12-08', hub.day, (at) => (at === 10 ? 1000 : usual(at)));
    const kpi = await aKpi(hub, costs, null, { unit: 'DAY' });
    const ruleId = await aRule(hub, kpi.id, { boundary: 'PROCESS_LIMIT', runLength: 1 });
    await points(hub.database.db, costs, hub.day, '2026-10-12', (at) => (at % 20 === 5 ? 150 : usual(at)));
    hub.day = '2026-10-12';
    await look();
    expect(await firings(hub, ruleId)).toEqual([]);
    await typed(hub, costs, '2025-12-18', [100], '0이 하나 더 있었어요');
    await look();
    expect(await firings(hub, ruleId)).toEqual([]);
    await typed(hub, costs, hub.day, [150]);
    hub.day = addDays(hub.day, 1);
    await look();
    expect(await firings(hub, ruleId)).toEqual(['2026-10-12 – 2026-10-12 (1)']);
  });

  it('a provisional baseline that grows fires on no week of the past', async () => {
    const costs = await aMetric(hub.database.db);
    const kpi = await aKpi(hub, costs, null, { unit: 'WEEK' });
    const ruleId = await aRule(hub, kpi.id, { boundary: 'PROCESS_LIMIT', runLength: 1, unit: 'WEEK' });
    const weeks = [
      100,
      140,
      95,
      150,
      100,
      145,
      170,
      ...Array.from({ length: 15 }, (_, at) => 100 + (at % 2)),
    ];
    for (const [at, value] of weeks.entries()) {
      hub.day = addDays('2026-01-12', 7 * at);
      await typed(hub, costs, addDays(hub.day, -7), [value, 0, 0, 0, 0, 0, 0]);
      await look();
    }
    expect(await firings(hub, ruleId)).toEqual([]);
  });
});
