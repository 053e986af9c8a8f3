/** What a load has read and not yet written. Holds a batch at a time, whatever the length of the load. */
import { setImmediate as turn } from 'node:timers/promises';
import {
  type Database,
  type LoadIssueRow,
  type MergeSlice,
  MetricLoadRepository,
  MetricStagingRepository,
  type StagedPoint,
} from '@groundcrew/db';
import { type PointProblem, type PointSink, pointProblem } from '@groundcrew/shared';
import { LoadLostError } from './load-lost';

/** Points of one short transaction. */
const BATCH = 4_000;
/** Points of one slice of the merge: what the embedded database does without letting others in between. */
const SLICE = 10_000;
const ISSUES_AT_ONCE = 1_000;
/** Issues that are kept of one load; beyond, they are only counted. */
const ISSUES_MAX = 500_000;
const BEAT_MS = 5_000;

/** What a load is surrounded by, as far as its buffer needs it. */
export interface BufferSurroundings {
  db: Database;
  now: () => Date;
  whyEnd?: () => Promise<Error | null>;
  beatMs?: number;
}

interface Extent {
  count: number;
  first: number;
  last: number;
}

export class LoadBuffer implements PointSink {
  /** Points that contradict an earlier line. */
  conflictCount = 0;
  private points: StagedPoint[] = [];
  private issues: LoadIssueRow[] = [];
  private issueCount = 0;
  private readonly extents = new Map<number, Extent>();
  private writing: Promise<void> = Promise.resolve();
  private beating: Promise<unknown> | null = null;
  private readonly beat: NodeJS.Timeout;
  private reason: Error | null = null;
  /** Tells whoever waits for the next piece that the load has to end. */
  private interrupt: (reason: Error) => void = () => undefined;

  constructor(
    private readonly around: BufferSurroundings,
    private readonly loadId: number,
  ) {
    this.beat = setInterval(() => this.tellAlive(), around.beatMs ?? BEAT_MS);
    this.beat.unref();
  }

  /** The pieces of a text, until the load has to end: also while nothing comes. @throws why it has to */
  async *whileAlive(text: AsyncIterable<string>): AsyncGenerator<string> {
    const pieces = text[Symbol.asyncIterator]();
    for (;;) {
      // Not a race with one promise that lasts as long as the load: that would keep every piece.
      const next = await new Promise<IteratorResult<string>>((resolve, reject) => {
        this.interrupt = reject;
        pieces.next().then(resolve, reject);
      });
      if (next.done) return;
      if (this.reason) throw this.reason;
      yield next.value;
    }
  }

  point(metricId: number, day: number, value: number | string, line: number): void {
    this.points.push({ metricId, day, value, line });
    const extent = this.extents.get(metricId);
    if (!extent) {
      this.extents.set(metricId, { count: 1, first: day, last: day });
      return;
    }
    extent.count += 1;
    if (day < extent.first) extent.first = day;
    if (day > extent.last) extent.last = day;
  }

  problem(problem: PointProblem): void {
    this.issueCount += 1;
    if (this.issueCount > ISSUES_MAX) return;
    const kept = this.issueCount < ISSUES_MAX ? problem : pointProblem('too_many_issues', problem);
    this.issues.push({ ...kept, seq: this.issueCount });
  }

  /** Writes when there is a batch. The batch before is awaited first, so that reading goes on while one is written. */
  async flushIfFull(): Promise<void> {
    if (this.points.length >= BATCH || this.issues.length >= ISSUES_AT_ONCE) await this.write();
  }

  /** Writes whatever is left. */
  async flush(): Promise<void> {
    await this.write();
    await this.writing;
    // What was written last may have contradicted earlier lines.
    await this.write();
    await this.writing;
  }

  private async write(): Promise<void> {
    await this.writing;
    // The embedded database answers synchronously: between two batches, others get their turn.
    await turn();
    if (this.reason) throw this.reason;
    const { points, issues, loadId } = this;
    if (points.length === 0 && issues.length === 0) return;
    this.points = [];
    this.issues = [];
    this.writing = this.around.db
      .transaction(async (manager) => {
        await new MetricLoadRepository(manager).addIssues(loadId, issues);
        return new MetricStagingRepository(manager).add(loadId, points);
      })
      .then((conflicts) => {
        for (const { point, firstLine } of conflicts) {
          this.conflictCount += 1;
          const place = { line: point.line, field: 'day' };
          this.problem(pointProblem('duplicate', place, { firstLine }));
        }
      });
    // Whoever awaits it next is told; until then it must not count as unhandled.
    this.writing.catch(() => undefined);
  }

  private end(reason: Error): void {
    this.reason ??= reason;
    this.interrupt(this.reason);
  }

  private tellAlive(): void {
    this.beating ??= this.look()
      .catch(() => undefined)
      .finally(() => {
        this.beating = null;
      });
  }

  private async look(): Promise<void> {
    const { db, now, whyEnd } = this.around;
    const isRunning = await db.transaction((manager) =>
      new MetricLoadRepository(manager).beat(this.loadId, now()),
    );
    if (!isRunning) this.end(new LoadLostError());
    const reason = await whyEnd?.();
    if (reason) this.end(reason);
  }

  /** The load cut into parts by metric, and long metrics by day, in the order of the key. */
  *slices(): Generator<MergeSlice> {
    let open: (MergeSlice & { count: number }) | null = null;
    for (const [metricId, { count, first, last }] of [...this.extents].sort(([a], [b]) => a - b)) {
      if (open && open.count + count > SLICE) {
        yield open;
        open = null;
      }
      if (open) {
        open.toMetric = metricId;
        open.count += count;
        open.fromDay = Math.min(open.fromDay, first);
        open.toDay = Math.max(open.toDay, last);
      } else if (count <= SLICE) {
        open = { fromMetric: metricId, toMetric: metricId, fromDay: first, toDay: last, count };
      } else {
        for (let day = first; day <= last; day += SLICE)
          yield {
            fromMetric: metricId,
            toMetric: metricId,
            fromDay: day,
            toDay: Math.min(last, day + SLICE - 1),
          };
      }
    }
    if (open) yield open;
  }

  /** Ends the heartbeat and waits for whatever is still written. */
  async close(): Promise<void> {
    clearInterval(this.beat);
    await this.writing.catch(() => undefined);
    await this.beating;
  }
}
