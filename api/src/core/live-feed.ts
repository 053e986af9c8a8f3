/**
 * Follows the outbox and tells this process's subscribers what was committed, by any process. One server shows rows in the order of
 * their ids, since a change holds the end of the audit chain until it commits; a store that gives out ids in blocks may not, so a stretch
 * behind the newest id is read again for a while.
 */
import { Repeater } from '@graphql-yoga/subscription';
import { type Database, type OutboxEvent, OutboxRepository } from '@groundcrew/db';

type Listener = (event: OutboxEvent) => void;

const POLL_MS = 1_000;
const BATCH = 500;
/** How many ids behind the newest are read again. */
const OVERLAP = 200;

export class LiveFeed {
  private readonly listeners = new Set<Listener>();
  private readonly stops = new Set<() => void>();
  private readonly seen = new Set<number>();
  private last = 0;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> | null = null;
  private isRung = false;
  private isStopped = false;

  constructor(
    private readonly db: Database,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Starts at the present end of the outbox. */
  async start(): Promise<void> {
    this.last = await new OutboxRepository(this.db.fresh).lastId();
    for (let id = this.last; id > Math.max(0, this.last - OVERLAP); id -= 1) this.seen.add(id);
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
  }

  /** Looks at once: called after a commit in this process. */
  wake(): void {
    if (this.isStopped || this.listeners.size === 0) return;
    if (this.reading) {
      this.isRung = true;
      return;
    }
    this.reading = this.read()
      .catch(this.onError)
      .finally(() => {
        this.reading = null;
        if (this.isRung) this.wake();
      });
  }

  private async read(): Promise<void> {
    this.isRung = false;
    const repository = new OutboxRepository(this.db.fresh);
    let from = Math.max(0, this.last - OVERLAP);
    for (;;) {
      const events = await repository.since(from, BATCH);
      for (const event of events) {
        if (this.seen.has(event.id)) continue;
        this.seen.add(event.id);
        for (const listener of this.listeners) this.tell(listener, event);
      }
      const newest = events.at(-1)?.id;
      if (newest === undefined) return;
      this.last = Math.max(this.last, newest);
      from = newest;
      for (const id of this.seen) if (id < this.last - 2 * OVERLAP) this.seen.delete(id);
      if (events.length < BATCH) return;
    }
  }

  /** One that cannot be told keeps nothing from the others. */
  private tell(listener: Listener, event: OutboxEvent): void {
    try {
      listener(event);
    } catch (error) {
      this.onError(error);
    }
  }

  /**
   * The events from now on; ends when the consumer stops or the feed does, and for a consumer that takes none while more come than a
   * repeater keeps: it is ended after those, and reads anew what it missed when it comes again.
   */
  events(topics: ReadonlySet<string>): Repeater<OutboxEvent> {
    return new Repeater(async (push, stop) => {
      // A first listener must not be told what happened before it came.
      if (this.listeners.size === 0) await this.skipToEnd();
      const listener: Listener = (event) => {
        if (!topics.has(event.topic)) return;
        try {
          void push(event);
        } catch (error) {
          this.listeners.delete(listener);
          stop();
          throw error;
        }
      };
      this.listeners.add(listener);
      this.stops.add(stop);
      await stop;
      this.listeners.delete(listener);
      this.stops.delete(stop);
    });
  }

  private async skipToEnd(): Promise<void> {
    const last = await new OutboxRepository(this.db.fresh).lastId();
    for (let id = Math.max(last - OVERLAP, 1); id <= last; id += 1) this.seen.add(id);
    this.last = Math.max(this.last, last);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    for (const stop of this.stops) stop();
    await this.reading;
  }
}
