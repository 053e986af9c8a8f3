import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { WorkLogEntryEntity } from './work-log.entity';

export interface WorkLogRow {
  id: number;
  zoneId: number;
  memberId: number;
  /** The other team that it was done for. */
  forTeamId: number | null;
  milestoneId: number | null;
  doneOn: string;
  text: string;
  deliveries: number;
  loggedAt: Date;
}

/** Whose log is meant: a gray zone's, or a member's. */
export type WorkLogOf = 'zone_id' | 'member_id';

const FIELDS = `e.id, e.zone_id AS zoneId, e.member_id AS memberId, e.for_team_id AS forTeamId, e.milestone_id AS milestoneId,
  e.done_on AS doneOn, e.text, e.deliveries, e.logged_at AS loggedAt`;

/** What was done about gray zones. Removed entries are never read. */
export class WorkLogRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<WorkLogRow[]> {
    return this.select(`e.id IN ${placeholders(ids)} AND e.removed_at IS NULL`, ids);
  }

  async byId(id: number): Promise<WorkLogRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The newest `limit` of each gray zone or member, in one statement. */
  async newestOf(column: WorkLogOf, ids: readonly number[], limit: number): Promise<WorkLogRow[]> {
    return withTypes(
      await rows<WorkLogRow>(
        this.manager,
        `SELECT ${FIELDS} FROM (
            SELECT id AS rankedId, ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY done_on DESC, id DESC) AS place
              FROM work_log_entry WHERE ${column} IN ${placeholders(ids)} AND removed_at IS NULL
          ) ranked JOIN work_log_entry e ON e.id = ranked.rankedId
         WHERE ranked.place <= ? ORDER BY e.done_on DESC, e.id DESC`,
        [...ids, limit],
      ),
    );
  }

  /** Those before one that was seen, newest first. */
  before(column: WorkLogOf, id: number, seen: { doneOn: string; id: number }, limit: number) {
    return this.select(
      `e.${column} = ? AND e.removed_at IS NULL AND e.done_on <= ? AND (e.done_on < ? OR e.id < ?)
        ORDER BY e.done_on DESC, e.id DESC LIMIT ?`,
      [id, seen.doneOn, seen.doneOn, seen.id, limit],
    );
  }

  /** Deliveries of each gray zone that has any. */
  async deliveries(zoneIds: readonly number[]): Promise<{ zoneId: number; deliveries: number }[]> {
    const found = await rows<{ zoneId: number; deliveries: number }>(
      this.manager,
      `SELECT zone_id AS zoneId, SUM(deliveries) AS deliveries FROM work_log_entry
        WHERE zone_id IN ${placeholders(zoneIds)} AND removed_at IS NULL GROUP BY zone_id`,
      [...zoneIds],
    );
    return found.map((row) => ({ ...row, deliveries: Number(row.deliveries) }));
  }

  /** @returns the new entry's id */
  async create(entry: Omit<WorkLogRow, 'id'>): Promise<number> {
    const inserted = await this.manager.insert(WorkLogEntryEntity, {
      zone_id: entry.zoneId,
      member_id: entry.memberId,
      for_team_id: entry.forTeamId,
      milestone_id: entry.milestoneId,
      done_on: entry.doneOn,
      text: entry.text,
      deliveries: entry.deliveries,
      logged_at: entry.loggedAt,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Takes an entry out of sight. @returns whether it was in sight */
  async remove(id: number, by: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE work_log_entry SET removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL',
        [at.getTime(), by, id],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<WorkLogRow[]> {
    return withTypes(
      await rows<WorkLogRow>(this.manager, `SELECT ${FIELDS} FROM work_log_entry e WHERE ${where}`, [
        ...parameters,
      ]),
    );
  }
}

function withTypes(found: readonly WorkLogRow[]): WorkLogRow[] {
  return found.map((row) => ({ ...row, loggedAt: new Date(Number(row.loggedAt)) }));
}
