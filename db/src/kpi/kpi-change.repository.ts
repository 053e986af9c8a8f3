import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { KpiChangeEntity, KpiChangeMemberEntity } from './kpi-change.entity';

export interface KpiChangeRow {
  id: number;
  kpiId: number;
  title: string;
  description: string | null;
  registeredOn: string;
  registeredBy: number;
  startsOn: string;
  /** Windows are half-open. */
  baselineFrom: string;
  baselineTo: string;
  judgedFrom: string;
  judgedTo: string;
  /** Exact decimal: -0.5 is -50 %. */
  expectedEffect: string;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  version: number;
}

/** What can be changed until it starts. */
export type KpiChangeContent = Pick<
  KpiChangeRow,
  | 'title'
  | 'description'
  | 'startsOn'
  | 'baselineFrom'
  | 'baselineTo'
  | 'judgedFrom'
  | 'judgedTo'
  | 'expectedEffect'
>;

const FIELDS = `id, kpi_id AS kpiId, title, description, registered_on AS registeredOn, registered_by AS registeredBy,
  starts_on AS startsOn, baseline_from AS baselineFrom, baseline_to AS baselineTo, judged_from AS judgedFrom,
  judged_to AS judgedTo, expected_effect AS expectedEffect, withdrawn_on AS withdrawnOn,
  withdrawn_reason AS withdrawnReason, version`;

/** The version that was read, not withdrawn, not started by `today`: what an open change is. */
const OPEN = 'id = ? AND version = ? AND withdrawn_on IS NULL AND starts_on > ?';

export class KpiChangeRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<KpiChangeRow[]> {
    return this.select(`id IN ${placeholders(ids)}`, ids, 'id');
  }

  async byId(id: number): Promise<KpiChangeRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Those of each KPI, withdrawn ones too: the newest start first. */
  ofKpis(kpiIds: readonly number[]): Promise<KpiChangeRow[]> {
    return this.select(`kpi_id IN ${placeholders(kpiIds)}`, kpiIds, 'starts_on DESC, id DESC');
  }

  /** Whether a change of the KPI holds its formula: any that was not withdrawn. */
  async holdsFormula(kpiId: number): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM kpi_change WHERE kpi_id = ? AND withdrawn_on IS NULL LIMIT 1',
      [kpiId],
    );
    return found.length > 0;
  }

  /** How many changes a KPI has, and how many of them were not withdrawn. */
  async counts(kpiId: number): Promise<{ all: number; standing: number }> {
    const [row] = await rows<{ total: number | string; withdrawn: number | string }>(
      this.manager,
      'SELECT COUNT(*) AS total, COUNT(withdrawn_on) AS withdrawn FROM kpi_change WHERE kpi_id = ?',
      [kpiId],
    );
    const all = Number(row?.total ?? 0);
    return { all, standing: all - Number(row?.withdrawn ?? 0) };
  }

  /** Who does each change, in the order of their ids. */
  people(changeIds: readonly number[]): Promise<{ changeId: number; memberId: number }[]> {
    return rows(
      this.manager,
      `SELECT change_id AS changeId, member_id AS memberId FROM kpi_change_member
        WHERE change_id IN ${placeholders(changeIds)} ORDER BY change_id, member_id`,
      [...changeIds],
    );
  }

  /** @returns the new change's id */
  async create(
    change: KpiChangeContent & Pick<KpiChangeRow, 'kpiId' | 'registeredOn' | 'registeredBy'>,
    memberIds: readonly number[],
  ): Promise<number> {
    const inserted = await this.manager.insert(KpiChangeEntity, {
      kpi_id: change.kpiId,
      title: change.title,
      description: change.description,
      registered_on: change.registeredOn,
      registered_by: change.registeredBy,
      starts_on: change.startsOn,
      baseline_from: change.baselineFrom,
      baseline_to: change.baselineTo,
      judged_from: change.judgedFrom,
      judged_to: change.judgedTo,
      expected_effect: change.expectedEffect,
      version: 1,
    });
    const id = inserted.identifiers[0]?.id as number;
    await this.addPeople(id, memberIds);
    return id;
  }

  /** Changes one that is open. @returns whether it was, at the version that was read */
  async update(id: number, version: number, today: string, content: KpiChangeContent): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE kpi_change SET title = ?, description = ?, starts_on = ?, baseline_from = ?, baseline_to = ?,
            judged_from = ?, judged_to = ?, expected_effect = ?, version = version + 1 WHERE ${OPEN}`,
        [
          content.title,
          content.description,
          content.startsOn,
          content.baselineFrom,
          content.baselineTo,
          content.judgedFrom,
          content.judgedTo,
          content.expectedEffect,
          id,
          version,
          today,
        ],
      )) > 0
    );
  }

  /** Withdraws one that is open. @returns whether it was, at the version that was read */
  async withdraw(id: number, version: number, today: string, reason: string): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE kpi_change SET withdrawn_on = ?, withdrawn_reason = ?, version = version + 1 WHERE ${OPEN}`,
        [today, reason, id, version, today],
      )) > 0
    );
  }

  /** Says anew who does it. */
  async setPeople(id: number, memberIds: readonly number[]): Promise<void> {
    await affected(this.manager, 'DELETE FROM kpi_change_member WHERE change_id = ?', [id]);
    await this.addPeople(id, memberIds);
  }

  private async addPeople(id: number, memberIds: readonly number[]): Promise<void> {
    const people = memberIds.map((memberId) => ({ change_id: id, member_id: memberId }));
    if (people.length) await this.manager.insert(KpiChangeMemberEntity, people);
  }

  private select(where: string, parameters: readonly unknown[], order: string): Promise<KpiChangeRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM kpi_change WHERE ${where} ORDER BY ${order}`, [
      ...parameters,
    ]);
  }
}
