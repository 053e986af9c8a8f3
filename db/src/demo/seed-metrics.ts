/** Writes the demo company's daily metrics as a feed would have brought them: two years, last night's load, a refused one, a corrected day. */
import { BadRows, dayNumber, LoadSource, LoadState } from '@groundcrew/shared';
import type { UnitOfWork } from '../core/unit-of-work';
import { ApiTokenRepository } from '../identity/api-token.repository';
import { MetricRepository } from '../metric/metric.repository';
import { MetricLoadRepository } from '../metric/metric-load.repository';
import { MetricMergeRepository } from '../metric/metric-merge.repository';
import { MetricStagingRepository, type StagedPoint } from '../metric/metric-staging.repository';
import { SearchRepository } from '../search/search.repository';
import { type DemoMetric, demoMetrics, HISTORY_DAYS } from './metrics';
import { type Cast, named } from './seed-people';

const SCALE = 10_000;
const HOUR = 3_600_000;

/** @returns metric ids by key */
export async function seedMetrics(
  unit: UnitOfWork,
  cast: Cast,
  dayAgo: (days: number) => string,
): Promise<Map<string, number>> {
  // 1970-01-01 was a Thursday.
  const metrics = demoMetrics((dayNumber(dayAgo(HISTORY_DAYS)) + 3) % 7);
  const admin = named(cast.members, 'admin');
  const ids = new Map<string, number>();
  for (const { values: _, ...metric } of metrics) {
    const id = await new MetricRepository(unit.manager).create({
      ...metric,
      createdBy: admin,
      createdOn: dayAgo(HISTORY_DAYS),
    });
    ids.set(metric.key, id);
    unit.record({
      action: 'metric.created',
      subjectType: 'Metric',
      subjectId: id,
      detail: { name: metric.name },
    });
  }
  await new SearchRepository(unit.manager).put(
    metrics.map(({ key, name, description }) => ({
      kind: 'Metric',
      subjectId: named(ids, key),
      title: name,
      body: `${description} ${key}`,
    })),
  );
  await seedLoads(unit, metrics, ids, admin, dayAgo);
  return ids;
}

async function seedLoads(
  unit: UnitOfWork,
  metrics: readonly DemoMetric[],
  ids: Map<string, number>,
  admin: number,
  dayAgo: (days: number) => string,
): Promise<void> {
  const token = await new ApiTokenRepository(unit.manager).create({
    name: '주문 시스템, 매일 새벽 4시',
    // The hash of nothing that could be sent: the feed of the demo is a story.
    tokenHash: '0'.repeat(64),
    start: 'gct_3vQd81Lm',
    scopes: ['METRICS_WRITE'],
    createdBy: admin,
    expiresOn: null,
    now: new Date(unit.now.getTime() - 400 * 24 * HOUR),
  });
  await new ApiTokenRepository(unit.manager).touch(token, new Date(unit.now.getTime() - 6 * HOUR));
  const stream = (hoursAgo: number) => ({
    source: LoadSource.STREAM,
    name: null,
    memberId: null,
    tokenId: token,
    idempotencyKey: null,
    badRows: BadRows.REFUSE_ALL,
    now: new Date(unit.now.getTime() - hoursAgo * HOUR),
  });
  const points = (from: number, to: number): StagedPoint[] =>
    metrics.flatMap(({ key, values }) =>
      values.slice(from, to).map((value, at) => ({
        metricId: named(ids, key),
        day: dayNumber(dayAgo(HISTORY_DAYS - from - at)),
        value: value * SCALE,
        line: from + at + 2,
      })),
    );
  const last = HISTORY_DAYS - 1;
  const history = points(0, last);
  const mistyped = history.find(
    (point) => point.metricId === ids.get('cancellations') && point.day === dayNumber(dayAgo(12)),
  );
  if (mistyped) mistyped.value = Number(mistyped.value) * 10;
  await load(
    unit,
    { ...stream(30), source: LoadSource.COMMAND, name: '2년치-일별.csv', tokenId: null },
    history,
    null,
  );
  await refuse(unit, stream(34));
  await load(unit, stream(6), points(last, HISTORY_DAYS), null);
  if (!mistyped) return;
  const mended = [{ ...mistyped, value: Number(mistyped.value) / 10, line: 1 }];
  await load(
    unit,
    { ...stream(3), source: LoadSource.TYPED, memberId: admin, tokenId: null },
    mended,
    '0이 하나 더 적혀 있었어요.',
  );
}

type Load = Parameters<MetricLoadRepository['create']>[0];

async function load(
  unit: UnitOfWork,
  row: Load,
  points: readonly StagedPoint[],
  reason: string | null,
): Promise<void> {
  const loads = new MetricLoadRepository(unit.manager);
  const staging = new MetricStagingRepository(unit.manager);
  const loadId = await loads.create(row);
  await staging.add(loadId, points);
  const everything = {
    fromMetric: 0,
    toMetric: 2_147_483_647,
    fromDay: 0,
    toDay: 2_147_483_647,
  };
  const { newCount, correctedCount } = await new MetricMergeRepository(unit.manager).merge(
    // The demo's one file stands for two years of daily loads.
    { loadId, reason, memberId: row.memberId, now: row.now, lateBefore: null },
    everything,
  );
  while (await staging.deleteSome(loadId));
  await loads.finish(loadId, {
    state: LoadState.LOADED,
    bodyHash: null,
    now: row.now,
    rowCount: points.length,
    newCount,
    correctedCount,
    unchangedCount: points.length - newCount - correctedCount,
    badCount: 0,
  });
}

/** A load that nothing came of, with the reasons. */
async function refuse(unit: UnitOfWork, row: Load): Promise<void> {
  const loads = new MetricLoadRepository(unit.manager);
  const loadId = await loads.create(row);
  await loads.addIssues(loadId, [
    {
      line: 14,
      seq: 0,
      field: 'day',
      code: 'not_a_day',
      message: 'Expected a day such as 2026-11-22.',
      text: 'orders,11/20,4012',
    },
    {
      line: 15,
      seq: 0,
      field: 'metric',
      code: 'unknown_metric',
      message: 'There is no metric with this key or name.',
      text: 'order,2026-11-20,4012',
    },
  ]);
  await loads.finish(loadId, {
    state: LoadState.REFUSED,
    bodyHash: null,
    now: row.now,
    rowCount: 18,
    newCount: 0,
    correctedCount: 0,
    unchangedCount: 0,
    badCount: 2,
  });
}
