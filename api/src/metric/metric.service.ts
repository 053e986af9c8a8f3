import {
  isDuplicateKey,
  MetricRepository,
  type MetricRow,
  SearchRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type archiveMetricInput,
  ConflictReason,
  conflict,
  type createMetricInput,
  dayNumber,
  dayOfNumber,
  formatDecimal,
  invalid,
  MetricKind,
  MetricRole,
  type metricFilter,
  notFound,
  type updateMetricInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { metricLoaders } from './metric.loader';
import type { MetricPointType } from './metric.type';
import { metricKey } from './metric-key';
import { seriesLoader } from './series.loader';

/** A page of metrics, front door first, by name. */
export async function listMetrics(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof metricFilter> = {},
): Promise<Connection<MetricRow>> {
  authorise(context, 'metric.read');
  const [side, name, id] = after ? decodeCursor(after, ['string', 'string', 'number']) : [];
  const found = await new MetricRepository(context.manager).page({
    limit: pageLimit(first),
    after: after ? { side: String(side), name: String(name), id: Number(id) } : undefined,
    side: filter.side,
    role: filter.role,
    text: filter.text || undefined,
    archived: filter.archived ?? false,
  });
  return toConnection(found, first, after, (metric) => encodeCursor([metric.side, metric.name, metric.id]));
}

/**
 * The points of a metric in half-open days.
 * @throws AppError INVALID_INPUT for more than 800 days or none
 */
export async function pointsOf(
  context: RequestContext,
  metric: MetricRow,
  from: string,
  to: string,
): Promise<MetricPointType[]> {
  const range = { metricId: metric.id, from: dayNumber(from), to: dayNumber(to) };
  if (range.to <= range.from) throw invalid(['to'], 'window_empty', 'The end is after the beginning.');
  if (range.to - range.from > 800)
    throw invalid(['from'], 'range_too_long', 'Expected at most 800 days.', { max: 800 });
  const [days, corrections] = await Promise.all([
    context.load(seriesLoader).load({ metricId: metric.id, from, to }),
    context.load(metricLoaders).correctionCounts.load(range),
  ]);
  return days.map(({ day, value }) => ({
    day: dayOfNumber(day),
    value: formatDecimal(value),
    correctionCount: corrections.get(day) ?? 0,
  }));
}

/** First and last day that has a value; null when none has. */
export async function reachOf(
  context: RequestContext,
  metric: MetricRow,
): Promise<{ first: string | null; last: string | null }> {
  const { first, last } = await context.load(metricLoaders).extent.load(metric.id);
  return {
    first: first === null ? null : dayOfNumber(first),
    last: last === null ? null : dayOfNumber(last),
  };
}

/**
 * A metric begins, without points.
 * @throws AppError CONFLICT DUPLICATE when another one has the key, or one in use the name
 */
export async function createMetric(
  context: RequestContext,
  input: z.output<typeof createMetricInput>,
): Promise<MetricRow> {
  authorise(context, 'metric.edit');
  const create = () =>
    context.change(async (unit) => {
      const metrics = new MetricRepository(unit.manager);
      await refuseTakenName(metrics, input.name);
      const key = await metricKey(unit.manager, input.key ?? null, input.name);
      const { name, unit: unitName, side } = input;
      const id = await metrics.create({
        key,
        name,
        unit: unitName,
        side,
        description: input.description || null,
        kind: input.kind ?? MetricKind.FLOW,
        role: input.role ?? MetricRole.OTHER,
        createdBy: context.signedIn.memberId,
        createdOn: context.companyToday,
      });
      return saved(unit, id, 'metric.created', { key, name, side });
    });
  // Two of the same name at the same instant make the same key; the second is told of the first.
  return create().catch((error) => (isDuplicateKey(error) ? create() : Promise.reject(error)));
}

/**
 * Says anew what a metric is. Its kind stays: it decides what every past figure means.
 * @throws AppError CONFLICT STALE_VERSION when somebody else changed it, DUPLICATE for a taken name
 */
export async function updateMetric(
  context: RequestContext,
  input: z.output<typeof updateMetricInput>,
): Promise<MetricRow> {
  authorise(context, 'metric.edit');
  const id = keyOf('Metric', input.id);
  const { name, unit: unitName, side, role, description } = input;
  const given = {
    ...(name === undefined ? {} : { name }),
    ...(unitName === undefined ? {} : { unit: unitName }),
    ...(side === undefined ? {} : { side }),
    ...(role === undefined ? {} : { role }),
    ...(description === undefined ? {} : { description: description || null }),
  };
  return context.change(async (unit) => {
    const metrics = new MetricRepository(unit.manager);
    const metric = await existing(metrics, id);
    if (name !== undefined && name !== metric.name) await refuseTakenName(metrics, name, id);
    await changeOrConflict(metrics, id, input.version, given);
    return saved(unit, id, 'metric.updated', given);
  });
}

/** Puts a metric away, or takes it back into use. What uses it goes on reading its points. */
export async function archiveMetric(
  context: RequestContext,
  input: z.output<typeof archiveMetricInput>,
): Promise<MetricRow> {
  authorise(context, 'metric.edit');
  const id = keyOf('Metric', input.id);
  return context.change(async (unit) => {
    const metrics = new MetricRepository(unit.manager);
    const metric = await existing(metrics, id);
    if (!input.archived) await refuseTakenName(metrics, metric.name, id);
    const archivedOn = input.archived ? (metric.archivedOn ?? context.companyToday) : null;
    await changeOrConflict(metrics, id, input.version, { archivedOn });
    return saved(unit, id, 'metric.archived', { archived: input.archived });
  });
}

async function existing(metrics: MetricRepository, id: number): Promise<MetricRow> {
  const metric = await metrics.byId(id);
  if (!metric) throw notFound('metric', ['input', 'id']);
  return metric;
}

async function changeOrConflict(
  metrics: MetricRepository,
  id: number,
  version: number,
  changes: Parameters<MetricRepository['update']>[2],
): Promise<void> {
  if (await metrics.update(id, version, changes)) return;
  throw conflict(ConflictReason.STALE_VERSION, 'Somebody else changed this metric meanwhile.', [
    'input',
    'version',
  ]);
}

async function refuseTakenName(metrics: MetricRepository, name: string, exceptId?: number): Promise<void> {
  await metrics.lockNames();
  if (await metrics.nameTaken(name, exceptId))
    throw conflict(ConflictReason.DUPLICATE, 'Another metric has this name, or has it as its key.', [
      'input',
      'name',
    ]);
}

async function saved(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<MetricRow> {
  const metric = await existing(new MetricRepository(unit.manager), id);
  const search = new SearchRepository(unit.manager);
  const subject = { kind: 'Metric', subjectId: id };
  if (metric.archivedOn) await search.remove([subject]);
  else
    await search.put([
      { ...subject, title: metric.name, body: `${metric.key} ${metric.unit} ${metric.description ?? ''}` },
    ]);
  unit.record({ action, subjectType: 'Metric', subjectId: id, detail });
  return metric;
}
