/** Reads every table as of one moment, a page at a time, so that memory stays flat whatever the size. */
import type { EntityMetadata, QueryRunner } from 'typeorm';
import type { Database } from '../core/database';

const PAGE = 1_000;

/** What a backup holds of a table: its columns as stored, and the key that orders its rows. */
export interface TableShape {
  name: string;
  columns: string[];
  /** Those that a double cannot carry: they are read as text. */
  exact: ReadonlySet<string>;
  key: string[];
}

/**
 * What must not come back with a restore: a session that was signed out since would live again, and rows of a load that was under
 * way would wait for a process that is gone. API tokens do come back, as passwords do: feeds go on, and tokens are worth a look then.
 */
const PASSING = new Set(['session', 'sign_in_attempt', 'metric_staging']);

/** Every table that a backup holds, parents before children. */
export function tableShapes(db: Database): TableShape[] {
  const kept = db.writer.entityMetadatas.filter((meta) => !PASSING.has(meta.tableName));
  return kept.map((meta: EntityMetadata) => ({
    name: meta.tableName,
    columns: meta.columns.map((column) => column.databaseName),
    exact: new Set(meta.columns.filter(isExact).map((column) => column.databaseName)),
    key: meta.primaryColumns.map((column) => column.databaseName),
  }));
}

/** Instants are 64 bit too, and read as numbers; a generated key never gets that far. */
function isExact(column: EntityMetadata['columns'][number]): boolean {
  return column.type === 'bigint' && !column.transformer && !column.isGenerated;
}

/** Runs `work` on a connection on which every read sees the same moment. */
export async function inSnapshot<T>(db: Database, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = db.fresh.connection.createQueryRunner();
  try {
    await runner.connect();
    if (db.dialect === 'mysql') {
      await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    } else {
      await runner.query('BEGIN');
    }
    return await work(runner);
  } finally {
    await runner.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }
}

/** Pages of a table's rows in the order of its key, by keyset. */
export async function* pagesOf(
  runner: QueryRunner,
  table: TableShape,
): AsyncGenerator<Record<string, unknown>[]> {
  let last: Record<string, unknown> | undefined;
  for (;;) {
    const { where, parameters } = last ? afterKey(table.key, last) : { where: '', parameters: [] };
    const page = (await runner.query(
      `SELECT ${table.columns.map((column) => selected(table, column)).join(', ')} FROM ${quoted(table.name)} ${where}
        ORDER BY ${table.key.map(quoted).join(', ')} LIMIT ${PAGE}`,
      parameters,
    )) as Record<string, unknown>[];
    if (page.length) yield page;
    if (page.length < PAGE) return;
    last = page.at(-1);
  }
}

function selected(table: TableShape, column: string): string {
  return table.exact.has(column) ? `CAST(${quoted(column)} AS CHAR) AS ${quoted(column)}` : quoted(column);
}

/** Both databases take backticks. */
export function quoted(name: string): string {
  return `\`${name}\``;
}

// a > ? OR (a = ? AND (b > ? OR (b = ? AND c > ?)), led by a >= ? so that both databases walk the index.
function afterKey(
  key: readonly string[],
  last: Record<string, unknown>,
): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [last[key[0] ?? '']];
  const later = (at: number): string => {
    const name = quoted(key[at] ?? '');
    const value = last[key[at] ?? ''];
    parameters.push(value);
    if (at === key.length - 1) return `${name} > ?`;
    parameters.push(value);
    return `(${name} > ? OR (${name} = ? AND ${later(at + 1)}))`;
  };
  return { where: `WHERE ${quoted(key[0] ?? '')} >= ? AND ${later(0)}`, parameters };
}
