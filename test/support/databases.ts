/** A fresh, migrated database for each test file: a copied SQLite file, or a MySQL database of its own name. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectOptions, connect, type Database, type Dialect, migrate } from '@groundcrew/db';
import { createConnection } from 'mysql2/promise';
import { guardedPool } from './pool-guard';

/** Where a MySQL or MariaDB for tests answers; its databases are made and dropped here. */
const MYSQL_SERVER = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';

export interface TestDatabase {
  url: string;
  db: Database;
  /** Closes and deletes it. */
  drop(): Promise<void>;
}

/** The dialects to test: both, unless the runner found no MySQL and said so. */
export const dialects: Dialect[] = process.env.TEST_WITHOUT_MYSQL === '1' ? ['sqlite'] : ['sqlite', 'mysql'];

let template: Promise<Buffer> | undefined;

/** The bytes of a migrated SQLite file. */
async function makeTemplate(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'groundcrew-template-'));
  const file = join(folder, 'template.db');
  const db = await connect(`sqlite:${file}`);
  await migrate(db);
  await db.writer.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await db.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Makes a migrated database of one's own. */
export async function freshDatabase(dialect: Dialect, options: ConnectOptions = {}): Promise<TestDatabase> {
  return dialect === 'sqlite' ? freshSqlite(options) : freshMySql(options);
}

async function freshSqlite(options: ConnectOptions): Promise<TestDatabase> {
  template ??= makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'groundcrew-test-'));
  const file = join(folder, 'hub.db');
  writeFileSync(file, await template);
  const url = `sqlite:${file}`;
  const db = guardedPool(await connect(url, options));
  return {
    url,
    db,
    async drop() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freshMySql(options: ConnectOptions): Promise<TestDatabase> {
  const empty = await emptyDatabase('mysql');
  const db = await connect(empty.url, options);
  await migrate(db);
  guardedPool(db);
  return {
    url: empty.url,
    db,
    async drop() {
      await db.close();
      await empty.drop();
    },
  };
}

/** Makes a place for a database without tables, to which nobody is connected. */
export async function emptyDatabase(dialect: Dialect): Promise<{ url: string; drop(): Promise<void> }> {
  if (dialect === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'groundcrew-test-'));
    return {
      url: `sqlite:${join(folder, 'hub.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const name = `groundcrew_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return { url: `${MYSQL_SERVER}/${name}`, drop: () => onServer(`DROP DATABASE IF EXISTS ${name}`) };
}

async function onServer(sql: string): Promise<void> {
  const connection = await createConnection(MYSQL_SERVER);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
