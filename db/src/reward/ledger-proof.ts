/**
 * What ties the ledger to the audit log (docs/decisions/026): the audit row of whatever booked a transaction carries a hash over its
 * entries, and is itself in the chain. Points that are moved to another account afterwards no longer fit.
 */
import { createHash } from 'node:crypto';
import type { Entry } from '@groundcrew/shared';

/** A booked transaction, as an audit row's detail carries it. */
export interface LedgerProof {
  transaction: number;
  hash: string;
}

/** The field of an audit row's detail that carries proofs, as a list. */
export const LEDGER_PROOFS = 'ledger';

/** Over accounts and amounts, in the order of the accounts' names. */
export function entriesHash(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.account < b.account ? -1 : 1));
  const text = JSON.stringify(sorted.map(({ account, amount }) => [account, amount]));
  return createHash('sha256').update(text).digest('hex');
}

/** The proofs that a detail carries; none where it is not what the hub writes. */
export function proofsIn(detail: string): LedgerProof[] {
  const { [LEDGER_PROOFS]: carried } = JSON.parse(detail) as Record<string, unknown>;
  if (!Array.isArray(carried)) return [];
  return carried.filter(
    (one): one is LedgerProof => Number.isSafeInteger(one?.transaction) && typeof one?.hash === 'string',
  );
}
