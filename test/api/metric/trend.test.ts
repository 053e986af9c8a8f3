import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import { aMetric, record } from './metrics';

describe.each(dialects)('the trend of a metric on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const query = `query ($id: ID!, $unit: PeriodUnit!, $from: Date, $to: Date) { node(id: $id) { ... on Metric {
    trend(unit: $unit, from: $from, to: $to) { unit from to method direction state stateCount stateSince
      points { from to value numerator denominator lower centre upper isComplete state }
      segments { from to baselineFrom baselineTo centre pointCount isProvisional reason }
      signals { rule side helps isCurrent count } latest { from value } } } } }`;

  const MONDAY = Date.UTC(2026, 4, 4);
  const day = (at: number) => new Date(MONDAY + at * 86_400_000).toISOString().slice(0, 10);

  /** A hundred and something a day for 20 weeks from Monday 2026-05-04, then `late` a day. */
  async function aSeries(input: Record<string, unknown>, late: number) {
    const metric = await aMetric(hub, input);
    const values = Array.from({ length: 29 * 7 }, (_, at) => [
      day(at),
      String(at < 140 ? 100 + ((at * 7) % 11) : late),
    ]);
    await record(hub, metric.id, Object.fromEntries(values.filter(([on = '']) => on <= '2026-11-22')));
    return metric;
  }

  const ask = async (variables: Record<string, unknown>) =>
    (await hub.ask('peer', query, variables)).data.node.trend;

  it('shows the last 26 weeks, judged by the 20 before the last half of its year, or its first ones', async () => {
    const { id } = await aSeries({ side: 'BACK_DOOR' }, 50);
    const trend = await ask({ id, unit: 'WEEK' });
    expect(trend).toMatchObject({
      unit: 'WEEK',
      from: '2026-05-25',
      to: '2026-11-23',
      method: 'XMR',
      direction: 'LOWER',
      state: 'BETTER',
      latest: { from: '2026-11-09', value: 350 },
    });
    expect(trend.points).toHaveLength(26);
    expect(trend.points.at(-1)).toMatchObject({ from: '2026-11-16', isComplete: false, denominator: null });
    expect(trend.segments).toMatchObject([
      {
        baselineFrom: '2026-05-04',
        baselineTo: '2026-09-21',
        pointCount: 20,
        isProvisional: false,
        reason: null,
      },
    ]);
    expect(
      trend.signals.some(
        (signal: { isCurrent: boolean; helps: boolean }) => signal.isCurrent && signal.helps,
      ),
    ).toBe(true);
  });

  it('of a growth is judged the other way round, and of a level by the mean of its days', async () => {
    const growth = await aSeries({ side: 'FRONT_DOOR' }, 50);
    expect(await ask({ id: growth.id, unit: 'WEEK' })).toMatchObject({ direction: 'HIGHER', state: 'WORSE' });
    const level = await aSeries({ kind: 'LEVEL' }, 300);
    const trend = await ask({ id: level.id, unit: 'MONTH', from: '2026-10-05', to: '2026-11-01' });
    expect(trend).toMatchObject({ from: '2026-10-01', to: '2026-11-01' });
    expect(trend.points).toMatchObject([{ value: 300, numerator: '9300' }]);
  });

  it('says when there is nothing, and when it is too early', async () => {
    const { id } = await aMetric(hub);
    expect(await ask({ id, unit: 'DAY' })).toMatchObject({ state: 'NO_DATA', segments: [], signals: [] });
    await record(hub, id, { '2026-11-20': '1', '2026-11-21': '2' });
    expect(await ask({ id, unit: 'DAY' })).toMatchObject({ state: 'TOO_EARLY', segments: [] });
  });

  it('judges a period the same, whichever range is looked at', async () => {
    // Three years: each twice as high as the one before, so that every baseline says something else.
    const start = Date.UTC(2023, 10, 27);
    const on = (at: number) => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
    const { id } = await aMetric(hub, { side: 'BACK_DOOR' });
    const values = Array.from({ length: 1_091 }, (_, at) => [
      on(at),
      String(2 ** Math.floor(at / 364) * 50 + (at % 5)),
    ]);
    for (let at = 0; at < values.length; at += 800)
      await record(hub, id, Object.fromEntries(values.slice(at, at + 800)));
    const judged = ({
      points,
      segments,
    }: {
      points: Record<string, unknown>[];
      segments: Record<string, unknown>[];
    }) => ({
      points: new Map(points.map(({ from, lower, centre, upper }) => [from, { lower, centre, upper }])),
      by: segments.map(({ baselineFrom, baselineTo }) => ({ baselineFrom, baselineTo })),
    });
    const own = judged(await ask({ id, unit: 'WEEK' }));
    expect(own.by).toHaveLength(1);
    for (const [from, to] of [
      ['2024-01-01', '2026-11-23'],
      ['2026-08-03', '2026-11-23'],
      ['2024-01-01', '2024-03-04'],
      ['2025-06-02', '2026-07-06'],
    ]) {
      const other = judged(await ask({ id, unit: 'WEEK', from, to }));
      expect(other.by).toEqual(own.by);
      const [limits] = own.points.values();
      for (const at of other.points.values()) expect(at).toEqual(limits);
    }
  });

  it('of a series that ended is judged by its last year, not by the empty present', async () => {
    const { id } = await aMetric(hub, { side: 'BACK_DOOR' });
    const values = Array.from({ length: 210 }, (_, at) => [
      new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10),
      String(100 + (at % 7)),
    ]);
    await record(hub, id, Object.fromEntries(values));
    const trend = await ask({ id, unit: 'WEEK', from: '2024-01-01', to: '2024-07-29' });
    expect(trend.segments).toMatchObject([
      { baselineFrom: '2024-01-01', baselineTo: '2024-05-20', pointCount: 20 },
    ]);
    expect(trend.state).toBe('NONE');
  });

  it('refuses an empty range and one that is too long', async () => {
    const { id } = await aMetric(hub);
    for (const [from, to, field, code] of [
      ['2026-11-02', '2026-11-01', 'to', 'window_empty'],
      ['2010-01-01', '2026-11-01', 'from', 'range_too_long'],
    ]) {
      const { errors } = await hub.ask('peer', query, { id, unit: 'DAY', from, to });
      expect(errors?.[0]?.extensions.issues).toMatchObject([{ path: [field], code }]);
    }
  });

  it('of many metrics is read with as many statements as of one', async () => {
    const list = `query ($text: String) { metrics(first: 20, filter: { text: $text }) { edges { node {
      firstDay lastDay trend(unit: WEEK) { state points { value } } points(from: "2026-11-01", to: "2026-11-20") { value correctionCount } } } } }`;
    for (let at = 0; at < 6; at += 1) await aSeries({ name: `묶음 ${at}` }, 100);
    // What was loaded is told to the signal rules first: these reads are not the list's.
    await settled(hub);
    const of = (text: string) => readsDuring(hub, () => hub.ask('peer', list, { text }));
    await of('묶음');
    const [one, six] = [await of('묶음 3'), await of('묶음')];
    expect(six).toBe(one);
  });
});
