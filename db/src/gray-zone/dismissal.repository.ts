import type { EntityManager } from 'typeorm';
import { affected, rows } from '../core/sql';

/** What was open about a gray zone, and the people of it. */
export interface OpenEnd {
  id: number;
  memberIds: number[];
}

/** What goes on about a gray zone when it is dismissed: an open proposal, an offered assignment, a running trial. */
export interface OpenEnds {
  proposal: OpenEnd | null;
  assignment: OpenEnd | null;
  trial: OpenEnd | null;
}

/** Ends what goes on about a gray zone. Its row must be held. */
export class DismissalRepository {
  constructor(private readonly manager: EntityManager) {}

  async openEnds(zoneId: number): Promise<OpenEnds> {
    const [proposal, assignment, trial] = [
      await this.openEnd('ownership_proposal', 'proposer_id', 'owner_member_id', zoneId),
      await this.openEnd('gray_zone_assignment', 'assigned_by', 'assignee_id', zoneId),
      await this.openEnd('gray_zone_trial', 'owner_member_id', 'owner_member_id', zoneId),
    ];
    return { proposal, assignment, trial };
  }

  /** Proposals and assignments are closed, without an answer; the trial's outcome is DISMISSED, with the reason. */
  async close(zoneId: number, by: number, at: Date, reason: string): Promise<void> {
    await affected(
      this.manager,
      `UPDATE ownership_proposal SET state = 'CLOSED', open_zone_id = NULL, decided_at = ?, version = version + 1
        WHERE open_zone_id = ?`,
      [at.getTime(), zoneId],
    );
    await affected(
      this.manager,
      "UPDATE gray_zone_assignment SET state = 'CLOSED', open_zone_id = NULL, version = version + 1 WHERE open_zone_id = ?",
      [zoneId],
    );
    await affected(
      this.manager,
      `UPDATE gray_zone_trial SET outcome = 'DISMISSED', open_zone_id = NULL, concluded_by = ?, concluded_at = ?, words = ?,
          version = version + 1 WHERE open_zone_id = ?`,
      [by, at.getTime(), reason, zoneId],
    );
  }

  private async openEnd(table: string, one: string, other: string, zoneId: number): Promise<OpenEnd | null> {
    const [row] = await rows<{ id: number; one: number | null; other: number | null }>(
      this.manager,
      `SELECT id, ${one} AS one, ${other} AS other FROM ${table} WHERE open_zone_id = ?`,
      [zoneId],
    );
    if (!row) return null;
    const memberIds = [row.one, row.other].filter((id) => id !== null);
    return { id: row.id, memberIds: [...new Set(memberIds)] };
  }
}
