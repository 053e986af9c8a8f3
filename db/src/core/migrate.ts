import type { Database } from './database';
import { rows } from './sql';

const LOCK = 'groundcrew.migrate';
const LOCK_SECONDS = 120;

/**
 * Brings the schema up to date. Two processes that start together do not collide: one migrates, the other waits and finds it done.
 * @returns the names of the migrations that ran now
 */
export async function migrate(db: Database): Promise<string[]> {
  const run = async () =>
    (await db.writer.runMigrations({ transaction: db.dialect === 'sqlite' ? 'each' : 'none' })).map(
      (done) => done.name,
    );
  if (db.dialect === 'sqlite') return run();
  // The lock belongs to a connection, so one connection is kept for as long as the migrations take.
  const runner = db.writer.createQueryRunner();
  try {
    await runner.connect();
    const [lock] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [LOCK, LOCK_SECONDS])) as {
      got: number;
    }[];
    if (Number(lock?.got) !== 1)
      throw new Error('Another process has been migrating this database for two minutes.');
    return await run();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [LOCK]);
    await runner.release();
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
