import { change, type Database, type Dialect, gatheringReads } from '@groundcrew/db';
import { createConnection } from 'mysql2/promise';
import type { EntityManager } from 'typeorm';
import { dialects, freshDatabase, type TestDatabase } from '../support/databases';
import { startScript } from '../support/processes';

const context = { actorId: null, now: new Date('2026-11-22T03:00:00Z'), requestId: null };
const happened = { action: 'test.happened', subjectType: 'Test', subjectId: 1 };

const BALANCE = 'CREATE TABLE balance (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)';

async function count(db: Database, table: string): Promise<number> {
  const [row] = (await db.fresh.query(`SELECT COUNT(*) AS count FROM ${table}`)) as { count: number }[];
  return Number(row?.count);
}

async function amount(db: Database, id: number): Promise<number> {
  const [row] = (await db.fresh.query('SELECT amount FROM balance WHERE id = ?', [id])) as {
    amount: number;
  }[];
  return Number(row?.amount);
}

describe.each(dialects)('transactions on %s', (dialect: Dialect) => {
  let database: TestDatabase;
  let db: Database;

  beforeEach(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
    await db.writer.query(BALANCE);
    await db.writer.query('INSERT INTO balance (id, amount) VALUES (1, 10), (2, 10)');
  });
  afterEach(() => database.drop());

  it('commits each of 50 that run at once', async () => {
    const done = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        change(db, context, async (unit) => {
          await unit.manager.query('INSERT INTO balance (id, amount) VALUES (?, 0)', [at + 100]);
          // A turn of the event loop in the middle is where a shared connection would mix two of them.
          await new Promise((resolve) => setImmediate(resolve));
          unit.record({ ...happened, subjectId: at + 1 });
          return at;
        }),
      ),
    );
    expect(done).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(await count(db, 'balance')).toBe(52);
    expect(await count(db, 'audit')).toBe(50);
    expect(await count(db, 'outbox')).toBe(50);
  });

  it('commits each of 150 of three processes that write at once', async () => {
    const processes = [0, 1, 2].map((one) =>
      startScript('test/storage/append.process.cjs', [database.url, String(one * 50 + 1), '50']),
    );
    const ended = await Promise.all(processes.map(({ finished }) => finished));
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      ended.map(() => ({ code: 0, stderr: '' })),
    );
    expect(await amount(db, 1)).toBe(160);
    expect(await count(db, 'audit')).toBe(150);
    expect(await count(db, 'outbox')).toBe(150);
  });

  it('lets exactly 10 of 40 take from a balance of 10 by a guarded update', async () => {
    const take = () =>
      db.transaction(async (manager) => {
        const before = (await manager.query('SELECT amount FROM balance WHERE id = 1')) as {
          amount: number;
        }[];
        const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
        const { affected } = await runner.query(
          'UPDATE balance SET amount = amount - 1 WHERE id = 1 AND amount >= 1',
          [],
          true,
        );
        return { saw: before[0]?.amount, took: affected === 1 };
      });
    const results = await Promise.all(Array.from({ length: 40 }, take));
    expect(results.filter((result) => result.took)).toHaveLength(10);
    expect(await amount(db, 1)).toBe(0);
  });

  it('leaves nothing of work that throws', async () => {
    const failing = change(db, context, async (unit) => {
      await unit.manager.query('UPDATE balance SET amount = 0 WHERE id = 1');
      unit.record(happened);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await amount(db, 1)).toBe(10);
    expect(await count(db, 'audit')).toBe(0);
  });

  it('goes on after work that threw', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        change(db, context, async (unit) => {
          await unit.manager.query('UPDATE balance SET amount = amount + 1 WHERE id = 1');
          if (at % 2) throw new Error('halfway');
          unit.record({ ...happened, subjectId: at + 1 });
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await amount(db, 1)).toBe(20);
    expect(await count(db, 'audit')).toBe(10);
  });

  it('finds in tests whoever asks for another connection inside a transaction', async () => {
    const early = gatheringReads(db.read);
    const asking: ((manager: EntityManager) => Promise<unknown>)[] = [
      () => db.fresh.query('SELECT 1'),
      () => db.read.query('SELECT 1'),
      () => early.query('SELECT 1 AS one'),
      () => db.transaction(async () => null),
    ];
    for (const ask of asking) await expect(db.transaction(ask)).rejects.toThrow('inside a transaction');
    expect(await db.transaction((manager) => manager.query('SELECT 1 AS one'))).toHaveLength(1);
    expect(await early.query('SELECT 1 AS one')).toHaveLength(1);
  });

  it('rolls back a change that says of nothing that it happened', async () => {
    const silent = change(db, context, (unit) =>
      unit.manager.query('UPDATE balance SET amount = 0 WHERE id = 1'),
    );
    await expect(silent).rejects.toThrow('recorded nothing');
    expect(await amount(db, 1)).toBe(10);
  });

  it('takes a change that says that there was nothing to change', async () => {
    await change(db, context, async (unit) => unit.unchanged());
    expect(await count(db, 'audit')).toBe(0);
    expect(await count(db, 'outbox')).toBe(0);
  });
});

