import type { HealthHandOff, HealthNode, HealthParty } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

const HOLDS = 'x.from_on <= ? AND (x.to_on IS NULL OR x.to_on > ?)';

/** The lean rows that map health is read from: of the whole map, or of what bears on a few responsibilities. */
export class HealthRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The responsibilities that exist on the day. */
  nodesOn(day: string, ids?: readonly number[]): Promise<HealthNode[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.team_id AS teamId, x.review_due_on AS reviewDueOn FROM responsibility x
        WHERE ${HOLDS}${ids ? ` AND x.id IN ${placeholders(ids)}` : ''}`,
      [day, day, ...(ids ?? [])],
    );
  }

  /** The ACCOUNTABLE parties that hold on the day: all, those of some responsibilities, or of some members. */
  accountableOn(
    day: string,
    of?: { column: 'responsibility_id' | 'member_id'; ids: readonly number[] },
  ): Promise<HealthParty[]> {
    return rows(
      this.manager,
      `SELECT x.responsibility_id AS responsibilityId, x.role, x.member_id AS memberId, x.team_id AS teamId
         FROM responsibility_party x
        WHERE x.role = 'ACCOUNTABLE' AND ${HOLDS}${of ? ` AND x.${of.column} IN ${placeholders(of.ids)}` : ''}`,
      [day, day, ...(of?.ids ?? [])],
    );
  }

  /** The hand-offs that hold on the day and touch one of the responsibilities. */
  handOffsTouching(ids: readonly number[], day: string): Promise<HealthHandOff[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.from_id AS fromId, x.to_id AS toId FROM hand_off x
        WHERE ${HOLDS} AND (x.from_id IN ${placeholders(ids)} OR x.to_id IN ${placeholders(ids)})`,
      [day, day, ...ids, ...ids],
    );
  }

  /** Every hand-off that holds on the day. */
  handOffsOn(day: string): Promise<HealthHandOff[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.from_id AS fromId, x.to_id AS toId FROM hand_off x WHERE ${HOLDS}`,
      [day, day],
    );
  }
}
