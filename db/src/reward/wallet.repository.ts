import { type TransactionKind, TransactionKind as Why } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** What a member has. */
export interface WalletRow {
  memberId: number;
  balance: number;
  /** Held for rewards that were asked for and are not received yet. */
  waiting: number;
}

/** What went into a wallet or out of it. */
export interface WalletEntryRow {
  transactionId: number;
  accountId: number;
  memberId: number;
  at: Date;
  kind: TransactionKind;
  points: number;
  balanceAfter: number;
  memo: string | null;
  recognitionId: number | null;
  impactId: number | null;
  redemptionId: number | null;
}

const FIELDS = `e.transaction_id AS transactionId, e.account_id AS accountId, a.member_id AS memberId, t.at, t.kind,
  e.amount AS points, e.balance_after AS balanceAfter, t.memo, t.recognition_id AS recognitionId,
  t.impact_id AS impactId, t.redemption_id AS redemptionId`;

/** What was earned, other than what only came back. */
const EARNED: readonly TransactionKind[] = [Why.AWARD, Why.LEADER_EXAMPLE, Why.GAIN_SHARE];

export class WalletRepository {
  constructor(private readonly manager: EntityManager) {}

  /** One a member, also of those who never had a point. */
  async ofMembers(memberIds: readonly number[]): Promise<WalletRow[]> {
    const [balances, waiting] = await Promise.all([
      rows<{ memberId: number; points: number }>(
        this.manager,
        `SELECT member_id AS memberId, balance AS points FROM ledger_account
          WHERE kind = 'WALLET' AND member_id IN ${placeholders(memberIds)}`,
        [...memberIds],
      ),
      rows<{ memberId: number; points: number | string }>(
        this.manager,
        `SELECT member_id AS memberId, SUM(points) AS points FROM redemption
          WHERE member_id IN ${placeholders(memberIds)} AND state IN ('REQUESTED', 'APPROVED') GROUP BY member_id`,
        [...memberIds],
      ),
    ]);
    const pointsOf = (found: readonly { memberId: number; points: number | string }[]) =>
      new Map(found.map((row) => [row.memberId, Number(row.points)]));
    const held = pointsOf(waiting);
    const had = pointsOf(balances);
    return memberIds.map((memberId) => ({
      memberId,
      balance: had.get(memberId) ?? 0,
      waiting: held.get(memberId) ?? 0,
    }));
  }

  /** A page of a member's entries by keyset, newest first. */
  page(memberId: number, limit: number, before?: number): Promise<WalletEntryRow[]> {
    return this.select(
      `a.member_id = ? AND a.kind = 'WALLET' ${before === undefined ? '' : 'AND e.transaction_id < ?'}
        ORDER BY e.transaction_id DESC LIMIT ?`,
      [memberId, ...(before === undefined ? [] : [before]), limit],
    );
  }

  /** What each member earned last. */
  lastEarned(memberIds: readonly number[]): Promise<WalletEntryRow[]> {
    return this.select(
      `e.transaction_id IN (
          SELECT MAX(le.transaction_id) FROM ledger_account la
            JOIN ledger_entry le ON le.account_id = la.id JOIN ledger_transaction lt ON lt.id = le.transaction_id
           WHERE la.kind = 'WALLET' AND la.member_id IN ${placeholders(memberIds)} AND lt.kind IN ${placeholders(EARNED)}
           GROUP BY la.id)
        AND a.kind = 'WALLET' AND a.member_id IN ${placeholders(memberIds)} ORDER BY e.transaction_id`,
      [...memberIds, ...EARNED, ...memberIds],
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<WalletEntryRow[]> {
    const found = await rows<WalletEntryRow>(
      this.manager,
      `SELECT ${FIELDS} FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
          JOIN ledger_transaction t ON t.id = e.transaction_id WHERE ${where}`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      at: new Date(Number(row.at)),
      points: Number(row.points),
      balanceAfter: Number(row.balanceAfter),
    }));
  }
}
