/**
 * Brings the staged rows of a load into the points, slice by slice inside one transaction. What a day's value was before is kept
 * as a correction; a value that is the same already is left as it is.
 */
import type { EntityManager } from 'typeorm';
import { affected, chunks, rows } from '../core/sql';

/** Part of a load: metrics and days from … to, both included. Slices are merged in order, so that two loads cannot wait for each other in a circle. */
export interface MergeSlice {
  fromMetric: number;
  toMetric: number;
  fromDay: number;
  toDay: number;
}

export interface MergeOf {
  loadId: number;
  reason: string | null;
  memberId: number | null;
  now: Date;
  /** Days before this one had their time to come: it is noted which of them first come now. Null notes nothing. */
  lateBefore: number | null;
}

/** What merging a slice did, or would do. */
export interface SliceOutcome {
  newCount: number;
  correctedCount: number;
  /** Metrics with a new or corrected value. */
  metricIds: number[];
  /** First and last day that changed; null when none did. */
  firstDay: number | null;
  lastDay: number | null;
  /** First and last day that had no value before; null when all had. */
  firstNewDay: number | null;
  lastNewDay: number | null;
}

/** New days in a row, half-open. */
interface LateDays {
  metricId: number;
  fromDay: number;
  toDay: number;
}

/** A value that a load replaces. */
export interface StagedCorrection {
  line: number;
  metricId: number;
  day: number;
  before: bigint;
  after: bigint;
}

const SLICE = 's.load_id = ? AND s.metric_id BETWEEN ? AND ? AND s.day_no BETWEEN ? AND ?';

export class MetricMergeRepository {
  constructor(private readonly manager: EntityManager) {}

  private get isMySql(): boolean {
    return this.manager.connection.options.type === 'mysql';
  }

  // The staged rows lead the join, by their key: statistics of tables that were filled a second ago say nothing.
  private get staged(): string {
    return `metric_staging s ${this.isMySql ? 'FORCE INDEX (PRIMARY)' : ''}`;
  }

  private get matching(): string {
    const join = this.isMySql ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
    return `${this.staged} ${join} metric_point p ON p.metric_id = s.metric_id AND p.day_no = s.day_no`;
  }

  /** Tells what merging a slice would do; changes nothing. */
  async compare(loadId: number, slice: MergeSlice): Promise<SliceOutcome> {
    const found = await rows<{
      metricId: number;
      newCount: number;
      correctedCount: number;
      firstDay: number;
      lastDay: number;
      firstNewDay: number | null;
      lastNewDay: number | null;
    }>(
      this.manager,
      `SELECT s.metric_id AS metricId, SUM(CASE WHEN p.value IS NULL THEN 1 ELSE 0 END) AS newCount,
              SUM(CASE WHEN p.value <> s.value THEN 1 ELSE 0 END) AS correctedCount, MIN(s.day_no) AS firstDay, MAX(s.day_no) AS lastDay,
              MIN(CASE WHEN p.value IS NULL THEN s.day_no END) AS firstNewDay, MAX(CASE WHEN p.value IS NULL THEN s.day_no END) AS lastNewDay
         FROM ${this.staged} LEFT JOIN metric_point p ON p.metric_id = s.metric_id AND p.day_no = s.day_no
        WHERE ${SLICE} AND (p.value IS NULL OR p.value <> s.value) GROUP BY s.metric_id`,
      [loadId, ...range(slice)],
    );
    const firstNew = found.flatMap((row) => row.firstNewDay ?? []);
    const lastNew = found.flatMap((row) => row.lastNewDay ?? []);
    return {
      newCount: sum(found.map((row) => Number(row.newCount))),
      correctedCount: sum(found.map((row) => Number(row.correctedCount))),
      metricIds: found.map((row) => row.metricId),
      firstDay: found.length ? Math.min(...found.map((row) => row.firstDay)) : null,
      lastDay: found.length ? Math.max(...found.map((row) => row.lastDay)) : null,
      firstNewDay: firstNew.length ? Math.min(...firstNew) : null,
      lastNewDay: lastNew.length ? Math.max(...lastNew) : null,
    };
  }

  /** The first values that a load would replace, by line of its source. */
  async corrections(loadId: number, slice: MergeSlice, limit: number): Promise<StagedCorrection[]> {
    const found = await rows<Omit<StagedCorrection, 'before' | 'after'> & { before: string; after: string }>(
      this.manager,
      `SELECT s.line, s.metric_id AS metricId, s.day_no AS \`day\`, CAST(p.value AS CHAR) AS \`before\`, CAST(s.value AS CHAR) AS \`after\`
         FROM ${this.matching} WHERE ${SLICE} AND p.value <> s.value ORDER BY s.line LIMIT ?`,
      [loadId, ...range(slice), limit],
    );
    return found.map((row) => ({ ...row, before: BigInt(row.before), after: BigInt(row.after) }));
  }

