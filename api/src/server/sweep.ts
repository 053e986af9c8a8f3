/** Deletes what has run out: sessions, attempt counters, delivered outbox rows. Any number of processes may do it at once. */
import { type Database, IdentityRepository } from '@groundcrew/db';
import type { OutboxWorker } from '../core/outbox-worker';

const KEEP_ATTEMPTS_MS = 86_400_000;

export async function sweep(db: Database, worker: OutboxWorker, now: Date): Promise<void> {
  await db.transaction((manager) =>
    new IdentityRepository(manager).sweep(now, new Date(now.getTime() - KEEP_ATTEMPTS_MS)),
  );
  await worker.purge();
}
