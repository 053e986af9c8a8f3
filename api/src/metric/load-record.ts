/** What a finished load tells the audit log and those who follow: `metric-load.finished` with the metrics it touched. */
import { chunks, type SliceOutcome, type UnitOfWork } from '@groundcrew/db';
import { addDays, dayOfNumber, type LoadSource } from '@groundcrew/shared';

/** Metrics of one record: a load can touch thousands, and each record is read whole. */
const METRICS_AT_ONCE = 200;

/** What the slices of a load did, taken together. */
export class LoadOutcome implements SliceOutcome {
  newCount = 0;
  correctedCount = 0;
  metricIds: number[] = [];
  firstDay: number | null = null;
  lastDay: number | null = null;
  firstNewDay: number | null = null;
  lastNewDay: number | null = null;

  add(slice: SliceOutcome): void {
    this.newCount += slice.newCount;
    this.correctedCount += slice.correctedCount;
    this.addMetrics(slice.metricIds);
    if (slice.firstDay !== null) this.addDay(slice.firstDay);
    if (slice.lastDay !== null) this.addDay(slice.lastDay);
    const { firstNewDay, lastNewDay } = slice;
    if (firstNewDay === null || lastNewDay === null) return;
    this.firstNewDay = Math.min(this.firstNewDay ?? firstNewDay, firstNewDay);
    this.lastNewDay = Math.max(this.lastNewDay ?? lastNewDay, lastNewDay);
  }

  addMetrics(metricIds: readonly number[]): void {
    // Slices follow one another by metric, so that a metric can only repeat at the seam.
    for (const id of metricIds) if (this.metricIds.at(-1) !== id) this.metricIds.push(id);
  }

  addDay(day: number): void {
    this.firstDay = Math.min(this.firstDay ?? day, day);
    this.lastDay = Math.max(this.lastDay ?? day, day);
  }
}

/**
 * Records a load with its metrics, the half-open days that it changed, and from the first to the last of those that had no value before;
 * a load that changed nothing is not recorded.
 */
export function recordLoad(
  unit: UnitOfWork,
  load: { id: number; source: LoadSource; name?: string | null; tokenId?: number | null },
  outcome: LoadOutcome,
): void {
  const { firstDay, lastDay, firstNewDay, lastNewDay, newCount, correctedCount } = outcome;
  if (firstDay === null || lastDay === null) {
    unit.unchanged();
    return;
  }
  const from = dayOfNumber(firstDay);
  const to = addDays(dayOfNumber(lastDay), 1);
  const news =
    firstNewDay === null || lastNewDay === null
      ? {}
      : { newFrom: dayOfNumber(firstNewDay), newTo: addDays(dayOfNumber(lastNewDay), 1) };
  const { source, name, tokenId } = load;
  const counts = { newCount, correctedCount, metricCount: outcome.metricIds.length };
  for (const metricIds of chunks(outcome.metricIds, METRICS_AT_ONCE)) {
    unit.record({
      action: 'metric-load.finished',
      subjectType: 'MetricLoad',
      subjectId: load.id,
      detail: {
        metricIds,
        from,
        to,
        ...news,
        source,
        ...counts,
        ...(name ? { name } : {}),
        ...(tokenId ? { tokenId } : {}),
      },
    });
  }
}
