import type { Discipline, MembershipRole } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { MembershipEntity } from './member.entity';

export interface MembershipRow {
  id: number;
  memberId: number;
  teamId: number;
  role: MembershipRole;
  discipline: Discipline;
  from: string;
  to: string | null;
}

const FIELDS =
  'id, member_id AS memberId, team_id AS teamId, role, discipline, from_on AS `from`, to_on AS `to`';

export class MembershipRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every membership of the members, past and future too, newest first. */
  ofMembers(memberIds: readonly number[]): Promise<MembershipRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM membership WHERE member_id IN ${placeholders(memberIds)} ORDER BY from_on DESC, id DESC`,
      [...memberIds],
    );
  }

  /** Every membership of the teams, past and future too: leads first, then by id. */
  ofTeams(teamIds: readonly number[]): Promise<MembershipRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM membership WHERE team_id IN ${placeholders(teamIds)} ORDER BY role, id`,
      [...teamIds],
    );
  }

  async byId(id: number): Promise<MembershipRow | null> {
    const [row] = await rows<MembershipRow>(this.manager, `SELECT ${FIELDS} FROM membership WHERE id = ?`, [
      id,
    ]);
    return row ?? null;
  }

  /** @returns the new membership's id */
  async create(membership: Omit<MembershipRow, 'id'>): Promise<number> {
    const inserted = await this.manager.insert(MembershipEntity, {
      member_id: membership.memberId,
      team_id: membership.teamId,
      role: membership.role,
      discipline: membership.discipline,
      from_on: membership.from,
      to_on: membership.to,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Ends a membership that still holds on the day. @returns whether it did */
  async end(id: number, on: string): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE membership SET to_on = ? WHERE id = ? AND (to_on IS NULL OR to_on > ?) AND from_on <= ?',
        [on, id, on, on],
      )) > 0
    );
  }

  /** Ends every membership of a member on the day; those that had not begun are ended where they begin. */
  async endAllOf(memberId: number, on: string): Promise<void> {
    await affected(
      this.manager,
      'UPDATE membership SET to_on = CASE WHEN from_on > ? THEN from_on ELSE ? END WHERE member_id = ? AND (to_on IS NULL OR to_on > ?)',
      [on, on, memberId, on],
    );
  }
}
