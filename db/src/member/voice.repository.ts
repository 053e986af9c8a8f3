import type { TeamNode } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';

/** Who may speak for which team. */
export class VoiceRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every team that is open on a day. A company has hundreds of teams, so the tree is read whole. */
  openTeams(day: string): Promise<TeamNode[]> {
    return rows(
      this.manager,
      'SELECT id, parent_id AS parentId FROM team WHERE from_on <= ? AND (to_on IS NULL OR to_on > ?) ORDER BY id',
      [day, day],
    );
  }

  /** Who leads which team on a day, longest first. */
  leads(day: string): Promise<{ teamId: number; memberId: number }[]> {
    return rows(
      this.manager,
      `SELECT h.team_id AS teamId, h.member_id AS memberId FROM membership h JOIN member m ON m.id = h.member_id
        WHERE h.role = 'LEAD' AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)
          AND (m.deactivated_on IS NULL OR m.deactivated_on > ?)
        ORDER BY h.team_id, h.from_on, h.id`,
      [day, day, day],
    );
  }
}
