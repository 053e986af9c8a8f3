/** Holds the ledger against the audit log: every transaction is what was booked when its audit row was written. */
import type { Entry } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { entriesHash } from './ledger-proof';
import { LedgerRowsRepository } from './ledger-rows.repository';

const PAGE = 500;

/**
 * Compares each transaction with its audit row. Reads in pages; what is kept meanwhile is one bit a transaction.
 * @returns how many have no audit row, for they were booked before there were such; a later one without is a problem
 */
export async function verifyProofs(
  manager: EntityManager,
  nameOf: (accountId: number) => string,
  tell: (problem: string) => void,
): Promise<number> {
  const ledger = new LedgerRowsRepository(manager);
  const proven = new Bits();
  let first = Number.POSITIVE_INFINITY;
  for (let last = 0; ; ) {
    const page = await ledger.proofsAfter(last, PAGE);
    const proofs = page.flatMap((row) => row.proofs);
    const booked = new Map<number, Entry[]>();
    for (const { transactionId, accountId, amount } of await ledger.entriesOf(
      proofs.map(({ transaction }) => transaction),
    )) {
      const entries = booked.get(transactionId) ?? [];
      entries.push({ account: nameOf(accountId), amount });
      booked.set(transactionId, entries);
    }
    for (const { transaction, hash } of proofs) {
      const entries = booked.get(transaction);
      first = Math.min(first, transaction);
      if (!entries) tell(`Transaction ${transaction} is gone: the audit log says that it was booked.`);
      else if (entriesHash(entries) !== hash)
        tell(`Transaction ${transaction} is not what the audit log says was booked.`);
      if (entries) proven.add(transaction);
    }
    last = page.at(-1)?.id ?? last;
    if (page.length < PAGE) break;
  }
  let before = 0;
  for (let last = 0; ; ) {
    const ids = await ledger.transactionsAfter(last, PAGE);
    for (const id of ids) {
      if (proven.has(id)) continue;
      if (id < first) before += 1;
      else tell(`Transaction ${id} is not in the audit log: it was not booked by the hub.`);
    }
    last = ids.at(-1) ?? last;
    if (ids.length < PAGE) return before;
  }
}

/** A set of ids that are mostly there: a bit each. */
class Bits {
  private bytes = new Uint8Array(1_024);

  add(id: number): void {
    const at = id >>> 3;
    if (at >= this.bytes.length) {
      const grown = new Uint8Array(Math.max(at + 1, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[at] = (this.bytes[at] ?? 0) | (1 << (id & 7));
  }

  has(id: number): boolean {
    return ((this.bytes[id >>> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }
}
