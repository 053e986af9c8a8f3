/** What judges a KPI where baselines were set on purpose: in every unit, and without reading what judges nothing that is shown. */
import { addDays, type DailyValue, dayNumber, daysBetween } from '@groundcrew/shared';
import fc from 'fast-check';
import { kpiTrend } from '../../../api/src/kpi/kpi-trend';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, points, tried } from '../../support/kpis';

const TODAY = '2026-11-22';
const FIRST = '2020-01-06';

/** A series without gaps from 2020 on, unless a day is left out, that notes what was read of it. */
function aReader(hasDay: (day: number) => boolean = () => true) {
  const reads: { from: string; to: string }[] = [];
  const last = dayNumber(TODAY);
  return {
    reads,
    days: () => reads.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0),
    reader: {
      ranges: async (asked: readonly { from: string; to: string }[]) => {
        reads.push(...asked);
        return asked.map(({ from, to }) => {
          const days: DailyValue[] = [];
          for (
            let day = Math.max(dayNumber(from), dayNumber(FIRST));
            day < dayNumber(to) && day < last;
            day += 1
          )
            if (hasDay(day)) days.push({ day, value: BigInt(1_000_000 + ((day * 7) % 11) * 10_000) });
          return days;
        });
      },
      firstDay: async () => FIRST,
      lastDay: async () => addDays(TODAY, -1),
    },
  };
}

const subject = (baselines: { from: string; to: string; reason: string }[], setOn = '2024-01-01') => ({
  numeratorId: 1,
  denominatorId: null,
  basis: 'AMOUNT' as const,
  direction: 'LOWER' as const,
  kind: 'FLOW' as const,
  setOn,
  baselines,
});
const by = ({ segments }: Awaited<ReturnType<typeof kpiTrend>>) =>
  segments.map(({ from, to, baselineFrom, baselineTo, reason }) => ({
    from,
    to,
    baselineFrom,
    baselineTo,
    reason,
  }));

