import { type LoadIssueRow, MetricLoadRepository, type MetricLoadRow } from '@groundcrew/db';
import { can } from '@groundcrew/shared';
import type DataLoader from 'dataloader';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor } from '../core/global-id';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Loads by key. */
export function loadLoader(context: RequestContext): DataLoader<number, MetricLoadRow | null> {
  return byKey<MetricLoadRow>((ids) => new MetricLoadRepository(context.manager).byIds(ids));
}

/** A load, for those who may record points; null for others. */
export async function findLoad(context: RequestContext, key: number): Promise<MetricLoadRow | null> {
  return can(context.actor, 'metric.edit') ? context.load(loadLoader).load(key) : null;
}

/** Loads of points, newest first. */
export async function listLoads(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
): Promise<Connection<MetricLoadRow>> {
  authorise(context, 'metric.edit');
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const found = await new MetricLoadRepository(context.manager).page(before, pageLimit(first));
  return toConnection(found, first, after, (load) => encodeCursor([load.id]));
}

/** What is wrong with the rows of a load, by line. */
export async function issuesOf(
  context: RequestContext,
  load: MetricLoadRow,
  first: number,
  after: string | null | undefined,
): Promise<Connection<LoadIssueRow>> {
  authorise(context, 'metric.edit');
  const [line, seq] = after ? decodeCursor(after, ['number', 'number']) : [];
  const found = await new MetricLoadRepository(context.manager).issues(
    load.id,
    after ? { line: Number(line), seq: Number(seq) } : undefined,
    pageLimit(first),
  );
  return toConnection(found, first, after, (issue) => encodeCursor([issue.line, issue.seq]));
}
