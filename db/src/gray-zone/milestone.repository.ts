import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { MilestoneEntity } from './work-log.entity';

export interface MilestoneRow {
  id: number;
  zoneId: number;
  title: string;
  dueOn: string | null;
  /** The day on which it was there. */
  doneOn: string | null;
  version: number;
}

const FIELDS = 'id, zone_id AS zoneId, title, due_on AS dueOn, done_on AS doneOn, version';

/** What will be there by a day. */
export class MilestoneRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<MilestoneRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM milestone WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  async byId(id: number): Promise<MilestoneRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Those of the gray zones, by the day by which; those without one last. */
  ofZones(zoneIds: readonly number[]): Promise<MilestoneRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM milestone WHERE zone_id IN ${placeholders(zoneIds)}
        ORDER BY zone_id, CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, id`,
      [...zoneIds],
    );
  }

  async count(zoneId: number): Promise<number> {
    const [row] = await rows<{ count: number }>(
      this.manager,
      'SELECT COUNT(*) AS count FROM milestone WHERE zone_id = ?',
      [zoneId],
    );
    return Number(row?.count ?? 0);
  }

  /** @returns the new milestone's id */
  async create(milestone: Omit<MilestoneRow, 'id' | 'version'>): Promise<number> {
    const inserted = await this.manager.insert(MilestoneEntity, {
      zone_id: milestone.zoneId,
      title: milestone.title,
      due_on: milestone.dueOn,
      done_on: milestone.doneOn,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Says anew what, by when and since when. @returns whether the version was the one that was read */
  async update(
    id: number,
    version: number,
    { title, dueOn, doneOn }: Pick<MilestoneRow, 'title' | 'dueOn' | 'doneOn'>,
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE milestone SET title = ?, due_on = ?, done_on = ?, version = version + 1 WHERE id = ? AND version = ?',
        [title, dueOn, doneOn, id, version],
      )) > 0
    );
  }

  /** Deletes one; entries of the log that belonged to it stay without. @returns whether the version was the one that was read */
  async remove(id: number, version: number): Promise<boolean> {
    await affected(this.manager, 'UPDATE work_log_entry SET milestone_id = NULL WHERE milestone_id = ?', [
      id,
    ]);
    return (
      (await affected(this.manager, 'DELETE FROM milestone WHERE id = ? AND version = ?', [id, version])) > 0
    );
  }
}
