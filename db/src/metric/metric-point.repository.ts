import type { EntityManager } from 'typeorm';
import { chunks, placeholders, rows } from '../core/sql';

/** Days of one metric, as half-open day numbers. */
export interface PointRange {
  metricId: number;
  from: number;
  to: number;
}

export interface PointRow {
  metricId: number;
  /** Days since 1970-01-01. */
  day: number;
  /** Ten-thousandths. */
  value: bigint;
}

/** First and last day that has a value; null when there is none. */
export interface PointExtent {
  metricId: number;
  first: number | null;
  last: number | null;
}

// SQLite takes 500 parts of a UNION.
const RANGES = 100;

export class MetricPointRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * The points of several ranges, by day within each: what is read are the rows that are asked for, whatever else is stored. Values
   * come as text, because a double holds no more than 53 bits of them.
   */
  async ranges(asked: readonly PointRange[]): Promise<PointRow[]> {
    const found: PointRow[] = [];
    for (const part of chunks(asked, RANGES)) {
      const read = await rows<{ metricId: number; day: number; value: string }>(
        this.manager,
        union(
          part,
          'SELECT metric_id AS metricId, day_no AS `day`, CAST(value AS CHAR) AS value FROM metric_point',
        ),
        part.flatMap(({ metricId, from, to }) => [metricId, from, to]),
      );
      for (const row of read) found.push({ metricId: row.metricId, day: row.day, value: BigInt(row.value) });
    }
    return found;
  }

  /** First and last days, two key look-ups a metric. */
  extents(metricIds: readonly number[]): Promise<PointExtent[]> {
    return rows(
      this.manager,
      `SELECT m.id AS metricId,
              (SELECT MIN(p.day_no) FROM metric_point p WHERE p.metric_id = m.id) AS first,
              (SELECT MAX(p.day_no) FROM metric_point p WHERE p.metric_id = m.id) AS last
         FROM metric m WHERE m.id IN ${placeholders(metricIds)}`,
      [...metricIds],
    );
  }

  /** How often a day's value was replaced or taken back, for the days where it was. */
  async correctionCounts(
    asked: readonly PointRange[],
  ): Promise<{ metricId: number; day: number; count: number }[]> {
    const found: { metricId: number; day: number; count: number }[] = [];
    for (const part of chunks(asked, RANGES)) {
      const read = await rows<{ metricId: number; day: number; count: number }>(
        this.manager,
        union(
          part,
          'SELECT metric_id AS metricId, day_no AS `day`, COUNT(*) AS `count` FROM metric_correction',
          'GROUP BY metric_id, day_no',
        ),
        part.flatMap(({ metricId, from, to }) => [metricId, from, to]),
      );
      for (const row of read) found.push({ ...row, count: Number(row.count) });
    }
    return found;
  }
}

function union(part: readonly PointRange[], select: string, end = ''): string {
  return part
    .map(() => `${select} WHERE metric_id = ? AND day_no >= ? AND day_no < ? ${end}`)
    .join(' UNION ALL ');
}
