import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { LEDGER_PROOFS, type LedgerProof, proofsIn } from './ledger-proof';

export interface LedgerEntryRow {
  transactionId: number;
  accountId: number;
  amount: number;
  balanceAfter: number;
}

export interface LedgerAccountRow {
  id: number;
  name: string;
  kind: string;
  memberId: number | null;
  teamId: number | null;
  quarter: string | null;
  balance: number;
}

/** Reads the whole ledger, for whoever proves it. */
export class LedgerRowsRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The next entries, in the order in which they were booked. */
  async after(
    last: Pick<LedgerEntryRow, 'transactionId' | 'accountId'>,
    limit: number,
  ): Promise<LedgerEntryRow[]> {
    const found = await rows<LedgerEntryRow>(
      this.manager,
      `SELECT transaction_id AS transactionId, account_id AS accountId, amount, balance_after AS balanceAfter
         FROM ledger_entry WHERE transaction_id >= ? AND (transaction_id > ? OR account_id > ?)
        ORDER BY transaction_id, account_id LIMIT ?`,
      [last.transactionId, last.transactionId, last.accountId, limit],
    );
    return found.map((row) => ({
      ...row,
      amount: Number(row.amount),
      balanceAfter: Number(row.balanceAfter),
    }));
  }

  async accounts(): Promise<LedgerAccountRow[]> {
    const found = await rows<LedgerAccountRow>(
      this.manager,
      `SELECT id, name, kind, member_id AS memberId, team_id AS teamId, quarter, balance
         FROM ledger_account ORDER BY id`,
    );
    return found.map((row) => ({ ...row, balance: Number(row.balance) }));
  }

  /** The entries of some transactions. */
  async entriesOf(
    transactionIds: readonly number[],
  ): Promise<Pick<LedgerEntryRow, 'transactionId' | 'accountId' | 'amount'>[]> {
    if (transactionIds.length === 0) return [];
    const found = await rows<Pick<LedgerEntryRow, 'transactionId' | 'accountId' | 'amount'>>(
      this.manager,
      `SELECT transaction_id AS transactionId, account_id AS accountId, amount
         FROM ledger_entry WHERE transaction_id IN ${placeholders(transactionIds)}`,
      [...transactionIds],
    );
    return found.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  /** The next transactions, by id. */
  async transactionsAfter(id: number, limit: number): Promise<number[]> {
    const found = await rows<{ id: number }>(
      this.manager,
      'SELECT id FROM ledger_transaction WHERE id > ? ORDER BY id LIMIT ?',
      [id, limit],
    );
    return found.map((row) => row.id);
  }

  /** The next audit rows that carry proofs of transactions, in the order of the chain. */
  async proofsAfter(auditId: number, limit: number): Promise<{ id: number; proofs: LedgerProof[] }[]> {
    // What somebody wrote cannot pass for the field: in a text JSON writes its quotes with backslashes.
    const found = await rows<{ id: number; detail: string }>(
      this.manager,
      'SELECT id, detail FROM audit WHERE id > ? AND detail LIKE ? ORDER BY id LIMIT ?',
      [auditId, `%"${LEDGER_PROOFS}":[{"transaction":%`, limit],
    );
    return found.map(({ id, detail }) => ({ id: Number(id), proofs: proofsIn(detail) }));
  }

  async transactionCount(): Promise<number> {
    const [row] = await rows<{ count: number }>(
      this.manager,
      'SELECT COUNT(*) AS count FROM ledger_transaction',
    );
    return Number(row?.count ?? 0);
  }

  /** Points of chosen rewards: of those that are open, and of those that were received. */
  async redeemed(): Promise<{ open: number; fulfilled: number }> {
    const [row] = await rows<{ open: number; fulfilled: number }>(
      this.manager,
      `SELECT COALESCE(SUM(CASE WHEN state IN ('REQUESTED', 'APPROVED') THEN points ELSE 0 END), 0) AS open,
          COALESCE(SUM(CASE WHEN state = 'FULFILLED' THEN points ELSE 0 END), 0) AS fulfilled FROM redemption`,
    );
    return { open: Number(row?.open ?? 0), fulfilled: Number(row?.fulfilled ?? 0) };
  }
}
