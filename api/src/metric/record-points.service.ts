/** Values that somebody types: the same road as a file's, in one transaction. */
import {
  MetricLoadRepository,
  MetricMergeRepository,
  MetricRepository,
  type MetricRow,
  MetricStagingRepository,
} from '@groundcrew/db';
import {
  AppError,
  addDays,
  arrivedBefore,
  BadRows,
  ConflictReason,
  conflict,
  dayNumber,
  ErrorCode,
  type FieldIssue,
  LoadSource,
  LoadState,
  notFound,
  parseDecimal,
  type recordMetricPointsInput,
  storedDecimal,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { LoadOutcome, recordLoad } from './load-record';

type Input = z.output<typeof recordMetricPointsInput>;

export interface RecordedPoints {
  metric: MetricRow;
  newCount: number;
  correctedCount: number;
  unchangedCount: number;
}

/**
 * Records values of a metric, and takes back those that are null. All of them, or none.
 * @throws AppError INVALID_INPUT for a day given twice or beyond tomorrow, CONFLICT STATE for a metric that was put away
 */
export async function recordMetricPoints(context: RequestContext, input: Input): Promise<RecordedPoints> {
  authorise(context, 'metric.edit');
  const metricId = keyOf('Metric', input.metricId, ['input', 'metricId']);
  refuseDays(input, addDays(context.companyToday, 1));
  const { memberId } = context.signedIn;
  const { now, companyToday } = context;
  return context.change(async (unit) => {
    const metric = await new MetricRepository(unit.manager).byId(metricId);
    if (!metric) throw notFound('metric', ['input', 'metricId']);
    if (metric.archivedOn)
      throw conflict(ConflictReason.STATE, 'This metric was put away.', ['input', 'metricId']);
    const loads = new MetricLoadRepository(unit.manager);
    const merges = new MetricMergeRepository(unit.manager);
    const load = { source: LoadSource.TYPED, name: null, memberId, tokenId: null, idempotencyKey: null };
    const id = await loads.create({ ...load, badRows: BadRows.REFUSE_ALL, now });
    const lateBefore = dayNumber(arrivedBefore(companyToday));
    const of = { loadId: id, reason: input.reason || null, memberId, now, lateBefore };
    const outcome = await merge(unit.manager, merges, of, metricId, input);
    const { newCount, correctedCount } = outcome;
    const rowCount = input.points.length;
    const unchangedCount = rowCount - newCount - correctedCount;
    if (newCount + correctedCount === 0) await loads.remove(id);
    else {
      const counts = { rowCount, newCount, correctedCount, unchangedCount, badCount: 0 };
      await loads.finish(id, { ...counts, state: LoadState.LOADED, bodyHash: null, now });
    }
    recordLoad(unit, { id, source: LoadSource.TYPED }, outcome);
    return { metric, newCount, correctedCount, unchangedCount };
  });
}

async function merge(
  manager: ConstructorParameters<typeof MetricStagingRepository>[0],
  merges: MetricMergeRepository,
  of: Parameters<MetricMergeRepository['merge']>[0],
  metricId: number,
  { points }: Input,
): Promise<LoadOutcome> {
  const outcome = new LoadOutcome();
  const given = points.flatMap(({ day, value }, at) =>
    value === null || value === undefined
      ? []
      : [{ metricId, day: dayNumber(day), value: storedDecimal(parseDecimal(value) ?? 0n), line: at + 1 }],
  );
  if (given.length > 0) {
    const staging = new MetricStagingRepository(manager);
    await staging.add(of.loadId, given);
    const days = given.map(({ day }) => day);
    const slice = { fromMetric: metricId, toMetric: metricId };
    outcome.add(await merges.merge(of, { ...slice, fromDay: Math.min(...days), toDay: Math.max(...days) }));
    await staging.deleteSome(of.loadId);
  }
  const withdrawn = points.filter(({ value }) => value === null || value === undefined);
  const taken = await merges.takeBack(
    of,
    metricId,
    withdrawn.map(({ day }) => dayNumber(day)),
  );
  if (taken.length > 0) {
    outcome.correctedCount += taken.length;
    outcome.addMetrics([metricId]);
    for (const day of taken) outcome.addDay(day);
  }
  return outcome;
}

function refuseDays({ points }: Input, last: string): void {
  const seen = new Set<string>();
  const issues: FieldIssue[] = points.flatMap(({ day }, at) => {
    const path = ['input', 'points', at, 'day'];
    if (seen.has(day)) return [{ path, code: 'duplicate', message: 'This day is given twice.' }];
    seen.add(day);
    return day > last ? [{ path, code: 'in_future', message: 'This day has not come yet.' }] : [];
  });
  const [first] = issues;
  if (first) throw new AppError(ErrorCode.INVALID_INPUT, first.message, { issues });
}
