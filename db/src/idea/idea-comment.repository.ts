import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { IdeaCommentEntity, IdeaCommentMentionEntity } from './idea-voice.entity';

export interface IdeaCommentRow {
  id: number;
  ideaId: number;
  memberId: number;
  text: string;
  at: Date;
}

const FIELDS = 'c.id, c.idea_id AS ideaId, c.member_id AS memberId, c.text, c.at';

/** What is said of ideas. Removed comments are never read. */
export class IdeaCommentRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<IdeaCommentRow[]> {
    return this.select(`c.id IN ${placeholders(ids)} AND c.removed_at IS NULL`, ids);
  }

  async byId(id: number): Promise<IdeaCommentRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The oldest `limit` of each idea, in one statement. */
  oldestOf(ideaIds: readonly number[], limit: number): Promise<IdeaCommentRow[]> {
    return this.select(
      `c.id IN (SELECT id FROM (
          SELECT id, ROW_NUMBER() OVER (PARTITION BY idea_id ORDER BY id) AS place FROM idea_comment
           WHERE idea_id IN ${placeholders(ideaIds)} AND removed_at IS NULL
        ) ranked WHERE place <= ?) ORDER BY c.id`,
      [...ideaIds, limit],
    );
  }

  /** Those after one that was seen, the oldest first. */
  after(ideaId: number, seenId: number, limit: number): Promise<IdeaCommentRow[]> {
    return this.select('c.idea_id = ? AND c.removed_at IS NULL AND c.id > ? ORDER BY c.id LIMIT ?', [
      ideaId,
      seenId,
      limit,
    ]);
  }

  /** How many each idea has, of those that have any. */
  async counts(ideaIds: readonly number[]): Promise<Map<number, number>> {
    const found = await rows<{ ideaId: number; count: number }>(
      this.manager,
      `SELECT idea_id AS ideaId, COUNT(*) AS count FROM idea_comment
        WHERE idea_id IN ${placeholders(ideaIds)} AND removed_at IS NULL GROUP BY idea_id`,
      [...ideaIds],
    );
    return new Map(found.map(({ ideaId, count }) => [ideaId, Number(count)]));
  }

  /** Who is mentioned in each, in the order of their keys. */
  mentions(commentIds: readonly number[]): Promise<{ commentId: number; memberId: number }[]> {
    return rows(
      this.manager,
      `SELECT comment_id AS commentId, member_id AS memberId FROM idea_comment_mention
        WHERE comment_id IN ${placeholders(commentIds)} ORDER BY comment_id, member_id`,
      [...commentIds],
    );
  }

  /** @returns the new comment's id */
  async create(comment: Omit<IdeaCommentRow, 'id'>, mentionIds: readonly number[]): Promise<number> {
    const inserted = await this.manager.insert(IdeaCommentEntity, {
      idea_id: comment.ideaId,
      member_id: comment.memberId,
      text: comment.text,
      at: comment.at,
    });
    const id = inserted.identifiers[0]?.id as number;
    if (mentionIds.length) {
      await this.manager.insert(
        IdeaCommentMentionEntity,
        mentionIds.map((memberId) => ({ comment_id: id, member_id: memberId })),
      );
    }
    return id;
  }

  /** Takes a comment out of sight. @returns whether it was in sight */
  async remove(id: number, by: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE idea_comment SET removed_at = ?, removed_by = ? WHERE id = ? AND removed_at IS NULL',
        [at.getTime(), by, id],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<IdeaCommentRow[]> {
    const found = await rows<IdeaCommentRow>(
      this.manager,
      `SELECT ${FIELDS} FROM idea_comment c WHERE ${where}`,
      [...parameters],
    );
    return found.map((row) => ({ ...row, at: new Date(Number(row.at)) }));
  }
}
