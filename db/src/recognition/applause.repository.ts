import type { EntityManager } from 'typeorm';
import { affected } from '../core/sql';

/** One tap of a colleague. */
export interface ApplauseRow {
  recognitionId: number;
  memberId: number;
  at: Date;
}

/** Who applauds what. */
export class ApplauseRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Without a lock: a post of the day is applauded by many at once, each of whom writes a row of their own. @returns whether it is new */
  async add({ recognitionId, memberId, at }: ApplauseRow): Promise<boolean> {
    const unless = this.manager.connection.options.type === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    return (
      (await affected(
        this.manager,
        `${unless} INTO applause (recognition_id, member_id, at) VALUES (?, ?, ?)`,
        [recognitionId, memberId, at.getTime()],
      )) > 0
    );
  }

  /** @returns whether there was any */
  async remove(recognitionId: number, memberId: number): Promise<boolean> {
    return (
      (await affected(this.manager, 'DELETE FROM applause WHERE recognition_id = ? AND member_id = ?', [
        recognitionId,
        memberId,
      ])) > 0
    );
  }
}
