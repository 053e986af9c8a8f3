/** Tables written once for both databases. Every step can be run again after a kill midway: what exists is left as it is. */
import { type QueryRunner, Table, type TableColumnOptions, type TableIndexOptions } from 'typeorm';

type Column = (isMySql: boolean) => TableColumnOptions;

const collated = (isMySql: boolean) => (isMySql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {});

/** Generated integer key `id`; 64 bit where a table may outgrow 2^31 rows. */
export const id =
  (wide = false): Column =>
  (isMySql) => ({
    name: 'id',
    type: wide && isMySql ? 'bigint' : 'integer',
    isPrimary: true,
    isGenerated: true,
    generationStrategy: 'increment',
  });
export const int =
  (name: string, isNullable = false): Column =>
  () => ({ name, type: 'integer', isNullable });
export const big =
  (name: string, isNullable = false): Column =>
  () => ({ name, type: 'bigint', isNullable });
/** Milliseconds UTC. */
export const instant = big;
export const flag =
  (name: string): Column =>
  () => ({ name, type: 'integer', default: 0 });
export const day =
  (name: string, isNullable = false): Column =>
  (isMySql) => ({
    name,
    type: 'varchar',
    length: '10',
    isNullable,
    ...collated(isMySql),
  });
export const varchar =
  (name: string, length: number, isNullable = false): Column =>
  (isMySql) => ({
    name,
    type: 'varchar',
    length: String(length),
    isNullable,
    ...collated(isMySql),
  });
/** Up to 16 MB on MySQL, unbounded on SQLite; the limit that counts is the input schema's. */
export const text =
  (name: string, isNullable = false): Column =>
  (isMySql) => ({
    name,
    type: isMySql ? 'mediumtext' : 'text',
    isNullable,
    ...collated(isMySql),
  });

export interface TableExtras {
  /** Referencing column → referenced table's `id`. */
  references?: Record<string, string>;
  unique?: string[][];
  indexes?: string[][];
  checks?: Record<string, string>;
  primaryKey?: string[];
  /** Rows lie in the order of their key, as they do on MySQL anyway: for narrow tables of millions of rows. */
  isClustered?: boolean;
}

/** Creates a table with its keys in one statement on MySQL, and its checks after it; leaves what exists as it is. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: Column[],
  extras: TableExtras = {},
): Promise<void> {
  const isMySql = runner.connection.options.type === 'mysql';
  const index = (columnNames: string[], isUnique: boolean): TableIndexOptions => ({
    name: `${isUnique ? 'ux' : 'ix'}_${name}_${columnNames.join('_')}`.slice(0, 63),
    columnNames,
    isUnique,
  });
  const primary = new Set(extras.primaryKey ?? []);
  await runner.createTable(
    new Table({
      name,
      withoutRowid: !isMySql && extras.isClustered === true,
      columns: columns.map((column) => {
        const options = column(isMySql);
        return primary.has(options.name) ? { ...options, isPrimary: true } : options;
      }),
      foreignKeys: Object.entries(extras.references ?? {}).map(([column, table]) => ({
        name: `fk_${name}_${column}`.slice(0, 63),
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: ['id'],
      })),
      indices: [
        ...(extras.unique ?? []).map((columnNames) => index(columnNames, true)),
        ...(extras.indexes ?? []).map((columnNames) => index(columnNames, false)),
      ],
      checks: Object.entries(extras.checks ?? {}).map(([check, expression]) => ({
        name: `ck_${name}_${check}`.slice(0, 63),
        expression,
      })),
    }),
    true,
  );
  if (isMySql) await addChecks(runner, name, extras.checks ?? {});
}

// TypeORM leaves checks out on MySQL, which has known them since 8.0.16 (MariaDB 10.2).
async function addChecks(runner: QueryRunner, table: string, checks: Record<string, string>): Promise<void> {
  if (Object.keys(checks).length === 0) return;
  const found = (await runner.query(
    `SELECT constraint_name AS name FROM information_schema.table_constraints
      WHERE constraint_schema = DATABASE() AND table_schema = DATABASE() AND table_name = ? AND constraint_type = 'CHECK'`,
    [table],
  )) as { name: string }[];
  const known = new Set(found.map(({ name }) => name));
  const missing = Object.entries(checks)
    .map(([check, expression]) => ({ name: `ck_${table}_${check}`.slice(0, 63), expression }))
    .filter(({ name }) => !known.has(name));
  if (missing.length)
    await runner.query(
      `ALTER TABLE ${table} ${missing.map(({ name, expression }) => `ADD CONSTRAINT ${name} CHECK (${expression})`).join(', ')}`,
    );
}
