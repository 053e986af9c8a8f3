import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { KpiBaselineEntity } from './kpi.entity';

export interface KpiBaselineRow {
  id: number;
  kpiId: number;
  from: string;
  to: string;
  reason: string;
  memberId: number | null;
  at: Date;
}

const FIELDS =
  'id, kpi_id AS kpiId, from_on AS `from`, to_on AS `to`, reason, member_id AS memberId, at AS atMs';

export class KpiBaselineRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Those set on purpose, by their first day; of two with the same first day the one set last comes last. */
  async ofKpis(kpiIds: readonly number[]): Promise<KpiBaselineRow[]> {
    const found = await rows<Omit<KpiBaselineRow, 'at'> & { atMs: number | string }>(
      this.manager,
      `SELECT ${FIELDS} FROM kpi_baseline WHERE kpi_id IN ${placeholders(kpiIds)} ORDER BY kpi_id, from_on, id`,
      [...kpiIds],
    );
    return found.map(({ atMs, ...row }) => ({ ...row, at: new Date(Number(atMs)) }));
  }

  /** How many of a KPI were set on purpose. */
  async count(kpiId: number): Promise<number> {
    const [row] = await rows<{ count: number | string }>(
      this.manager,
      'SELECT COUNT(*) AS count FROM kpi_baseline WHERE kpi_id = ?',
      [kpiId],
    );
    return Number(row?.count ?? 0);
  }

  async create(baseline: Omit<KpiBaselineRow, 'id'>): Promise<void> {
    await this.manager.insert(KpiBaselineEntity, {
      kpi_id: baseline.kpiId,
      from_on: baseline.from,
      to_on: baseline.to,
      reason: baseline.reason,
      member_id: baseline.memberId,
      at: baseline.at,
    });
  }
}
