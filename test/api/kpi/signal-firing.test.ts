import { connect } from '@groundcrew/db';
import { addDays } from '@groundcrew/shared';
import { fromGlobalId } from 'graphql-relay';
import { sweepSignals } from '../../../api/src/kpi/signal-sweep';
import { dialects } from '../../support/databases';
import { points, tried } from '../../support/kpis';
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

describe.each(dialects)('a signal rule on %s', (dialect) => {
  let hub: DayHub;
  beforeAll(async () => {
    hub = await startDayHub(dialect, '2026-11-01');
  });
  // Each case has metrics of its own, and the same days.
  beforeEach(() => {
    hub.day = '2026-11-01';
  });
  afterAll(() => hub.stop());

  const sweep = () => sweepSignals({ db: hub.database.db, now: () => noonOf(hub.day) }, throws);

  it('fires on the fifth day in a row beyond the target, not on the sixth, and anew after a return', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9]);
    expect(await firings(hub, watched.ruleId)).toEqual([]);
    await daysPass(hub, watched, [9]);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-05 (5)']);
    await daysPass(hub, watched, [9, 9]);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-07 (7)']);
    await daysPass(hub, watched, [4, 9, 9, 9, 9, 9, 9]);
    expect(await firings(hub, watched.ruleId)).toEqual([
      '2026-11-01 – 2026-11-07 (7)',
      '2026-11-09 – 2026-11-14 (6)',
    ]);
    const { data } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on SignalRule {
        kpi { name } notify { name } firings(first: 1) { edges { node { runFrom count helps side rule { id } } } pageInfo { hasNextPage } } } } }`,
      { id: watched.ruleId },
    );
    expect(data.node).toEqual({
      kpi: { name: '자동취소율' },
      notify: [{ name: hub.company.people.operator.name }],
      firings: {
        edges: [
          {
            node: {
              runFrom: '2026-11-09',
              count: 6,
              helps: false,
              side: 'ABOVE',
              rule: { id: watched.ruleId },
            },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  it('fires once though many look at the same moment', async () => {
    const watched = await aWatchedKpi(hub);
    hub.day = addDays(hub.day, 6);
    await points(hub.database.db, watched.denominator, '2026-11-01', hub.day, () => 100);
    await points(hub.database.db, watched.numerator, '2026-11-01', hub.day, () => 9);
    // SQLite has one process, which has one writer; MySQL is written by several.
    const other = dialect === 'mysql' ? await connect(hub.database.url) : hub.database.db;
    const now = () => noonOf(hub.day);
    try {
      const looks = Array.from({ length: 10 }, (_, at) =>
        sweepSignals({ db: at % 2 ? other : hub.database.db, now }, throws),
      );
      await Promise.all(looks);
    } finally {
      if (other !== hub.database.db) await other.close();
    }
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-06 (6)']);
    const [told] = (await hub.database.db.fresh.query(
      "SELECT COUNT(*) AS told FROM outbox WHERE topic = 'signal-rule.fired' AND payload LIKE ?",
      [`{"ruleId":${fromGlobalId(watched.ruleId).id},%`],
    )) as { told: number }[];
    expect(Number(told?.told)).toBe(1);
  });

  it('fires no second time when a correction moves the first day of the run, or joins it to another', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9, 9]);
    await typed(hub, watched.numerator, '2026-11-01', [4], '잘못 셌어요');
    await settled(hub, noonOf(hub.day));
    await daysPass(hub, watched, [9]);
    await typed(hub, watched.numerator, '2026-10-30', [9, 9, 9], '다시 셌어요');
    await settled(hub, noonOf(hub.day));
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-06 (5)']);
  });

  it('fires when a day is over whose values were loaded while it lasted', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9]);
    await typed(hub, watched.denominator, hub.day, [100]);
    await typed(hub, watched.numerator, hub.day, [9]);
    await settled(hub, noonOf(hub.day));
    await sweep();
    expect(await firings(hub, watched.ruleId)).toEqual([]);
    hub.day = addDays(hub.day, 1);
    await sweep();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-05 (5)']);
    expect(await sweep()).toBe(0);
  });

  it('fires on a run that still goes on when it is made, and on none that was over', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9, 9, 4, 4, 9, 9, 9, 9, 9]);
    const late = await aRule(hub, watched.kpi.id);
    expect(await firings(hub, late)).toEqual(['2026-11-08 – 2026-11-12 (5)']);
  });

  it('does not fire while it rests, nor on what was over when it watches again', async () => {
    const watched = await aWatchedKpi(hub);
    const pause = (paused: boolean) =>
      tried(hub, 'operator', 'pauseSignalRule', { id: watched.ruleId, paused }, 'rule { pausedOn }');
    expect(await pause(true)).toEqual({ data: { rule: { pausedOn: '2026-11-01' } } });
    await daysPass(hub, watched, [9, 9, 9, 9, 9, 9, 4, 4]);
    expect(await pause(false)).toEqual({ data: { rule: { pausedOn: null } } });
    await settled(hub, noonOf(hub.day));
    await sweep();
    expect(await firings(hub, watched.ruleId)).toEqual([]);
    await daysPass(hub, watched, [9, 9, 9, 9, 9]);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-09 – 2026-11-13 (5)']);
  });

  it('misses nothing when resting was undone on the same day', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [9, 9, 9, 9]);
    await tried(hub, 'operator', 'pauseSignalRule', { id: watched.ruleId, paused: true });
    await typed(hub, watched.denominator, '2026-11-05', [100]);
    await typed(hub, watched.numerator, '2026-11-05', [9]);
    await settled(hub, noonOf(hub.day));
    await tried(hub, 'operator', 'pauseSignalRule', { id: watched.ruleId, paused: false });
    await daysPass(hub, watched, [9]);
    // Typed again is nothing new: it is the end of the day that shows the fifth, however early the rule looked when it watched again.
    await sweep();
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-01 – 2026-11-05 (5)']);
  });

  it('does not fire once its KPI is retired, nor after it was removed', async () => {
    const retired = await aWatchedKpi(hub);
    const removed = await aWatchedKpi(hub);
    const { id, version } = retired.kpi;
    await tried(hub, 'operator', 'retireKpi', { id, version, reason: '끝난 일' });
    await tried(hub, 'operator', 'removeSignalRule', { id: removed.ruleId });
    for (const value of [9, 9, 9, 9, 9]) {
      const { day } = hub;
      await daysPass(hub, retired, [value]);
      await typed(hub, removed.denominator, day, [100]);
      await typed(hub, removed.numerator, day, [value]);
    }
    await settled(hub, noonOf(hub.day));
    await sweep();
    expect(await firings(hub, retired.ruleId)).toEqual([]);
    expect(await firings(hub, removed.ruleId)).toEqual([]);
  });

  it('does not fire on the past when the target is set anew, but on what goes on', async () => {
    const watched = await aWatchedKpi(hub);
    await daysPass(hub, watched, [5.5, 5.5, 5.5, 5.5, 5.5, 3, 5.5, 5.5, 5.5, 5.5, 5.5]);
    expect(await firings(hub, watched.ruleId)).toEqual([]);
    await tried(hub, 'operator', 'updateKpi', { ...watched.kpi, target: '0.05' });
    await settled(hub, noonOf(hub.day));
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-07 – 2026-11-11 (5)']);
  });

  it('watches the natural process limit, on the side that it is told', async () => {
    const watched = await aWatchedKpi(hub, { boundary: 'PROCESS_LIMIT', runLength: 2 });
    const better = await aRule(hub, watched.kpi.id, {
      boundary: 'PROCESS_LIMIT',
      side: 'BETTER',
      runLength: 2,
    });
    await daysPass(hub, watched, [1, 1, 5, 12, 12]);
    expect(await firings(hub, better)).toEqual(['2026-11-01 – 2026-11-02 (2)']);
    expect(await firings(hub, watched.ruleId)).toEqual(['2026-11-04 – 2026-11-05 (2)']);
  });
});
