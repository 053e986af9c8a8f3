/** Reads a backup line by line, and proves it whole before anybody relies on it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupLine,
  type BackupTrailer,
  DamagedBackupError,
  type TableStart,
} from './backup.format';

/**
 * The lines of the file. Split here and not by readline, which also splits at U+2028, a character that texts may hold.
 * @throws DamagedBackupError when it is not gzip or is cut
 */
async function* textLines(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip().setEncoding('utf8');
  const source = createReadStream(file);
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  let rest = '';
  try {
    for await (const chunk of gunzip as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? new DamagedBackupError(message) : error;
  } finally {
    source.destroy();
  }
  if (rest) yield rest;
}

function parsed(line: string, number: number): BackupLine {
  try {
    return JSON.parse(line) as BackupLine;
  } catch {
    throw new DamagedBackupError(`line ${number} is not JSON`);
  }
}

/** Header, tables and rows, without the trailer. */
export async function* backupLines(
  file: string,
): AsyncGenerator<BackupHeader | TableStart | (string | number | null)[]> {
  let number = 0;
  for await (const text of textLines(file)) {
    number += 1;
    const line = parsed(text, number);
    if (!Array.isArray(line) && 'end' in line) return;
    yield line;
  }
}

/**
 * Reads the whole file once and checks its header, row counts and checksum.
 * @returns header and trailer
 * @throws DamagedBackupError
 */
export async function verifyBackup(
  file: string,
  onRows: (count: number) => void = () => undefined,
): Promise<{ header: BackupHeader; trailer: BackupTrailer }> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let header: BackupHeader | undefined;
  let trailer: BackupTrailer | undefined;
  let table: TableStart | undefined;
  let number = 0;
  let rows = 0;
  for await (const text of textLines(file)) {
    number += 1;
    if (trailer) throw new DamagedBackupError('something follows its end');
    const line = parsed(text, number);
    if (!header) header = checkedHeader(line);
    else if (Array.isArray(line)) {
      if (!table || line.length !== table.columns.length)
        throw new DamagedBackupError(`line ${number} is not a row of its table`);
      counts[table.table] = (counts[table.table] ?? 0) + 1;
      rows += 1;
      onRows(rows);
    } else if ('end' in line) trailer = line;
    else if ('table' in line) {
      table = line;
      counts[line.table] = 0;
    } else throw new DamagedBackupError(`line ${number} is not known`);
    if (!trailer) hash.update(`${text}\n`);
  }
  if (!header) throw new DamagedBackupError('it is empty');
  if (!trailer) throw new DamagedBackupError('it ends too early');
  if (trailer.sha256 !== hash.digest('hex'))
    throw new DamagedBackupError('its checksum does not fit its content');
  for (const [name, count] of Object.entries(trailer.rows)) {
    if (counts[name] !== count)
      throw new DamagedBackupError(`${name} has ${counts[name] ?? 0} rows of ${count}`);
  }
  return { header, trailer };
}

function checkedHeader(line: BackupLine): BackupHeader {
  if (Array.isArray(line) || !('groundcrew' in line) || line.groundcrew !== 'backup')
    throw new DamagedBackupError('it is not a backup of a Groundcrew hub');
  if (line.format !== BACKUP_FORMAT)
    throw new DamagedBackupError(`it has format ${line.format}; this version reads ${BACKUP_FORMAT}`);
  return line;
}
