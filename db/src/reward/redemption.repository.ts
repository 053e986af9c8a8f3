import { RedemptionState, type RewardDuty, type RewardKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { RedemptionEntity } from './reward.entity';

/** What was chosen, as the catalogue had it then. */
export interface ChosenOption {
  optionId: number;
  kind: RewardKind;
  name: string;
  unit: string;
  approver: RewardDuty;
  fulfiller: RewardDuty;
  /** Whether its units were taken from a stock. */
  isFromStock: boolean;
}

/** Somebody chose a reward. */
export interface RedemptionRow extends ChosenOption {
  id: number;
  memberId: number;
  units: number;
  points: number;
  state: RedemptionState;
  note: string | null;
  requestedAt: Date;
  decidedBy: number | null;
  decidedAt: Date | null;
  decidedWords: string | null;
  fulfilledBy: number | null;
  fulfilledAt: Date | null;
  fulfilledWords: string | null;
  withdrawnAt: Date | null;
  version: number;
}

/** A redemption as it is asked for. */
export type NewRedemption = ChosenOption &
  Pick<RedemptionRow, 'memberId' | 'units' | 'points' | 'note' | 'requestedAt'>;

/** What somebody said to it, when. */
export interface RedemptionAct {
  by: number;
  at: Date;
  words: string | null;
}

const FIELDS = `r.id, r.option_id AS optionId, r.member_id AS memberId, r.kind, r.name, r.unit, r.approver, r.fulfiller,
  r.is_from_stock AS isFromStock, r.units, r.points, r.state, r.note,
  r.requested_at AS requestedAt, r.decided_by AS decidedBy, r.decided_at AS decidedAt, r.decided_words AS decidedWords,
  r.fulfilled_by AS fulfilledBy, r.fulfilled_at AS fulfilledAt, r.fulfilled_words AS fulfilledWords,
  r.withdrawn_at AS withdrawnAt, r.version`;

const instant = (value: Date | null) => (value === null ? null : new Date(Number(value)));

/** Rewards that were chosen, one by one. */
export class RedemptionRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<RedemptionRow[]> {
    return this.select(`r.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<RedemptionRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Rows of a FROM redemption r WHERE …, which says their order. */
  async select(where: string, parameters: readonly unknown[]): Promise<RedemptionRow[]> {
    const found = await rows<RedemptionRow>(
      this.manager,
      `SELECT ${FIELDS} FROM redemption r WHERE ${where}`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      isFromStock: Boolean(row.isFromStock),
      points: Number(row.points),
      requestedAt: new Date(Number(row.requestedAt)),
      decidedAt: instant(row.decidedAt),
      fulfilledAt: instant(row.fulfilledAt),
      withdrawnAt: instant(row.withdrawnAt),
    }));
  }

  /** @returns the new redemption's id */
  async create(redemption: NewRedemption): Promise<number> {
    const inserted = await this.manager.insert(RedemptionEntity, {
      option_id: redemption.optionId,
      member_id: redemption.memberId,
      kind: redemption.kind,
      name: redemption.name,
      unit: redemption.unit,
      approver: redemption.approver,
      fulfiller: redemption.fulfiller,
      is_from_stock: redemption.isFromStock,
      units: redemption.units,
      points: redemption.points,
      state: RedemptionState.REQUESTED,
      note: redemption.note,
      requested_at: redemption.requestedAt,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Writes a decision. @returns whether the version was still the one that was read */
  decide(
    { id, version }: RedemptionRow,
    state: 'APPROVED' | 'DECLINED',
    { by, at, words }: RedemptionAct,
  ): Promise<boolean> {
    return this.update('state = ?, decided_by = ?, decided_at = ?, decided_words = ?', id, version, [
      state,
      by,
      at.getTime(),
      words,
    ]);
  }

  /** It was received. @returns whether the version was still the one that was read */
  fulfil({ id, version }: RedemptionRow, { by, at, words }: RedemptionAct): Promise<boolean> {
    return this.update(
      "state = 'FULFILLED', fulfilled_by = ?, fulfilled_at = ?, fulfilled_words = ?",
      id,
      version,
      [by, at.getTime(), words],
    );
  }

  /** Its owner takes it back. @returns whether the version was still the one that was read */
  withdraw({ id, version }: RedemptionRow, at: Date): Promise<boolean> {
    return this.update("state = 'WITHDRAWN', withdrawn_at = ?", id, version, [at.getTime()]);
  }

  private async update(
    set: string,
    id: number,
    version: number,
    values: readonly unknown[],
  ): Promise<boolean> {
    const sql = `UPDATE redemption SET ${set}, version = version + 1 WHERE id = ? AND version = ?`;
    return (await affected(this.manager, sql, [...values, id, version])) > 0;
  }
}
