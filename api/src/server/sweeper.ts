/** Deletes what has run out: sessions, attempt counters, delivered outbox rows. Any number of processes may do it at once. */
import { type Database, IdentityRepository } from '@groundcrew/db';
import type { OutboxWorker } from '../core/outbox-worker';

const EVERY_MS = 3_600_000;
const KEEP_ATTEMPTS_MS = 86_400_000;

export function startSweeper(
  db: Database,
  worker: OutboxWorker,
  onError: (error: unknown) => void,
): { stop(): void } {
  const sweep = async () => {
    const now = new Date();
    await db.transaction((manager) =>
      new IdentityRepository(manager).sweep(now, new Date(now.getTime() - KEEP_ATTEMPTS_MS)),
    );
    await worker.purge();
  };
  const timer = setInterval(() => void sweep().catch(onError), EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
