import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** A cover of a topic, as far as its repetition depends on it. */
export interface TopicCoverRow {
  topicId: number;
  helperId: number;
  /** First day. */
  from: string;
}

/** Covers of topics that keep coming. */
export class RepeatedCoverRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Covers that began in the days from `from` to `to`, of topics that have so many of them; one of a topic that was merged counts
   * where that went, and one that was ended before it began never helped.
   */
  async since(from: string, to: string, atLeast: number): Promise<TopicCoverRow[]> {
    const topic = 'COALESCE(t.merged_into_id, t.id)';
    const joined = 'FROM cover c JOIN topic t ON t.id = c.topic_id';
    const began = 'c.from_on >= ? AND c.from_on <= ? AND c.from_on < c.to_on';
    return rows(
      this.manager,
      `SELECT ${topic} AS topicId, c.helper_id AS helperId, c.from_on AS \`from\` ${joined}
        WHERE ${began} AND ${topic} IN (SELECT id FROM
          (SELECT ${topic} AS id ${joined} WHERE ${began} GROUP BY ${topic} HAVING COUNT(*) >= ?) often)
        ORDER BY c.from_on, c.id`,
      [from, to, from, to, atLeast],
    );
  }

  /** Teams in which helpers are on a day. */
  teamsOf(memberIds: readonly number[], day: string): Promise<{ memberId: number; teamId: number }[]> {
    return rows(
      this.manager,
      `SELECT member_id AS memberId, team_id AS teamId FROM membership
        WHERE member_id IN ${placeholders(memberIds)} AND from_on <= ? AND (to_on IS NULL OR to_on > ?) ORDER BY id`,
      [...memberIds, day, day],
    );
  }
}
