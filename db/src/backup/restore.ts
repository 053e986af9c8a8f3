/** Loads a backup into an empty database: whole, or not at all. */
import type { EntityManager } from 'typeorm';
import type { Database } from '../core/database';
import { migrate, ranMigrations } from '../core/migrate';
import { type BackupValue, DamagedBackupError, type TableStart } from './backup.format';
import { backupLines, verifyBackup } from './read-backup';
import { quoted, tableShapes } from './snapshot';

export interface RestoreOptions {
  /** Told how many rows are checked or written so far. */
  onRows?: (step: string, count: number) => void;
}

export interface RestoreResult {
  tables: number;
  rows: number;
  /** ISO instant of the snapshot. */
  takenAt: string;
}

/** The database holds something already; a restore never mixes. */
export class NotEmptyError extends Error {
  constructor(table: string) {
    super(`The database is not empty (${table} has rows): restore into a new one. Nothing was restored.`);
    this.name = 'NotEmptyError';
  }
}

const STATEMENT_PARAMETERS = 10_000;

/**
 * Checks the file from end to end, brings the schema to the state of the backup, loads every row in one transaction,
 * and then migrates on to the present schema.
 * @throws DamagedBackupError, NotEmptyError; the database then holds no rows of it
 */
export async function restore(
  db: Database,
  file: string,
  options: RestoreOptions = {},
): Promise<RestoreResult> {
  const { header, trailer } = await verifyBackup(file, (count) => options.onRows?.('checking', count));
  await migrateTo(db, header.migrations);
  await inLoadingTransaction(db, async (manager) => {
    await refuseRows(db, manager);
    await load(manager, file, options);
  });
  await migrate(db);
  const counts = Object.values(trailer.rows);
  return {
    tables: counts.length,
    rows: counts.reduce((sum, count) => sum + count, 0),
    takenAt: header.takenAt,
  };
}

/** Runs just the migrations that the backup knows: later ones then carry its rows along, as they would have done. */
async function migrateTo(db: Database, names: readonly string[]): Promise<void> {
  const known = new Set(db.writer.migrations.map((migration) => migration.constructor.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length) throw new DamagedBackupError(`it comes from a newer version (${unknown.join(', ')})`);
  const beyond = (await ranMigrations(db)).filter((name) => !names.includes(name));
  if (beyond.length) {
    throw new DamagedBackupError(
      `it is older than this database (${beyond.join(', ')}): give it a database without tables`,
    );
  }
  await migrate(db, names);
}

// Parents and children of one table come in any order, so references are checked at the end (SQLite) or not at all (MySQL:
// the rows satisfied the same constraints when the snapshot was taken, and the checksum says that they are the same rows).
async function inLoadingTransaction(
  db: Database,
  work: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  if (db.dialect === 'sqlite') {
    await db.transaction(async (manager) => {
      await manager.query('PRAGMA defer_foreign_keys = ON');
      await work(manager);
    });
    return;
  }
  const runner = db.writer.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('SET SESSION foreign_key_checks = 0');
    await runner.startTransaction();
    await work(runner.manager);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.query('SET SESSION foreign_key_checks = 1').catch(() => undefined);
    await runner.release();
  }
}

async function refuseRows(db: Database, manager: EntityManager): Promise<void> {
  for (const { name } of tableShapes(db)) {
    if (!(await exists(manager, name))) continue;
    const found = (await manager.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)) as unknown[];
    if (found.length) throw new NotEmptyError(name);
  }
}

// A table of a migration that the backup does not know yet is made after the load.
function exists(manager: EntityManager, table: string): Promise<boolean> {
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  return runner.hasTable(table);
}

async function load(manager: EntityManager, file: string, options: RestoreOptions): Promise<void> {
  let table: TableStart | undefined;
  let waiting: BackupValue[][] = [];
  let loaded = 0;
  const write = async (): Promise<void> => {
    if (!table || waiting.length === 0) return;
    const row = `(${table.columns.map(() => '?').join(', ')})`;
    await manager.query(
      `INSERT INTO ${quoted(table.table)} (${table.columns.map(quoted).join(', ')}) VALUES ${waiting.map(() => row).join(', ')}`,
      waiting.flat(),
    );
    loaded += waiting.length;
    options.onRows?.('restoring', loaded);
    waiting = [];
  };
  for await (const line of backupLines(file)) {
    if (Array.isArray(line)) {
      waiting.push(line);
      if (waiting.length * line.length >= STATEMENT_PARAMETERS) await write();
    } else if ('table' in line) {
      await write();
      table = line;
    }
  }
  await write();
}
