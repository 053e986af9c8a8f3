/**
 * The one door to storage. Reads and writes have connections of their own: on SQLite so that a reader never sees
 * another request's open transaction, on MySQL so that reads can go to replicas.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { withRetry } from './retry';
import { WriteQueue } from './write-queue';

export type Dialect = 'sqlite' | 'mysql';

export class Database {
  private readonly queue = new WriteQueue();
  private nextReader = 0;

  constructor(
    readonly dialect: Dialect,
    readonly writer: DataSource,
    private readonly readers: readonly DataSource[],
  ) {}

  /** For reads that may lag behind a replica; never for reads on which a write depends. */
  get read(): EntityManager {
    this.nextReader = (this.nextReader + 1) % this.readers.length;
    return (this.readers[this.nextReader] ?? this.writer).manager;
  }

  /** For reads that must see what was just written. */
  get fresh(): EntityManager {
    return this.dialect === 'sqlite' ? this.read : this.writer.manager;
  }

  /**
   * Runs `work` in one transaction and commits it, or leaves nothing. Work may run more than once (another transaction
   * came in between), so it must do nothing outside the manager it is given.
   */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.dialect === 'sqlite') return this.queue.run(() => this.immediate(work));
    return withRetry(() => this.writer.transaction('READ COMMITTED', work));
  }

  // BEGIN IMMEDIATE takes the write lock at once, so that another process's write is waited for instead of failing midway.
  private async immediate<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { manager } = this.writer;
    await manager.query('BEGIN IMMEDIATE');
    try {
      const result = await work(manager);
      await manager.query('COMMIT');
      return result;
    } catch (error) {
      await manager.query('ROLLBACK');
      throw error;
    }
  }

  /** Answers when the database does. */
  async ping(): Promise<void> {
    await this.writer.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.queue.run(async () => undefined);
    for (const source of new Set([...this.readers, this.writer])) {
      if (source.isInitialized) await source.destroy();
    }
  }
}
