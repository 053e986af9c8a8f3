/** Writes a backup: one consistent moment, streamed, and visible under its name only when it is whole. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { QueryRunner } from 'typeorm';
import type { Database } from '../core/database';
import { BACKUP_FORMAT, type BackupHeader, type BackupTrailer, toBackupValue } from './backup.format';
import { inSnapshot, pagesOf, type TableShape, tableShapes } from './snapshot';

export interface BackupOptions {
  now: Date;
  /** Told how many rows of a table are written so far. */
  onRows?: (table: string, count: number) => void;
}

export interface BackupResult {
  tables: number;
  rows: number;
  /** Size of the file. */
  bytes: number;
}

/**
 * Writes everything that is stored to `file`, replacing it. The hub may go on writing meanwhile: later changes are not in the file.
 * @throws Error when the file cannot be written; a file of that name is then as it was
 */
export async function backup(db: Database, file: string, options: BackupOptions): Promise<BackupResult> {
  const partial = `${file}.partial`;
  const tables = tableShapes(db);
  const rows: Record<string, number> = {};
  try {
    await inSnapshot(db, (runner) =>
      pipeline(
        Readable.from(linesOf(runner, tables, rows, options)),
        createGzip(),
        // It holds password hashes: nobody but the owner reads it.
        createWriteStream(partial, { mode: 0o600 }),
      ),
    );
    await syncFile(partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return { tables: tables.length, rows: total, bytes: (await stat(file)).size };
}

async function* linesOf(
  runner: QueryRunner,
  tables: readonly TableShape[],
  rows: Record<string, number>,
  options: BackupOptions,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const bytes = (text: string): Buffer => {
    const buffer = Buffer.from(text);
    hash.update(buffer);
    return buffer;
  };
  const ran = (await runner.query('SELECT name FROM migration ORDER BY id')) as { name: string }[];
  const header: BackupHeader = {
    groundcrew: 'backup',
    format: BACKUP_FORMAT,
    takenAt: options.now.toISOString(),
    migrations: ran.map((migration) => migration.name),
  };
  yield bytes(`${JSON.stringify(header)}\n`);
  for (const table of tables) {
    yield bytes(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    let count = 0;
    for await (const page of pagesOf(runner, table)) {
      const lines = page.map((row) =>
        JSON.stringify(table.columns.map((column) => toBackupValue(row[column], `${table.name}.${column}`))),
      );
      yield bytes(`${lines.join('\n')}\n`);
      count += page.length;
      options.onRows?.(table.name, count);
    }
    rows[table.name] = count;
  }
  const trailer: BackupTrailer = { end: true, rows, sha256: hash.digest('hex') };
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

// Renamed before its content has reached the disk, a file could be empty after a power cut.
async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