  /**
   * Merges a slice. New days go in first: another load's row for the same day is waited for, and then seen. Values that differ are
   * locked before they are noted and replaced, so that of two loads of one day the later has the earlier one's value as its before.
   */
  async merge(of: MergeOf, slice: MergeSlice): Promise<SliceOutcome> {
    const parameters = [of.loadId, ...range(slice)];
    const seen = await this.compare(of.loadId, slice);
    let newCount = 0;
    if (seen.newCount > 0) {
      const late = await this.lateDays(of, slice, seen);
      newCount = await affected(
        this.manager,
        `INSERT ${this.isMySql ? 'IGNORE' : 'OR IGNORE'} INTO metric_point (metric_id, day_no, value)
         SELECT s.metric_id, s.day_no, s.value FROM ${this.staged} WHERE ${SLICE} ORDER BY s.metric_id, s.day_no`,
        parameters,
      );
      if (newCount > 0) await this.noteLate(of, late);
    }
    const isAsSeen = newCount === seen.newCount;
    if (isAsSeen && seen.correctedCount === 0) return { ...seen, correctedCount: 0 };
    if (this.isMySql) {
      await this.manager.query(
        `SELECT COUNT(*) FROM ${this.matching} WHERE ${SLICE} AND p.value <> s.value FOR UPDATE`,
        parameters,
      );
    }
    const correctedCount = await affected(
      this.manager,
      `INSERT INTO metric_correction (metric_id, day_no, before_value, after_value, reason, load_id, member_id, at)
       SELECT s.metric_id, s.day_no, p.value, s.value, ?, ?, ?, ? FROM ${this.matching} WHERE ${SLICE} AND p.value <> s.value
        ORDER BY s.line`,
      [of.reason, of.loadId, of.memberId, of.now.getTime(), ...parameters],
    );
    await this.manager.query(
      this.isMySql
        ? `UPDATE ${this.matching} SET p.value = s.value WHERE ${SLICE} AND p.value <> s.value`
        : `UPDATE metric_point SET value = s.value FROM metric_staging s
            WHERE metric_point.metric_id = s.metric_id AND metric_point.day_no = s.day_no AND ${SLICE} AND metric_point.value <> s.value`,
      parameters,
    );
    const { firstNewDay, lastNewDay } = newCount > 0 ? seen : { firstNewDay: null, lastNewDay: null };
    const touched = { newCount, correctedCount, firstNewDay, lastNewDay };
    // Somebody else changed the same days meanwhile: what was seen first does not say whose they are now.
    if (!isAsSeen || correctedCount !== seen.correctedCount)
      return { ...touched, ...(await this.extent(of.loadId, slice)) };
    return { ...seen, ...touched };
  }

  // A read that locks nothing: of two loads that bring the same day at once, both may note it.
  private async lateDays(of: MergeOf, slice: MergeSlice, { firstDay }: SliceOutcome): Promise<LateDays[]> {
    const { loadId, lateBefore } = of;
    if (lateBefore === null || firstDay === null || firstDay >= lateBefore) return [];
    return rows<LateDays>(
      this.manager,
      `SELECT metricId, MIN(dayNo) AS fromDay, MAX(dayNo) + 1 AS toDay FROM (
         SELECT s.metric_id AS metricId, s.day_no AS dayNo,
                s.day_no - ROW_NUMBER() OVER (PARTITION BY s.metric_id ORDER BY s.day_no) AS inRow
           FROM ${this.staged} LEFT JOIN metric_point p ON p.metric_id = s.metric_id AND p.day_no = s.day_no
          WHERE ${SLICE} AND s.day_no < ? AND p.value IS NULL) fresh
        GROUP BY metricId, inRow ORDER BY metricId, fromDay`,
      [loadId, ...range(slice), lateBefore],
    );
  }

  private async noteLate({ loadId, now }: MergeOf, late: readonly LateDays[]): Promise<void> {
    for (const part of chunks(late))
      await affected(
        this.manager,
        `INSERT INTO metric_late_days (metric_id, from_day_no, to_day_no, load_id, at)
         VALUES ${part.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
        part.flatMap(({ metricId, fromDay, toDay }) => [metricId, fromDay, toDay, loadId, now.getTime()]),
      );
  }

  private async extent(
    loadId: number,
    slice: MergeSlice,
  ): Promise<Pick<SliceOutcome, 'metricIds' | 'firstDay' | 'lastDay'>> {
    const found = await rows<{ metricId: number; firstDay: number; lastDay: number }>(
      this.manager,
      `SELECT s.metric_id AS metricId, MIN(s.day_no) AS firstDay, MAX(s.day_no) AS lastDay
         FROM ${this.staged} WHERE ${SLICE} GROUP BY s.metric_id`,
      [loadId, ...range(slice)],
    );
    return {
      metricIds: found.map((row) => row.metricId),
      firstDay: Math.min(...found.map((row) => row.firstDay)),
      lastDay: Math.max(...found.map((row) => row.lastDay)),
    };
  }

  /** Takes values back, keeping each as a correction. @returns the days that had one */
  async takeBack(of: MergeOf, metricId: number, days: readonly number[]): Promise<number[]> {
    const taken: number[] = [];
    for (const day of [...days].sort((a, b) => a - b)) {
      const point = [metricId, day];
      if (this.isMySql) {
        await this.manager.query(
          'SELECT value FROM metric_point WHERE metric_id = ? AND day_no = ? FOR UPDATE',
          point,
        );
      }
      const kept = await affected(
        this.manager,
        `INSERT INTO metric_correction (metric_id, day_no, before_value, after_value, reason, load_id, member_id, at)
         SELECT metric_id, day_no, value, NULL, ?, ?, ?, ? FROM metric_point WHERE metric_id = ? AND day_no = ?`,
        [of.reason, of.loadId, of.memberId, of.now.getTime(), ...point],
      );
      if (kept === 0) continue;
      taken.push(day);
      await affected(this.manager, 'DELETE FROM metric_point WHERE metric_id = ? AND day_no = ?', point);
    }
    return taken;
  }
}

const range = (slice: MergeSlice): number[] => [slice.fromMetric, slice.toMetric, slice.fromDay, slice.toDay];

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
