import { MigrationExecutor, type QueryRunner } from 'typeorm';
import type { Database } from './database';
import { rows } from './sql';

const LOCK = 'groundcrew.migrate';
const LOCK_SECONDS = 120;

/**
 * Brings the schema up to date, or runs just the migrations in `only`. Two processes that start together do not collide: one
 * migrates, the other waits and finds it done. Killed midway, it leaves nothing on SQLite, and on MySQL steps that the next run skips.
 * @returns the names of the migrations that ran now
 */
export async function migrate(db: Database, only?: readonly string[]): Promise<string[]> {
  const runner = db.writer.createQueryRunner();
  try {
    await runner.connect();
    const run = () => runPending(runner, only);
    return await (db.dialect === 'sqlite' ? inOneTransaction(db, runner, run) : underLock(runner, run));
  } finally {
    await runner.release();
  }
}

/** The names of the migrations that have run, oldest first; none on a database without tables. */
export async function ranMigrations(db: Database): Promise<string[]> {
  const runner = db.writer.createQueryRunner();
  try {
    if (!(await runner.hasTable('migration'))) return [];
    const ran = (await runner.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
    return ran.map((migration) => migration.name);
  } finally {
    await runner.release();
  }
}

async function runPending(runner: QueryRunner, only: readonly string[] | undefined): Promise<string[]> {
  const executor = new MigrationExecutor(runner.connection, runner);
  const done: string[] = [];
  for (const migration of await executor.getPendingMigrations()) {
    if (only && !only.includes(migration.name)) continue;
    await executor.executeMigration(migration);
    done.push(migration.name);
  }
  return done;
}

// DDL is transactional on SQLite. The write lock is taken before anything is read, so that a second process waits for the first
// instead of failing on a changed schema. References are not checked meanwhile: SQLite alters a table by making it anew.
async function inOneTransaction<T>(db: Database, runner: QueryRunner, run: () => Promise<T>): Promise<T> {
  await runner.query('PRAGMA foreign_keys = OFF');
  try {
    return await db.transaction(run);
  } finally {
    await runner.query('PRAGMA foreign_keys = ON');
  }
}

// The lock belongs to a connection, so one connection is kept for as long as the migrations take.
async function underLock<T>(runner: QueryRunner, run: () => Promise<T>): Promise<T> {
  const [lock] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, LOCK_SECONDS])) as {
    got: number;
  }[];
  if (Number(lock?.got) !== 1)
    throw new Error('Another process has been migrating this database for two minutes.');
  try {
    return await run();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [LOCK]);
  }
}

/** Whether every migration has run: what readiness asks. */
export async function isMigrated(db: Database): Promise<boolean> {
  try {
    const [row] = await rows<{ count: number }>(db.writer.manager, 'SELECT COUNT(*) AS count FROM migration');
    return Number(row?.count ?? 0) >= db.writer.migrations.length;
  } catch {
    return false;
  }
}
