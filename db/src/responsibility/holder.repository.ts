import type { Holder } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, rows } from '../core/sql';

/** A member or team as far as taking part in something depends on it. */
export interface HolderRow {
  name: string;
  /** First day on which the member or team is no longer there. */
  goneOn: string | null;
}

export class HolderRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Reads a member or team and holds its row until the transaction ends, so that somebody who leaves, or a team that
   * closes, in the same instant is seen by one of the two.
   */
  async lock(holder: Holder): Promise<HolderRow | null> {
    const [table, gone, id] =
      holder.memberId === null
        ? ['team', 'to_on', holder.teamId]
        : ['member', 'deactivated_on', holder.memberId];
    await affected(this.manager, `UPDATE ${table} SET ${gone} = ${gone} WHERE id = ?`, [id]);
    const [row] = await rows<HolderRow>(
      this.manager,
      `SELECT name, ${gone} AS goneOn FROM ${table} WHERE id = ?`,
      [id],
    );
    return row ?? null;
  }
}
