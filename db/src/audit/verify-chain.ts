/** Proves the audit log: computes every hash anew, from the first row to the end that the last change left. */
import type { EntityManager } from 'typeorm';
import { CHAIN_START, chainHash } from './audit-chain';
import { AuditHeadRepository } from './audit-head.repository';
import { ChainRowsRepository } from './chain-rows.repository';

export interface ChainReport {
  rows: number;
  /** Hash of the last row: noted down elsewhere, it later proves that nothing before it was written anew. */
  head: string;
  /** What is wrong, in plain English; the first twenty. */
  problems: string[];
  /** Whether a hash that was noted down is one of the chain; null when none was asked for. */
  isKnown: boolean | null;
}

export interface ChainOptions {
  /** A head that was noted down earlier. */
  known?: string;
  onRows?: (count: number) => void;
}

const PAGE = 2_000;
const SHOWN = 20;

/** Reads the log in pages, all of one moment when `manager` is of a snapshot. */
export async function verifyChain(manager: EntityManager, options: ChainOptions = {}): Promise<ChainReport> {
  const head = await new AuditHeadRepository(manager).read();
  const log = new ChainRowsRepository(manager);
  const problems: string[] = [];
  const tell = (problem: string) => {
    if (problems.length < SHOWN) problems.push(problem);
  };
  let previous = CHAIN_START;
  let count = 0;
  let last = 0;
  let isKnown = options.known === undefined ? null : false;
  for (;;) {
    const page = await log.after(last, PAGE);
    for (const row of page) {
      if (row.hash === null) tell(`Row ${row.id} has no hash: it was not written by the hub.`);
      else if (row.hash !== chainHash(previous, row))
        tell(`Row ${row.id} does not fit: it, or what stood before it, was changed.`);
      // Goes on from what is stored, so that one change is told once.
      previous = row.hash ?? previous;
      if (previous === options.known) isKnown = true;
    }
    count += page.length;
    options.onRows?.(count);
    last = page.at(-1)?.id ?? last;
    if (page.length < PAGE) break;
  }
  const end = head ?? { hash: CHAIN_START, length: 0 };
  if (end.length !== count) tell(`The log has ${count} rows where ${end.length} were written.`);
  if (end.hash !== previous) tell('The log does not end where the last change left it.');
  return { rows: count, head: previous, problems, isKnown };
}
