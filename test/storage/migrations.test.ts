import { connect, migrate, ranMigrations } from '@groundcrew/db';
import { dialects, emptyDatabase, freshDatabase, type TestDatabase } from '../support/databases';
import { hubVerb } from '../support/processes';
import { schemaOf } from './schema-of';

describe.each(dialects)('migrations on %s', (dialect) => {
  let migrated: TestDatabase;
  let whole: Awaited<ReturnType<typeof schemaOf>>;

  beforeAll(async () => {
    migrated = await freshDatabase(dialect);
    whole = await schemaOf(migrated.db);
  });
  afterAll(() => migrated.drop());

  it('make the tables and columns that the entities name, with the same nullability', () => {
    const wanted = Object.fromEntries(
      migrated.db.writer.entityMetadatas.map((meta) => [
        meta.tableName,
        Object.fromEntries(meta.columns.map((column) => [column.databaseName, column.isNullable])),
      ]),
    );
    expect(whole.columns).toEqual(wanted);
  });

  it('make the unique keys and references that the entities name', () => {
    for (const meta of migrated.db.writer.entityMetadatas) {
      for (const index of meta.indices.filter((one) => one.isUnique)) {
        const columns = index.columns.map((column) => column.databaseName).join(',');
        expect({ table: meta.tableName, unique: whole.unique[meta.tableName] }).toEqual({
          table: meta.tableName,
          unique: expect.arrayContaining([columns]),
        });
      }
      for (const key of meta.foreignKeys) {
        const reference = `${key.columns[0]?.databaseName} → ${key.referencedTablePath}`;
        expect({ table: meta.tableName, references: whole.references[meta.tableName] }).toEqual({
          table: meta.tableName,
          references: expect.arrayContaining([reference]),
        });
      }
    }
  });

  it('run once: a second run has nothing to do', async () => {
    expect(await migrate(migrated.db)).toEqual([]);
  });

  it('finish after a kill midway, with the same schema', async () => {
    const place = await emptyDatabase(dialect);
    try {
      for (const tablesBefore of [1, 3, 9]) {
        const verb = hubVerb(place.url, 'migrate');
        await untilTables(place.url, tablesBefore, verb.finished);
        verb.kill('SIGKILL');
        await verb.finished;
      }
      expect((await hubVerb(place.url, 'migrate').finished).code).toBe(0);
      const db = await connect(place.url);
      try {
        expect(await schemaOf(db)).toEqual(whole);
        expect(await ranMigrations(db)).toEqual(await ranMigrations(migrated.db));
      } finally {
        await db.close();
      }
    } finally {
      await place.drop();
    }
  });

  it('do not collide when four processes migrate at once', async () => {
    const place = await emptyDatabase(dialect);
    try {
      const ended = await Promise.all(
        Array.from({ length: 4 }, () => hubVerb(place.url, 'migrate').finished),
      );
      expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        ended.map(() => ({ code: 0, stderr: '' })),
      );
      const ran = ended.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('ran ')));
      expect(new Set(ran).size).toBe(ran.length);
      const db = await connect(place.url);
      try {
        expect(await schemaOf(db)).toEqual(whole);
      } finally {
        await db.close();
      }
    } finally {
      await place.drop();
    }
  });
});

/** Waits until the database has so many tables, or the process has ended first. */
async function untilTables(url: string, count: number, ended: Promise<unknown>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  const db = await connect(url);
  try {
    while (!hasEnded && Object.keys((await schemaOf(db)).columns).length < count)
      await new Promise((resolve) => setImmediate(resolve));
  } finally {
    await db.close();
  }
}
