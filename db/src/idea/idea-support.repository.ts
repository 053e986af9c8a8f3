import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { IdeaSupportEntity } from './idea-voice.entity';

export interface IdeaSupportRow {
  ideaId: number;
  memberId: number;
  at: Date;
}

/** Who stands behind ideas. */
export class IdeaSupportRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Of these ideas, those that a member supports. */
  async supportedBy(memberId: number, ideaIds: readonly number[]): Promise<Set<number>> {
    const found = await rows<{ ideaId: number }>(
      this.manager,
      `SELECT idea_id AS ideaId FROM idea_support WHERE member_id = ? AND idea_id IN ${placeholders(ideaIds)}`,
      [memberId, ...ideaIds],
    );
    return new Set(found.map(({ ideaId }) => ideaId));
  }

  /** The newest `limit` of each idea, in one statement. */
  newestOf(ideaIds: readonly number[], limit: number): Promise<IdeaSupportRow[]> {
    return this.select(
      `SELECT ideaId, memberId, at FROM (
          SELECT idea_id AS ideaId, member_id AS memberId, at,
              ROW_NUMBER() OVER (PARTITION BY idea_id ORDER BY at DESC, member_id DESC) AS place
            FROM idea_support WHERE idea_id IN ${placeholders(ideaIds)}
        ) ranked WHERE place <= ? ORDER BY at DESC, memberId DESC`,
      [...ideaIds, limit],
    );
  }

  /** Those before one that was seen, the newest first. */
  before(ideaId: number, seen: { at: number; memberId: number }, limit: number): Promise<IdeaSupportRow[]> {
    return this.select(
      `SELECT idea_id AS ideaId, member_id AS memberId, at FROM idea_support
        WHERE idea_id = ? AND at <= ? AND (at < ? OR member_id < ?) ORDER BY at DESC, member_id DESC LIMIT ?`,
      [ideaId, seen.at, seen.at, seen.memberId, limit],
    );
  }

  /** Adds a supporter of an idea that is held. @returns whether they were none before */
  async add({ ideaId, memberId, at }: IdeaSupportRow): Promise<boolean> {
    if ((await this.supportedBy(memberId, [ideaId])).size > 0) return false;
    await this.manager.insert(IdeaSupportEntity, { idea_id: ideaId, member_id: memberId, at });
    await affected(this.manager, 'UPDATE idea SET support_count = support_count + 1 WHERE id = ?', [ideaId]);
    return true;
  }

  /** Takes a supporter of an idea that is held away. @returns whether they were one */
  async remove(ideaId: number, memberId: number): Promise<boolean> {
    const gone = await affected(
      this.manager,
      'DELETE FROM idea_support WHERE idea_id = ? AND member_id = ?',
      [ideaId, memberId],
    );
    if (gone === 0) return false;
    await affected(this.manager, 'UPDATE idea SET support_count = support_count - 1 WHERE id = ?', [ideaId]);
    return true;
  }

  /** Takes those of these members who are supporters of an idea that is held away. */
  async removeAll(ideaId: number, memberIds: readonly number[]): Promise<void> {
    for (const memberId of memberIds) await this.remove(ideaId, memberId);
  }

  private async select(sql: string, parameters: readonly unknown[]): Promise<IdeaSupportRow[]> {
    const found = await rows<IdeaSupportRow>(this.manager, sql, [...parameters]);
    return found.map((row) => ({ ...row, at: new Date(Number(row.at)) }));
  }
}
