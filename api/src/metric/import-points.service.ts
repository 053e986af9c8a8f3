/** Points from a file that somebody uploads, with a look at what would change first. */
import { MetricLoadRepository, MetricRepository } from '@groundcrew/db';
import {
  BadRows,
  ConflictReason,
  conflict,
  dayOfNumber,
  formatDecimal,
  type importMetricPointsInput,
  LoadSource,
  notFound,
  PointFormat,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { runningClock } from '../core/running-clock';
import { loadLoader } from './load.service';
import type { ImportMetricPointsPayload } from './load.type';
import { metricLoaders } from './metric.loader';
import { beginLoad, type LoadRequest, type LoadSurroundings, runLoad } from './point-load';

const SHOWN_CORRECTIONS = 100;
const SHOWN_ISSUES = 500;
/** Characters that are looked at before others get their turn. */
const PIECE = 64 * 1024;

/**
 * Loads points from a CSV, or tells what would change. What is wrong with its rows is part of the answer.
 * @throws AppError CONFLICT STATE for a metric that was put away, INTERRUPTED when the load was taken for dead meanwhile
 */
export async function importMetricPoints(
  context: RequestContext,
  input: z.output<typeof importMetricPointsInput>,
): Promise<ImportMetricPointsPayload> {
  authorise(context, 'metric.edit');
  const { dryRun } = input;
  const request: LoadRequest = {
    source: LoadSource.FILE,
    name: input.fileName || null,
    memberId: context.signedIn.memberId,
    tokenId: null,
    idempotencyKey: null,
    badRows: input.badRows ?? BadRows.REFUSE_ALL,
    format: PointFormat.CSV,
    onlyMetricId: await chosenMetric(context, input.metricId),
    dryRun,
    tellCorrections: SHOWN_CORRECTIONS,
  };
  const around: LoadSurroundings = {
    db: context.db,
    now: runningClock(context.now),
    today: context.companyToday,
    change: (work) => context.change(work),
  };
  const loadId = await beginLoad(around, request);
  const result = await runLoad(around, request, loadId, { text: piecesOf(input.content) });
  const issues = await new MetricLoadRepository(context.db.fresh).issues(loadId, undefined, SHOWN_ISSUES);
  if (dryRun) await context.db.transaction((manager) => new MetricLoadRepository(manager).remove(loadId));
  context.forget();
  const { byId } = context.load(metricLoaders);
  const corrections = result.corrections.map(async ({ line, metricId, day, before, after }) => ({
    line,
    metric: await byId.load(metricId),
    day: dayOfNumber(day),
    before: formatDecimal(before),
    after: formatDecimal(after),
  }));
  return {
    ...result,
    dryRun,
    corrections: await Promise.all(corrections),
    issues,
    load: dryRun ? null : await context.load(loadLoader).load(loadId),
  };
}

async function chosenMetric(context: RequestContext, id: string | undefined): Promise<number | null> {
  const path = ['input', 'metricId'];
  const key = optionalKeyOf('Metric', id, path);
  if (key === undefined) return null;
  const metric = await new MetricRepository(context.db.fresh).byId(key);
  if (!metric) throw notFound('metric', path);
  if (metric.archivedOn) throw conflict(ConflictReason.STATE, 'This metric was put away.', path);
  return key;
}

async function* piecesOf(content: string): AsyncGenerator<string> {
  for (let at = 0; at < content.length; at += PIECE) yield content.slice(at, at + PIECE);
}
