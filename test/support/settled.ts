import { OutboxRepository } from '@groundcrew/db';
import { type Hub, TEST_NOW } from './hub';

const PATIENCE_MS = 20_000;

/**
 * Lets everything that was committed be told to whom it concerns, and every call that is due be made.
 * @param now the hub's time
 * @throws Error when a consumer did not take an event, or nobody takes it
 */
export async function settled(hub: Hub, now: Date = TEST_NOW): Promise<void> {
  const manager = hub.database.db.fresh;
  const until = Date.now() + PATIENCE_MS;
  do {
    // Without a turn for timers a test that waits for nothing would never be stopped.
    await new Promise(setImmediate);
    if (Date.now() > until) throw new Error('Events wait that no worker takes.');
    await hub.api.worker.drain();
    const [failed] = (await manager.query(
      'SELECT topic, last_error FROM outbox WHERE delivered_at IS NULL AND last_error IS NOT NULL LIMIT 1',
    )) as { topic: string; last_error: string }[];
    if (failed) throw new Error(`${failed.topic}: ${failed.last_error}`);
    // The hub's own worker may hold what this one did not find.
  } while (await new OutboxRepository(manager).isDue(now));
  await hub.api.deliveries.drain();
}
