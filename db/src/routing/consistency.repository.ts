import type { RoutingWindow } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** Requests of one topic that first landed at one team; a null team for those that never landed. */
export interface TopicTeamCount {
  topicId: number;
  teamId: number | null;
  count: number;
  bounced: number;
}

/** What topics' consistency is computed from, counted by the database over an index. */
export class ConsistencyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Requests asked in the window by topic and first team; of these topics, or of all. */
  async landings({ from, to }: RoutingWindow, topicIds?: readonly number[]): Promise<TopicTeamCount[]> {
    const among = topicIds ? `topic_id IN ${placeholders(topicIds)} AND ` : '';
    const found = await rows<TopicTeamCount>(
      this.manager,
      `SELECT topic_id AS topicId, first_team_id AS teamId, COUNT(*) AS count, SUM(is_bounced) AS bounced FROM routing_request
        WHERE ${among}asked_on >= ? AND asked_on <= ? GROUP BY topic_id, first_team_id`,
      [...(topicIds ?? []), from, to],
    );
    return found.map((row) => ({ ...row, count: Number(row.count), bounced: Number(row.bounced) }));
  }

  /** How many people asked under each topic in the window. */
  async askers(
    { from, to }: RoutingWindow,
    topicIds: readonly number[],
  ): Promise<{ topicId: number; count: number }[]> {
    const found = await rows<{ topicId: number; count: number }>(
      this.manager,
      `SELECT topic_id AS topicId, COUNT(DISTINCT asker_id) AS count FROM routing_request
        WHERE topic_id IN ${placeholders(topicIds)} AND asked_on >= ? AND asked_on <= ? GROUP BY topic_id`,
      [...topicIds, from, to],
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** Every request ever, by topic. */
  async totals(topicIds: readonly number[]): Promise<{ topicId: number; count: number }[]> {
    const found = await rows<{ topicId: number; count: number }>(
      this.manager,
      `SELECT topic_id AS topicId, COUNT(*) AS count FROM routing_request WHERE topic_id IN ${placeholders(topicIds)} GROUP BY topic_id`,
      [...topicIds],
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
