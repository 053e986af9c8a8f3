/** Small pieces of SQL that every repository needs. */
import type { EntityManager } from 'typeorm';

/** `(?, ?, ?)` for a list of values; an empty list matches nothing on both databases. */
export function placeholders(values: readonly unknown[]): string {
  return values.length ? `(${values.map(() => '?').join(', ')})` : '(NULL)';
}

/** Escapes a text for LIKE … ESCAPE '!'. */
export function likePattern(text: string): string {
  return `%${text.replace(/[!%_]/g, (character) => `!${character}`)}%`;
}

/** Rows of a query, typed by the caller who wrote its SELECT list. */
export function rows<T>(manager: EntityManager, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return manager.query(sql, parameters) as Promise<T[]>;
}

/** How many rows an UPDATE or DELETE touched. */
export async function affected(
  manager: EntityManager,
  sql: string,
  parameters: unknown[] = [],
): Promise<number> {
  const runner = manager.queryRunner ?? manager.connection.createQueryRunner();
  try {
    const result = await runner.query(sql, parameters, true);
    return result.affected ?? 0;
  } finally {
    if (!manager.queryRunner) await runner.release();
  }
}

/** Splits rows so that one statement stays under SQLite's 32,766 and MySQL's 65,535 parameters. */
export function chunks<T>(items: readonly T[], size = 500): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
