import type { LoadSource } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';

/** A value that was replaced or taken back. */
export interface MetricCorrectionRow {
  id: number;
  metricId: number;
  /** Days since 1970-01-01. */
  day: number;
  /** Ten-thousandths. */
  before: bigint;
  /** Null: it was taken back. */
  after: bigint | null;
  reason: string | null;
  memberId: number | null;
  at: Date;
  source: LoadSource;
}

/** Days of some metrics, and since when each range of them should not change any more. */
export interface ClosedDays {
  metricIds: readonly number[];
  /** Half-open ranges of days since 1970-01-01. */
  days: readonly { from: number; to: number; since: Date }[];
}

export class MetricCorrectionRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<MetricCorrectionRow[]> {
    return this.read(`c.id IN (${ids.map(() => '?').join(', ') || 'NULL'})`, [...ids], ids.length);
  }

  /** Of one metric, or of one of its days, newest first, by keyset. */
  page(
    metricId: number,
    { before, day }: { before?: number | undefined; day?: number | undefined },
    limit: number,
  ): Promise<MetricCorrectionRow[]> {
    const where = ['c.metric_id = ?', ...(day === undefined ? [] : ['c.day_no = ?'])];
    const parameters = [metricId, ...(day === undefined ? [] : [day])];
    return before === undefined
      ? this.read(where.join(' AND '), parameters, limit)
      : this.read([...where, 'c.id < ?'].join(' AND '), [...parameters, before], limit);
  }

  /**
   * For each of them, on how many of its days a value was corrected since its range is closed, or first came so late; in the order
   * given. What first came and was taken back again is among the corrections.
   */
  async changedDays(windows: readonly ClosedDays[]): Promise<number[]> {
    if (windows.length === 0) return [];
    const parts = windows.map(({ metricIds, days }, at) => {
      const metrics = metricIds.map(() => '?').join(', ') || 'NULL';
      const closed = (changed: string, dayOf: string) =>
        `${changed}.metric_id IN (${metrics}) AND (${days
          .map(() => `(${changed}.at >= ? AND ${dayOf}.day_no >= ? AND ${dayOf}.day_no < ?)`)
          .join(' OR ')})`;
      const own = [...metricIds, ...days.flatMap(({ from, to, since }) => [since.getTime(), from, to])];
      return {
        sql: `SELECT ${at} AS place, COUNT(DISTINCT day_no) AS \`days\` FROM (
                SELECT c.day_no FROM metric_correction c WHERE ${closed('c', 'c')} UNION ALL
                SELECT p.day_no FROM metric_late_days l
                  JOIN metric_point p ON p.metric_id = l.metric_id AND p.day_no >= l.from_day_no AND p.day_no < l.to_day_no
                 WHERE ${closed('l', 'p')}) changed`,
        parameters: [...own, ...own],
      };
    });
    const found = await rows<{ place: number; days: number }>(
      this.manager,
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ parameters }) => parameters),
    );
    const of = new Map(found.map(({ place, days }) => [Number(place), Number(days)]));
    return windows.map((_, at) => of.get(at) ?? 0);
  }

  private async read(where: string, parameters: unknown[], limit: number): Promise<MetricCorrectionRow[]> {
    type Stored = Omit<MetricCorrectionRow, 'before' | 'after' | 'at'> & {
      beforeValue: string;
      afterValue: string | null;
      at: number;
    };
    const found = await rows<Stored>(
      this.manager,
      `SELECT c.id, c.metric_id AS metricId, c.day_no AS \`day\`, CAST(c.before_value AS CHAR) AS beforeValue,
              CAST(c.after_value AS CHAR) AS afterValue, c.reason, c.member_id AS memberId, c.at, l.source
         FROM metric_correction c JOIN metric_load l ON l.id = c.load_id
        WHERE ${where} ORDER BY c.id DESC LIMIT ?`,
      [...parameters, limit],
    );
    return found.map(({ beforeValue, afterValue, at, ...row }) => ({
      ...row,
      before: BigInt(beforeValue),
      after: afterValue === null ? null : BigInt(afterValue),
      at: new Date(Number(at)),
    }));
  }
}
