import type { HealthHandOff, HealthNode, HealthParty } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';

const HOLDS = 'x.from_on <= ? AND (x.to_on IS NULL OR x.to_on > ?)';

/** The lean rows that map health is read from. */
export class HealthRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The responsibilities that exist on the day. */
  nodesOn(day: string): Promise<HealthNode[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.team_id AS teamId, x.review_due_on AS reviewDueOn FROM responsibility x WHERE ${HOLDS}`,
      [day, day],
    );
  }

  /** Every ACCOUNTABLE party that holds on the day. */
  accountableOn(day: string): Promise<HealthParty[]> {
    return rows(
      this.manager,
      `SELECT x.responsibility_id AS responsibilityId, x.role, x.member_id AS memberId, x.team_id AS teamId
         FROM responsibility_party x WHERE x.role = 'ACCOUNTABLE' AND ${HOLDS}`,
      [day, day],
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