const onMySql = dialects.includes('mysql') ? describe : describe.skip;

onMySql('retry on mysql', () => {
  let database: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    database = await freshDatabase('mysql');
    db = database.db;
    await db.writer.query(`${BALANCE} ENGINE = InnoDB`);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await db.writer.query('DELETE FROM balance');
    await db.writer.query('INSERT INTO balance (id, amount) VALUES (1, 0), (2, 0)');
  });

  it('runs the whole transaction again when it was the victim of a deadlock (1213)', async () => {
    let attempts = 0;
    const bothHold = barrier(2);
    const add = (manager: EntityManager, id: number) =>
      manager.query('UPDATE balance SET amount = amount + 1 WHERE id = ?', [id]);
    const crossing = (first: number, second: number) => {
      let attempt = 0;
      return db.transaction(async (manager) => {
        attempt += 1;
        attempts += 1;
        await add(manager, first);
        // Only the first time: each holds one row before it asks for the other's.
        if (attempt === 1) await bothHold();
        await add(manager, second);
      });
    };
    await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(attempts).toBeGreaterThanOrEqual(3);
    expect([await amount(db, 1), await amount(db, 2)]).toEqual([2, 2]);
  });

  it('runs the whole transaction again after a lock wait timeout (1205), which undoes only a statement', async () => {
    const holder = await createConnection(database.url);
    try {
      await holder.query('START TRANSACTION');
      await holder.query('SELECT * FROM balance WHERE id = 2 FOR UPDATE');
      let attempts = 0;
      await db.transaction(async (manager) => {
        attempts += 1;
        await manager.query('SET SESSION innodb_lock_wait_timeout = 1');
        await manager.query('UPDATE balance SET amount = amount + 1 WHERE id = 1');
        const blocked = manager.query('UPDATE balance SET amount = amount + 1 WHERE id = 2');
        if (attempts === 1) await expect(blocked).rejects.toMatchObject({ driverError: { errno: 1205 } });
        if (attempts === 1) await holder.query('ROLLBACK');
        await blocked;
      });
      expect(attempts).toBe(2);
      expect([await amount(db, 1), await amount(db, 2)]).toEqual([1, 1]);
    } finally {
      await holder.end();
    }
  });

  it('does not try again what fails for another reason', async () => {
    let attempts = 0;
    const failing = db.transaction(async (manager) => {
      attempts += 1;
      await manager.query('INSERT INTO balance (id, amount) VALUES (1, 0)');
    });
    await expect(failing).rejects.toMatchObject({ driverError: { errno: 1062 } });
    expect(attempts).toBe(1);
  });
});

/** Lets everybody through once `size` have come. */
function barrier(size: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come === size) open();
    return opened;
  };
}
