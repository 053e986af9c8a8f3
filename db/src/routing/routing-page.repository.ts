import type { RoutingState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { likePattern, placeholders, rows } from '../core/sql';
import { asRequests, ROUTING_REQUEST_FIELDS, type RoutingRequestRow } from './routing-request.repository';

export interface RoutingQuery {
  /** Those before this, newest first: milliseconds and id. */
  after?: { at: number; id: number };
  limit: number;
  teamIds?: readonly number[];
  askerId?: number;
  topicId?: number;
  state?: RoutingState;
  text?: string;
}

/** A request's first landing. */
export interface LandingRow {
  requestId: number;
  topicId: number;
  teamId: number;
  at: Date;
  on: string;
  isBounced: boolean;
}

/** Lists of requests and of landings, newest first. */
export class RoutingPageRepository {
  constructor(private readonly manager: EntityManager) {}

  async page(query: RoutingQuery): Promise<RoutingRequestRow[]> {
    const where: string[] = ['1 = 1'];
    const parameters: unknown[] = [];
    const add = (sql: string, ...values: unknown[]) => {
      where.push(sql);
      parameters.push(...values);
    };
    const { after, teamIds, askerId, topicId, state, text } = query;
    if (teamIds) add(`r.team_id IN ${placeholders(teamIds)}`, ...teamIds);
    if (askerId !== undefined) add('r.asker_id = ?', askerId);
    if (topicId !== undefined) add('r.topic_id = ?', topicId);
    if (state) add('r.state = ?', state);
    if (text?.trim()) add("LOWER(r.text) LIKE ? ESCAPE '!'", likePattern(text.trim().toLowerCase()));
    if (after) add('r.asked_at <= ? AND (r.asked_at < ? OR r.id < ?)', after.at, after.at, after.id);
    return asRequests(
      await rows<RoutingRequestRow>(
        this.manager,
        `SELECT ${ROUTING_REQUEST_FIELDS} FROM routing_request r WHERE ${where.join(' AND ')}
          ORDER BY r.asked_at DESC, r.id DESC LIMIT ?`,
        [...parameters, query.limit],
      ),
    );
  }

  /** The newest `limit` requests of each topic, in one statement. */
  async newestOf(topicIds: readonly number[], limit: number): Promise<RoutingRequestRow[]> {
    return asRequests(
      await rows<RoutingRequestRow>(
        this.manager,
        `SELECT ${ROUTING_REQUEST_FIELDS} FROM (
            SELECT id AS rankedId, ROW_NUMBER() OVER (PARTITION BY topic_id ORDER BY asked_at DESC, id DESC) AS place
              FROM routing_request WHERE topic_id IN ${placeholders(topicIds)}
          ) ranked JOIN routing_request r ON r.id = ranked.rankedId
         WHERE ranked.place <= ? ORDER BY r.asked_at DESC, r.id DESC`,
        [...topicIds, limit],
      ),
    );
  }

  /** The newest `limit` first landings of each topic, in one statement. */
  async landingsOf(topicIds: readonly number[], limit: number): Promise<LandingRow[]> {
    return asLandings(
      await rows<LandingRow>(
        this.manager,
        `SELECT ${LANDING_FIELDS} FROM (
            SELECT id AS rankedId, ROW_NUMBER() OVER (PARTITION BY topic_id ORDER BY landed_at DESC, id DESC) AS place
              FROM routing_request WHERE topic_id IN ${placeholders(topicIds)} AND landed_at IS NOT NULL
          ) ranked JOIN routing_request r ON r.id = ranked.rankedId
         WHERE ranked.place <= ? ORDER BY r.landed_at DESC, r.id DESC`,
        [...topicIds, limit],
      ),
    );
  }

  /** First landings of a topic before one that was seen. */
  async landingsAfter(
    topicId: number,
    after: { at: number; id: number },
    limit: number,
  ): Promise<LandingRow[]> {
    return asLandings(
      await rows<LandingRow>(
        this.manager,
        `SELECT ${LANDING_FIELDS} FROM routing_request r
          WHERE r.topic_id = ? AND r.landed_at <= ? AND (r.landed_at < ? OR r.id < ?)
          ORDER BY r.landed_at DESC, r.id DESC LIMIT ?`,
        [topicId, after.at, after.at, after.id, limit],
      ),
    );
  }
}

const LANDING_FIELDS =
  'r.id AS requestId, r.topic_id AS topicId, r.first_team_id AS teamId, r.landed_at AS `at`, r.landed_on AS `on`, r.is_bounced AS isBounced';

function asLandings(found: readonly LandingRow[]): LandingRow[] {
  return found.map((row) => ({ ...row, at: new Date(Number(row.at)), isBounced: Boolean(row.isBounced) }));
}
