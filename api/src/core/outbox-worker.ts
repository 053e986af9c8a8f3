/**
 * Delivers committed changes to consumers: at least once, in order per subject. A worker that is killed leaves claims that
 * run out, and another takes them over; several workers share the rows.
 */
import { randomBytes } from 'node:crypto';
import { type Database, type OutboxEvent, OutboxRepository } from '@groundcrew/db';

/** Told of every event of its topics, possibly more than once: `event.id` tells a repeat. */
export interface OutboxConsumer {
  name: string;
  /** Whether it wants the event. */
  wants(topic: string): boolean;
  handle(event: OutboxEvent): Promise<void>;
}

export interface OutboxWorkerOptions {
  consumers: readonly OutboxConsumer[];
  now?: () => Date;
  onError: (error: unknown, event: OutboxEvent | null) => void;
  onDelivered?: (event: OutboxEvent) => void;
  /** How long a claim holds before another worker may take the row. */
  claimMs?: number;
}

const BATCH = 50;
const IDLE_MS = 1_000;
const CLAIM_MS = 30_000;
const KEEP_DELIVERED_MS = 3 * 86_400_000;
const LONGEST_PAUSE_MS = 3_600_000;

export class OutboxWorker {
  private readonly id = randomBytes(12).toString('hex');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isStopped = false;

  constructor(
    private readonly db: Database,
    private readonly options: OutboxWorkerOptions,
  ) {}

  start(): void {
    this.timer = setTimeout(() => void this.tick(), IDLE_MS);
    this.timer.unref();
  }

  private async tick(): Promise<void> {
    this.running = this.drain().then(
      () => undefined,
      (error) => this.options.onError(error, null),
    );
    await this.running;
    this.running = null;
    if (!this.isStopped) this.start();
  }

  /** Delivers until nothing is due. @returns how many were delivered */
  async drain(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const events = await this.claim();
      if (events.length === 0 || this.isStopped) return delivered;
      delivered += await this.deliver(events);
    }
  }

  private async claim(): Promise<OutboxEvent[]> {
    const now = this.now();
    if (!(await new OutboxRepository(this.db.fresh).isDue(now))) return [];
    const until = new Date(now.getTime() + (this.options.claimMs ?? CLAIM_MS));
    return this.db.transaction((manager) => new OutboxRepository(manager).claim(this.id, now, until, BATCH));
  }

  private async deliver(events: readonly OutboxEvent[]): Promise<number> {
    const done: OutboxEvent[] = [];
    for (const event of events) {
      try {
        for (const consumer of this.options.consumers)
          if (consumer.wants(event.topic)) await consumer.handle(event);
        done.push(event);
      } catch (error) {
        this.options.onError(error, event);
        const pause = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** Math.min(event.attempts, 12));
        const message = error instanceof Error ? error.message : String(error);
        const availableAt = new Date(this.now().getTime() + pause);
        await this.db.transaction((manager) =>
          new OutboxRepository(manager).failed(event.id, message, availableAt),
        );
      }
    }
    await this.db.transaction((manager) =>
      new OutboxRepository(manager).delivered(
        done.map((event) => event.id),
        this.now(),
      ),
    );
    for (const event of done) this.options.onDelivered?.(event);
    return done.length;
  }

  /** Deletes what was delivered more than three days ago. */
  purge(): Promise<number> {
    return this.db.transaction((manager) =>
      new OutboxRepository(manager).purge(new Date(this.now().getTime() - KEEP_DELIVERED_MS)),
    );
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }
}
