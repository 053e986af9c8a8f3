import { MetricCorrectionRepository, type MetricCorrectionRow, type MetricRow } from '@groundcrew/db';
import { dayNumber } from '@groundcrew/shared';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor } from '../core/global-id';
import type { RequestContext } from '../core/request-context';

/** What was corrected in a metric, or on one of its days, newest first. */
export async function correctionsOf(
  context: RequestContext,
  metric: MetricRow,
  {
    first,
    after,
    day,
  }: { first: number; after?: string | null | undefined; day?: string | null | undefined },
): Promise<Connection<MetricCorrectionRow>> {
  authorise(context, 'metric.read');
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const found = await new MetricCorrectionRepository(context.manager).page(
    metric.id,
    { before, day: day ? dayNumber(day) : undefined },
    pageLimit(first),
  );
  return toConnection(found, first, after, (correction) => encodeCursor([correction.id]));
}
