import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { KpiCheckInEntity } from './kpi.entity';

export interface KpiCheckInRow {
  id: number;
  kpiId: number;
  memberId: number;
  text: string;
  at: Date;
}

const FIELDS = 'id, kpi_id AS kpiId, member_id AS memberId, text, at AS atMs';

type StoredCheckIn = Omit<KpiCheckInRow, 'at'> & { atMs: number | string };

const toRow = ({ atMs, ...row }: StoredCheckIn): KpiCheckInRow => ({ ...row, at: new Date(Number(atMs)) });

export class KpiCheckInRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<KpiCheckInRow[]> {
    const found = await rows<StoredCheckIn>(
      this.manager,
      `SELECT ${FIELDS} FROM kpi_check_in WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(toRow);
  }

  /** Newest first, from before `beforeId` on. */
  async page(kpiId: number, limit: number, beforeId?: number): Promise<KpiCheckInRow[]> {
    const found = await rows<StoredCheckIn>(
      this.manager,
      `SELECT ${FIELDS} FROM kpi_check_in WHERE kpi_id = ?${beforeId === undefined ? '' : ' AND id < ?'}
        ORDER BY id DESC LIMIT ?`,
      [kpiId, ...(beforeId === undefined ? [] : [beforeId]), limit],
    );
    return found.map(toRow);
  }

  /** @returns the new check-in's id */
  async create(checkIn: Omit<KpiCheckInRow, 'id'>): Promise<number> {
    const inserted = await this.manager.insert(KpiCheckInEntity, {
      kpi_id: checkIn.kpiId,
      member_id: checkIn.memberId,
      text: checkIn.text,
      at: checkIn.at,
    });
    return inserted.identifiers[0]?.id as number;
  }
}
