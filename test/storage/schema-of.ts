/** The schema as the database itself tells it, in one shape for both. */
import type { Database } from '@groundcrew/db';

export interface StoredSchema {
  /** Table → column → whether it takes NULL. */
  columns: Record<string, Record<string, boolean>>;
  /** Table → unique keys, each as its columns joined by commas. */
  unique: Record<string, string[]>;
  /** Table → `column → table` of each foreign key. */
  references: Record<string, string[]>;
}

// TypeORM's own tables are no part of the hub's schema.
const NOT_OURS = new Set(['migration', 'typeorm_metadata']);

export async function schemaOf(db: Database): Promise<StoredSchema> {
  const runner = db.fresh.connection.createQueryRunner();
  try {
    const names = (await runner.query(
      db.dialect === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    )) as { name: string }[];
    const ours = names.map(({ name }) => name).filter((name) => !NOT_OURS.has(name));
    const tables = ours.length ? await runner.getTables(ours) : [];
    tables.sort((a, b) => a.name.localeCompare(b.name));
    const each = <T>(read: (table: (typeof tables)[number]) => T): Record<string, T> =>
      Object.fromEntries(tables.map((table) => [last(table.name), read(table)]));
    return {
      columns: each((table) =>
        Object.fromEntries(table.columns.map((column) => [column.name, column.isNullable])),
      ),
      unique: each((table) =>
        [...table.uniques, ...table.indices.filter((index) => index.isUnique)]
          .map((key) => key.columnNames.join(','))
          .sort(),
      ),
      references: each((table) =>
        table.foreignKeys.map((key) => `${key.columnNames[0]} → ${last(key.referencedTableName)}`).sort(),
      ),
    };
  } finally {
    await runner.release();
  }
}

function last(path: string): string {
  return path.split('.').at(-1) ?? path;
}
