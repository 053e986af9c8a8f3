import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { KpiTaskEntity } from './kpi.entity';

export interface KpiTaskRow {
  id: number;
  kpiId: number;
  title: string;
  dueOn: string;
  doneOn: string | null;
  version: number;
}

const FIELDS = 't.id, t.kpi_id AS kpiId, t.title, t.due_on AS dueOn, t.done_on AS doneOn, t.version';

export class KpiTaskRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<KpiTaskRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM kpi_task t WHERE t.id IN ${placeholders(ids)}`, [
      ...ids,
    ]);
  }

  /** Open ones first, by due day; then those that are done, the last first. */
  ofKpis(kpiIds: readonly number[]): Promise<KpiTaskRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM kpi_task t WHERE t.kpi_id IN ${placeholders(kpiIds)}
        ORDER BY CASE WHEN t.done_on IS NULL THEN 0 ELSE 1 END, t.done_on DESC, t.due_on, t.id`,
      [...kpiIds],
    );
  }

  /** Open ones of a member's KPIs in use that are due before a day, the longest overdue first. */
  dueOf(ownerId: number, before: string, limit: number): Promise<KpiTaskRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM kpi_task t JOIN kpi k ON k.id = t.kpi_id
        WHERE k.owner_id = ? AND k.retired_on IS NULL AND t.done_on IS NULL AND t.due_on < ?
        ORDER BY t.due_on, t.id LIMIT ?`,
      [ownerId, before, limit],
    );
  }

  /** How many tasks a KPI has, and how many of them are open. */
  async counts(kpiId: number): Promise<{ all: number; open: number }> {
    const [row] = await rows<{ total: number | string; done: number | string }>(
      this.manager,
      'SELECT COUNT(*) AS total, COUNT(done_on) AS done FROM kpi_task WHERE kpi_id = ?',
      [kpiId],
    );
    const all = Number(row?.total ?? 0);
    return { all, open: all - Number(row?.done ?? 0) };
  }

  /** @returns the ids of the new tasks, in the order given */
  async create(kpiId: number, tasks: readonly Pick<KpiTaskRow, 'title' | 'dueOn'>[]): Promise<number[]> {
    const ids: number[] = [];
    for (const { title, dueOn } of tasks) {
      const task = { kpi_id: kpiId, title, due_on: dueOn, version: 1 };
      const inserted = await this.manager.insert(KpiTaskEntity, task);
      ids.push(inserted.identifiers[0]?.id as number);
    }
    return ids;
  }

  /** @returns whether the version was the one that was read */
  async update(task: Omit<KpiTaskRow, 'kpiId'>): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE kpi_task SET title = ?, due_on = ?, done_on = ?, version = version + 1 WHERE id = ? AND version = ?',
        [task.title, task.dueOn, task.doneOn, task.id, task.version],
      )) > 0
    );
  }

  /** @returns whether the version was the one that was read */
  async remove(id: number, version: number): Promise<boolean> {
    return (
      (await affected(this.manager, 'DELETE FROM kpi_task WHERE id = ? AND version = ?', [id, version])) > 0
    );
  }
}
