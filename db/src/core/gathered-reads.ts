/**
 * Reads that are asked for in the same moment travel as one statement: a page of many small tables costs a round trip for each level
 * of what it shows, and not one for each table (docs/decisions). Every row comes as JSON, and the parts as they were asked for.
 */
import type { EntityManager } from 'typeorm';
import { columnsOf, isOrderedWithoutLimit } from './select-list';
import { rows } from './sql';

interface Read {
  sql: string;
  parameters: unknown[];
  /** Null where they cannot be told: then it travels alone. */
  columns: readonly string[] | null;
  resolve(found: unknown[]): void;
  reject(error: unknown): void;
}

/** Parts of one statement, at most: SQLite takes 500. */
const MOST = 100;

/** A subquery keeps its order only where it has a limit. */
const ALL = ' LIMIT 9223372036854775807';

/** The same storage, whose reads wait for one another until nothing more can be asked for without an answer. */
export function gatheringReads(manager: EntityManager): EntityManager {
  let waiting: Read[] = [];
  const send = async () => {
    const reads = waiting;
    waiting = [];
    const alone = reads.filter(({ columns }) => columns === null);
    const gathered = reads.filter(({ columns }) => columns !== null);
    for (const read of alone) void sendAlone(manager, read);
    for (let at = 0; at < gathered.length; at += MOST) void sendAsOne(manager, gathered.slice(at, at + MOST));
  };
  const query = (sql: string, parameters: unknown[] = []) =>
    new Promise<unknown[]>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ sql, parameters, columns: columnsOf(sql), resolve, reject });
    });
  return Object.create(manager, { query: { value: query } }) as EntityManager;
}

async function sendAlone(manager: EntityManager, { sql, parameters, resolve, reject }: Read): Promise<void> {
  try {
    resolve(await rows(manager, sql, parameters));
  } catch (error) {
    reject(error);
  }
}

async function sendAsOne(manager: EntityManager, reads: readonly Read[]): Promise<void> {
  const [first, ...others] = reads;
  if (first && others.length === 0) return sendAlone(manager, first);
  try {
    const found = await rows<{ part: number; line: string | object }>(
      manager,
      reads.map(asPart).join(' UNION ALL '),
      reads.flatMap(({ parameters }) => parameters),
    );
    const parts = reads.map((): unknown[] => []);
    // MySQL's driver reads JSON itself, MariaDB's and SQLite's leave it a text.
    for (const { part, line } of found)
      parts[Number(part)]?.push(typeof line === 'string' ? JSON.parse(line) : line);
    for (const [at, read] of reads.entries()) read.resolve(parts[at] ?? []);
  } catch {
    // One that fails does not take its neighbours along.
    await Promise.all(reads.map((read) => sendAlone(manager, read)));
  }
}

function asPart({ sql, columns }: Read, part: number): string {
  const line = (columns ?? []).map((name) => `'${name}', q.\`${name}\``).join(', ');
  return `SELECT ${part} AS part, JSON_OBJECT(${line}) AS line FROM (${sql}${isOrderedWithoutLimit(sql) ? ALL : ''}) q`;
}
