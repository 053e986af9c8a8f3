/** Rows of loads that are under way. They stand apart until all are read, so that a load is seen whole or not at all. */
import type { EntityManager } from 'typeorm';
import { affected, chunks, rows } from '../core/sql';

/** A point as a load brings it. */
export interface StagedPoint {
  metricId: number;
  /** Days since 1970-01-01. */
  day: number;
  /** Ten-thousandths; a number where a double carries it, which is nearly always and much faster, else text. */
  value: number | string;
  /** Line of the source, counted from 1. */
  line: number;
}

/** A point whose day has another value on an earlier line of the same load. */
export interface StagedConflict {
  point: StagedPoint;
  firstLine: number;
}

/** Points of one statement. On SQLite it is prepared once and small, so that nobody waits; on MySQL each is a round trip. */
const STATEMENT = { sqlite: 500, mysql: 4_000 };
const DELETED_AT_ONCE = { sqlite: 10_000, mysql: 20_000 };

export class MetricStagingRepository {
  constructor(private readonly manager: EntityManager) {}

  private get isMySql(): boolean {
    return this.manager.connection.options.type === 'mysql';
  }

  /** Adds points. @returns those that contradict an earlier line, which are left out; saying the same twice is fine */
  async add(loadId: number, points: readonly StagedPoint[]): Promise<StagedConflict[]> {
    const conflicts: StagedConflict[] = [];
    for (const part of chunks(points, this.isMySql ? STATEMENT.mysql : STATEMENT.sqlite)) {
      const added = await (this.isMySql ? this.insertWritten(loadId, part) : this.insertBound(loadId, part));
      if (added < part.length) conflicts.push(...(await this.conflictsOf(loadId, part)));
    }
    return conflicts;
  }

  private insertBound(loadId: number, points: readonly StagedPoint[]): Promise<number> {
    const rowsOf = points.map(() => '(?, ?, ?, ?, ?)').join(', ');
    return affected(
      this.manager,
      `INSERT OR IGNORE INTO metric_staging (load_id, metric_id, day_no, value, line) VALUES ${rowsOf}`,
      points.flatMap(({ metricId, day, value, line }) => [loadId, metricId, day, value, line]),
    );
  }

  // MySQL's driver writes parameters into the text itself, looking for each placeholder; whole numbers need no such care.
  private insertWritten(loadId: number, points: readonly StagedPoint[]): Promise<number> {
    const load = whole(loadId);
    let text = '';
    for (const { metricId, day, value, line } of points)
      text += `${text && ','}(${load},${whole(metricId)},${whole(day)},${whole(value)},${whole(line)})`;
    return affected(
      this.manager,
      `INSERT IGNORE INTO metric_staging (load_id, metric_id, day_no, value, line) VALUES ${text}`,
    );
  }

  private async conflictsOf(loadId: number, points: readonly StagedPoint[]): Promise<StagedConflict[]> {
    const keys = points.map(() => '(?, ?)').join(', ');
    const staged = await rows<{ metricId: number; day: number; value: string; line: number }>(
      this.manager,
      `SELECT metric_id AS metricId, day_no AS \`day\`, CAST(value AS CHAR) AS value, line FROM metric_staging
        WHERE load_id = ? AND (metric_id, day_no) IN (${this.isMySql ? keys : `VALUES ${keys}`})`,
      [loadId, ...points.flatMap(({ metricId, day }) => [metricId, day])],
    );
    const first = new Map(staged.map((row) => [`${row.metricId} ${row.day}`, row]));
    return points.flatMap((point) => {
      const row = first.get(`${point.metricId} ${point.day}`);
      return row && row.value !== String(point.value) ? [{ point, firstLine: row.line }] : [];
    });
  }

  /** Loads that have rows here, whatever has become of them. */
  async loadIds(): Promise<number[]> {
    const found: number[] = [];
    for (;;) {
      const [row] = await rows<{ next: number | null }>(
        this.manager,
        'SELECT MIN(load_id) AS next FROM metric_staging WHERE load_id > ?',
        [found.at(-1) ?? 0],
      );
      if (!row?.next) return found;
      found.push(row.next);
    }
  }

  /** Deletes some thousand rows of a load. @returns whether there may be more */
  async deleteSome(loadId: number): Promise<boolean> {
    const size = this.isMySql ? DELETED_AT_ONCE.mysql : DELETED_AT_ONCE.sqlite;
    if (this.isMySql) {
      const sql = 'DELETE FROM metric_staging WHERE load_id = ? ORDER BY metric_id, day_no LIMIT ?';
      return (await affected(this.manager, sql, [loadId, size])) === size;
    }
    const [last] = await rows<{ metricId: number }>(
      this.manager,
      'SELECT metric_id AS metricId FROM metric_staging WHERE load_id = ? ORDER BY metric_id, day_no LIMIT 1 OFFSET ?',
      [loadId, size - 1],
    );
    const upTo = last ? ' AND metric_id <= ?' : '';
    const parameters = last ? [loadId, last.metricId] : [loadId];
    await affected(this.manager, `DELETE FROM metric_staging WHERE load_id = ?${upTo}`, parameters);
    return last !== undefined;
  }
}

/** A whole number as it is written in SQL. @throws for anything else */
function whole(value: number | string): number | string {
  if (typeof value === 'number' ? Number.isSafeInteger(value) : /^-?\d{1,20}$/.test(value)) return value;
  throw new Error(`Expected a whole number, not ${JSON.stringify(value)}.`);
}
