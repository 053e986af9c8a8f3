/**
 * A backup: gzip over NDJSON, the same from either database.
 *
 *   {"groundcrew":"backup","format":1,"takenAt":…,"migrations":[…]}   header
 *   {"table":"team","columns":["id","key_name",…]}                    begins a table
 *   [1,"물결상회",…]                                                    one row, values in the order of the columns
 *   {"end":true,"rows":{"team":1,…},"sha256":"…"}                     trailer
 *
 * Values are numbers, texts and null: instants are milliseconds, days YYYY-MM-DD, flags 0 or 1, as stored. The checksum
 * is over every byte before the trailer's line, so a file that was cut or changed anywhere is known by it.
 */

export const BACKUP_FORMAT = 1;

export interface BackupHeader {
  groundcrew: 'backup';
  format: number;
  /** ISO instant of the snapshot. */
  takenAt: string;
  /** Names of the migrations that made the schema, oldest first. */
  migrations: string[];
}

export interface TableStart {
  table: string;
  columns: string[];
}

export type BackupValue = string | number | null;

export interface BackupTrailer {
  end: true;
  /** Rows of each table. */
  rows: Record<string, number>;
  sha256: string;
}

export type BackupLine = BackupHeader | TableStart | BackupValue[] | BackupTrailer;

/** The file is not a backup, was cut short, or was changed. */
export class DamagedBackupError extends Error {
  constructor(reason: string) {
    super(`This backup cannot be used: ${reason}. Nothing was restored.`);
    this.name = 'DamagedBackupError';
  }
}

/**
 * A stored value as it stands in the file.
 * @throws Error for a value without a neutral form, naming its place
 */
export function toBackupValue(value: unknown, place: string): BackupValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new Error(`${place} holds a ${typeof value} that a backup cannot carry.`);
}
