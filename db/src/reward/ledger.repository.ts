/**
 * Writes the ledger of points (domain.md, "reward"): append-only, every transaction sums to zero, no account of a member or a budget
 * below zero. Whoever would take more than there is gets an {@link OverdrawnError}, and the whole change is rolled back.
 */
import {
  type AccountKind,
  accountFacts,
  type Entry,
  isBalanced,
  type TransactionKind,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { LedgerEntryEntity, LedgerTransactionEntity } from './ledger.entity';
import { entriesHash, type LedgerProof } from './ledger-proof';

/** An account does not hold what was to be taken from it. */
export class OverdrawnError extends Error {
  constructor(readonly account: string) {
    super(`The account ${account} does not hold enough.`);
    this.name = 'OverdrawnError';
  }
}

/** Points that move, all of them or none. */
export interface NewTransaction {
  kind: TransactionKind;
  actorId: number | null;
  at: Date;
  /** Names the intention: it is booked once. */
  request?: LedgerRequest;
  memo?: string;
  recognitionId?: number;
  impactId?: number;
  redemptionId?: number;
  entries: readonly Entry[];
}

/** What one sender wants, once. */
export interface LedgerRequest {
  /** The sender and the key that they chose. */
  key: string;
  /** Over everything that was asked for. */
  hash: string;
}

/** What was booked under a request's key. */
export interface BookedRequest {
  id: number;
  hash: string;
  recognitionId: number | null;
  redemptionId: number | null;
}

interface Account {
  id: number;
  kind: AccountKind;
}

export class LedgerRepository {
  constructor(private readonly manager: EntityManager) {}

  /** What was booked under this key; null when nothing was. */
  async ofRequest(key: string): Promise<BookedRequest | null> {
    const [row] = await rows<BookedRequest>(
      this.manager,
      `SELECT id, request_hash AS hash, recognition_id AS recognitionId, redemption_id AS redemptionId
         FROM ledger_transaction WHERE request_key = ?`,
      [key],
    );
    return row ?? null;
  }

  /**
   * Books a transaction; an account that takes part for the first time is opened.
   * @returns its id and hash, for the audit row of the same change
   * @throws OverdrawnError naming the account; a duplicate key when the request was booked in the same instant
   */
  async book(transaction: NewTransaction): Promise<LedgerProof> {
    if (!isBalanced(transaction.entries)) throw new Error('A transaction of the ledger must sum to zero.');
    // In one order, by name, so that two transactions never wait for each other.
    const entries = [...transaction.entries].sort((a, b) => (a.account < b.account ? -1 : 1));
    const known = await this.accounts(entries.map(({ account }) => account));
    const moved: { accountId: number; amount: number }[] = [];
    for (const { account, amount } of entries) {
      const { id, kind } = known.get(account) ?? (await this.open(account));
      if (!(await this.move(id, kind, amount))) throw new OverdrawnError(account);
      moved.push({ accountId: id, amount });
    }
    // Numbered while its accounts are held: on every account the order of transactions is the order of balances.
    return { transaction: await this.write(transaction, moved), hash: entriesHash(entries) };
  }

  /** What an account holds; 0 where it was never used. Behind the lock of a booking, the balance that counts. */
  async balance(account: string): Promise<number> {
    const [row] = await rows<{ balance: number }>(
      this.manager,
      'SELECT balance FROM ledger_account WHERE name = ?',
      [account],
    );
    return Number(row?.balance ?? 0);
  }

  private async accounts(names: readonly string[]): Promise<Map<string, Account>> {
    const found = await rows<Account & { name: string }>(
      this.manager,
      `SELECT id, name, kind FROM ledger_account WHERE name IN ${placeholders(names)}`,
      [...names],
    );
    return new Map(found.map((row) => [row.name, row]));
  }

  private async open(name: string): Promise<Account> {
    const { kind, memberId, teamId, quarter } = accountFacts(name);
    // Somebody else may open it in the same instant. MySQL's IGNORE would share its lock with them, and both would wait for ever.
    const orLeave =
      this.manager.connection.options.type === 'mysql'
        ? 'ON DUPLICATE KEY UPDATE id = id'
        : 'ON CONFLICT DO NOTHING';
    await affected(
      this.manager,
      `INSERT INTO ledger_account (name, kind, member_id, team_id, quarter, balance) VALUES (?, ?, ?, ?, ?, 0) ${orLeave}`,
      [name, kind, memberId, teamId, quarter],
    );
    const opened = (await this.accounts([name])).get(name);
    if (!opened) throw new Error(`The account ${name} cannot be opened.`);
    return opened;
  }

  private async move(id: number, kind: AccountKind, amount: number): Promise<boolean> {
    const [guard, parameters] =
      amount < 0 && kind !== 'ISSUE' ? [' AND balance >= ?', [amount, id, -amount]] : ['', [amount, id]];
    const sql = `UPDATE ledger_account SET balance = balance + ? WHERE id = ?${guard}`;
    return (await affected(this.manager, sql, parameters)) > 0;
  }

  private async write(
    { kind, actorId, at, request, memo, recognitionId, impactId, redemptionId }: NewTransaction,
    moved: readonly { accountId: number; amount: number }[],
  ): Promise<number> {
    const ids = moved.map(({ accountId }) => accountId);
    const balances = new Map(
      (
        await rows<{ id: number; balance: number }>(
          this.manager,
          `SELECT id, balance FROM ledger_account WHERE id IN ${placeholders(ids)}`,
          ids,
        )
      ).map((row) => [row.id, Number(row.balance)]),
    );
    const inserted = await this.manager.insert(LedgerTransactionEntity, {
      kind,
      actor_id: actorId,
      at,
      request_key: request?.key ?? null,
      request_hash: request?.hash ?? null,
      memo: memo ?? null,
      recognition_id: recognitionId ?? null,
      impact_id: impactId ?? null,
      redemption_id: redemptionId ?? null,
    });
    const id = inserted.identifiers[0]?.id as number;
    await this.manager.insert(
      LedgerEntryEntity,
      moved.map(({ accountId, amount }) => ({
        transaction_id: id,
        account_id: accountId,
        amount,
        balance_after: balances.get(accountId) ?? 0,
      })),
    );
    return id;
  }
}
