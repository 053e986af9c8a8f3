/**
 * Inside a transaction only its own connection is asked: as many transactions as the pool has connections, each waiting for one more,
 * wait for ever. In tests whoever asks for another one fails instead, on both databases, whatever the load.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '@groundcrew/db';
import type { DataSource, EntityManager } from 'typeorm';

const inside = new AsyncLocalStorage<Database>();

/** Makes a database refuse every connection but the transaction's own while a transaction of it runs. */
export function guardedPool(db: Database): Database {
  const { transaction } = db;
  db.transaction = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
    refuseInside(db, 'A transaction');
    return transaction.call(db, (manager: EntityManager) =>
      inside.run(db, () => work(manager)),
    ) as Promise<T>;
  };
  for (const source of sharedSources(db)) {
    const create = source.createQueryRunner.bind(source);
    source.createQueryRunner = (mode) => {
      refuseInside(db, 'Another connection');
      return create(mode);
    };
  }
  return db;
}

/** SQLite's transaction is on its one writing connection, MySQL's on one that it took from the pool before. */
function sharedSources(db: Database): DataSource[] {
  // biome-ignore lint/complexity/useLiteralKeys: private, and nobody else's business
  const sources = new Set([...db['readers'], db.writer]);
  if (db.dialect === 'sqlite') sources.delete(db.writer);
  return [...sources];
}

function refuseInside(db: Database, what: string): void {
  if (inside.getStore() !== db) return;
  throw new Error(`${what} was asked for inside a transaction: it has the manager that it was given.`);
}
