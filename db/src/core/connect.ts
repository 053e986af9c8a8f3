import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { entities } from '../entities';
import { migrations } from '../migrations';
import { Database } from './database';
import { type DatabaseUrl, parseDatabaseUrl } from './database-url';

export interface ConnectOptions {
  /** Read replicas; the writer reads when there are none. */
  replicaUrls?: string[];
  /** Connections per MySQL server. */
  poolSize?: number;
  /** Sees every statement; tests count with it. */
  logger?: Logger;
}

/**
 * Opens the database. Does not migrate.
 * @throws Error when the URL is wrong or nothing answers there
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const target = parseDatabaseUrl(url);
  const writer = await open(target, options);
  try {
    const readers = await Promise.all(
      readerTargets(target, options).map((reader) => open(reader, options, true)),
    );
    return new Database(target.dialect, writer, readers.length ? readers : [writer]);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

function readerTargets(target: DatabaseUrl, options: ConnectOptions): DatabaseUrl[] {
  if (target.dialect === 'sqlite') return target.path === ':memory:' ? [] : [target];
  return (options.replicaUrls ?? []).map(parseDatabaseUrl);
}

async function open(target: DatabaseUrl, options: ConnectOptions, isReader = false): Promise<DataSource> {
  const source = new DataSource({
    ...dialectOptions(target, options, isReader),
    entities,
    migrations,
    migrationsTableName: 'migration',
    ...(options.logger ? { logger: options.logger, logging: ['query' as const] } : {}),
  } as DataSourceOptions);
  await source.initialize();
  if (target.dialect === 'sqlite') {
    await source.query('PRAGMA synchronous = NORMAL');
    await source.query('PRAGMA cache_size = -64000');
    if (isReader) await source.query('PRAGMA query_only = 1');
  }
  return source;
}

function dialectOptions(target: DatabaseUrl, options: ConnectOptions, isReader: boolean): DataSourceOptions {
  if (target.dialect === 'sqlite') {
    if (target.path !== ':memory:' && !isReader) mkdirSync(dirname(target.path), { recursive: true });
    return { type: 'better-sqlite3', database: target.path, enableWAL: !isReader, timeout: 10_000 };
  }
  return {
    type: 'mysql',
    host: target.host,
    port: target.port,
    username: target.user,
    password: target.password,
    database: target.name,
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: options.poolSize ?? 10,
    connectTimeout: 10_000,
  };
}