describe('what judges a KPI', () => {
  const half = { from: '2024-06-03', to: '2025-04-07', reason: '다른 가게' };
  const sixWeeks = { from: '2026-08-03', to: '2026-09-14', reason: '여섯 주' };

  it('judges by month on with what held before, where a chosen baseline is six weeks', async () => {
    const ask = { unit: 'MONTH' as const, from: '2024-01-01', to: '2026-11-22' };
    const { reader } = aReader();
    const without = await kpiTrend(reader, subject([]), ask, TODAY);
    expect(without.segments).toHaveLength(1);
    expect(by(await kpiTrend(reader, subject([sixWeeks]), ask, TODAY))).toEqual(by(without));
    const after = await kpiTrend(reader, subject([half, sixWeeks]), ask, TODAY);
    expect(by(after)).toEqual([
      { ...by(without)[0], to: '2024-07-01' },
      {
        from: '2024-07-01',
        to: null,
        // June was not chosen whole.
        baselineFrom: '2024-07-01',
        baselineTo: '2025-04-01',
        reason: '다른 가게',
      },
    ]);
    expect(after.points.at(-2)).toMatchObject({ from: '2026-10-01', state: 'NONE' });
    // By week, its own unit, it judges.
    const week = await kpiTrend(
      reader,
      subject([half, sixWeeks]),
      { ...ask, unit: 'WEEK', from: '2026-06-01' },
      TODAY,
    );
    expect(by(week).at(-1)).toMatchObject({ from: '2026-08-03', to: null, reason: '여섯 주' });
  });

  it('judges by the weeks that lie wholly in a chosen baseline, and from the first of them on', async () => {
    const ask = { unit: 'WEEK' as const, from: '2026-06-01', to: '2026-11-22' };
    const trendOn = (from: string) => {
      const chosen = { from, to: '2026-10-26', reason: '새 배송사' };
      return kpiTrend(aReader().reader, subject([chosen]), ask, TODAY);
    };
    const [monday, sunday] = await Promise.all([trendOn('2026-09-07'), trendOn('2026-09-06')]);
    expect(by(sunday)).toEqual(by(monday));
    expect(by(sunday).at(-1)).toMatchObject({ from: '2026-09-07', baselineFrom: '2026-09-07' });
  });

  it('falls back as well where the values of a chosen baseline were taken back', async () => {
    const ask = { unit: 'WEEK' as const, from: '2026-06-01', to: '2026-11-22' };
    const isGone = (day: number) => day >= dayNumber('2026-08-10') && day < dayNumber('2026-09-14');
    const { reader } = aReader((day) => !isGone(day));
    const trend = await kpiTrend(reader, subject([half, sixWeeks]), ask, TODAY);
    expect(by(trend)).toMatchObject([{ to: null, baselineFrom: '2024-06-03', reason: '다른 가게' }]);
    expect(by(await kpiTrend(reader, subject([sixWeeks]), ask, TODAY))).toEqual(
      by(await kpiTrend(reader, subject([]), ask, TODAY)),
    );
  });

  it('reads of thirty baselines the one that holds for what is shown', async () => {
    const thirty = Array.from({ length: 30 }, (_, at) => {
      const from = addDays('2020-03-02', at * 70);
      return { from, to: addDays(from, 798), reason: String(at) };
    });
    const { reader, days } = aReader();
    const ask = { unit: 'WEEK' as const, from: '2026-05-25', to: '2026-11-23' };
    const trend = await kpiTrend(reader, subject(thirty), ask, TODAY);
    expect(by(trend)).toMatchObject([{ reason: '29', to: null }]);
    // 26 weeks with the 8 before them, and 114 weeks of a baseline.
    expect(days()).toBeLessThanOrEqual((26 + 8 + 114 + 1) * 7);
  });

  it('says of a period the same, whether it is looked at with all others or by itself', async () => {
    const weeks = fc.integer({ min: 0, max: 300 });
    const chosen = fc.array(fc.record({ at: weeks, length: fc.integer({ min: 1, max: 60 }) }), {
      maxLength: 6,
    });
    const property = fc.asyncProperty(chosen, weeks, weeks, weeks, async (starts, set, at, gap) => {
      const baselines = starts
        .map(({ at: week, length }, index) => {
          const from = addDays(FIRST, week * 7);
          return { from, to: addDays(from, length * 7), reason: String(index) };
        })
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      const of = subject(baselines, addDays(FIRST, set * 7));
      const isGone = (day: number) => Math.abs(day - dayNumber(FIRST) - gap * 7) < 70;
      const { reader } = aReader((day) => !isGone(day));
      const all = await kpiTrend(reader, of, { unit: 'WEEK', from: FIRST, to: TODAY }, TODAY);
      const from = addDays(FIRST, at * 7);
      const part = await kpiTrend(reader, of, { unit: 'WEEK', from, to: addDays(from, 70) }, TODAY);
      for (const { from: week, lower, centre, upper } of part.points) {
        const same = all.points.find((point) => point.from === week);
        expect(same).toMatchObject({ lower, centre, upper });
      }
      for (const { to, baselineFrom, baselineTo, pointCount, reason } of part.segments)
        expect(all.segments).toContainEqual(
          expect.objectContaining({ to, baselineFrom, baselineTo, pointCount, reason }),
        );
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

describe.each(dialects)('a chosen baseline on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  it('of six weeks leaves the months judged', async () => {
    const { db } = hub.database;
    const contacts = await aMetric(db);
    await points(db, contacts, '2024-11-04', TODAY, (index) => 40 + (index % 3));
    const { id } = await aKpi(hub, contacts, null);
    const set = { kpiId: id, from: '2026-08-03', to: '2026-09-14', reason: '여섯 주' };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).not.toHaveProperty('code');
    const { data } = await hub.ask(
      'peer',
      `{ node(id: "${id}") { ... on Kpi { weeks: trend { state segments { reason } } months: trend(unit: MONTH) { state segments { reason } } } } }`,
    );
    expect(data.node.weeks).toMatchObject({
      state: 'NONE',
      segments: [{ reason: null }, { reason: '여섯 주' }],
    });
    expect(data.node.months).toMatchObject({ state: 'NONE', segments: [{ reason: null }] });
  });

  it('counts its periods as the trend will: the week in which a sum begins is none', async () => {
    const { db } = hub.database;
    const calls = await aMetric(db);
    // From a Thursday on.
    await points(db, calls, '2026-09-03', TODAY, (index) => 40 + (index % 3));
    const { id } = await aKpi(hub, calls, null);
    const set = { kpiId: id, from: '2026-08-31', to: '2026-10-12', reason: '처음부터' };
    expect(await tried(hub, 'operator', 'setKpiBaseline', set)).toMatchObject({
      fields: ['to: too_few_periods'],
    });
    const later = { ...set, from: '2026-09-07', to: '2026-10-19' };
    expect(await tried(hub, 'operator', 'setKpiBaseline', later)).not.toHaveProperty('code');
  });
});
