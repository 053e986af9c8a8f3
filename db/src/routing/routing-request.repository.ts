import type { RequestSource, Routed, RoutingState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { RoutingRequestEntity } from './routing.entity';

export interface RoutingRequestRow extends Routed {
  id: number;
  version: number;
  text: string;
  source: RequestSource;
  askerId: number | null;
  topicId: number;
  responsibilityId: number | null;
  askedAt: Date;
  askedOn: string;
  /** When, and on which day, it first landed. */
  landedAt: Date | null;
  landedOn: string | null;
  closedAt: Date | null;
}

/** A request as it is asked. */
export interface NewRoutingRequest {
  text: string;
  askerId: number;
  topicId: number;
  responsibilityId: number | null;
  askedAt: Date;
  askedOn: string;
}

/** Columns of a {@link RoutingRequestRow}, of a table called r. */
export const ROUTING_REQUEST_FIELDS = `r.id, r.version, r.text, r.state, r.source, r.asker_id AS askerId, r.topic_id AS topicId,
  r.responsibility_id AS responsibilityId, r.team_id AS teamId, r.first_team_id AS firstTeamId, r.is_bounced AS isBounced,
  r.hop_count AS hopCount, r.asked_at AS askedAt, r.asked_on AS askedOn, r.landed_at AS landedAt, r.landed_on AS landedOn,
  r.closed_at AS closedAt`;

const instantOf = (value: unknown) => (value === null ? null : new Date(Number(value)));

/** Rows as they were read, with instants and flags. */
export function asRequests(found: readonly RoutingRequestRow[]): RoutingRequestRow[] {
  return found.map((row) => ({
    ...row,
    isBounced: Boolean(row.isBounced),
    askedAt: new Date(Number(row.askedAt)),
    landedAt: instantOf(row.landedAt),
    closedAt: instantOf(row.closedAt),
  }));
}

/** Single requests, and what changes them. */
export class RoutingRequestRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<RoutingRequestRow[]> {
    return asRequests(
      await rows<RoutingRequestRow>(
        this.manager,
        `SELECT ${ROUTING_REQUEST_FIELDS} FROM routing_request r WHERE r.id IN ${placeholders(ids)}`,
        [...ids],
      ),
    );
  }

  async byId(id: number): Promise<RoutingRequestRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** @returns the new request's id */
  async create(request: NewRoutingRequest): Promise<number> {
    const inserted = await this.manager.insert(RoutingRequestEntity, {
      text: request.text,
      state: 'ASKED',
      source: 'ASKED',
      asker_id: request.askerId,
      topic_id: request.topicId,
      responsibility_id: request.responsibilityId,
      team_id: null,
      first_team_id: null,
      is_bounced: false,
      hop_count: 0,
      asked_at: request.askedAt,
      asked_on: request.askedOn,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Writes where a request now stands. @returns whether the version was still the one that was read */
  async update(row: RoutingRequestRow): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE routing_request SET state = ?, team_id = ?, first_team_id = ?, is_bounced = ?, hop_count = ?, responsibility_id = ?,
            topic_id = ?, landed_at = ?, landed_on = ?, closed_at = ?, version = version + 1 WHERE id = ? AND version = ?`,
        [
          row.state,
          row.teamId,
          row.firstTeamId,
          Number(row.isBounced),
          row.hopCount,
          row.responsibilityId,
          row.topicId,
          row.landedAt?.getTime() ?? null,
          row.landedOn,
          row.closedAt?.getTime() ?? null,
          row.id,
          row.version,
        ],
      )) > 0
    );
  }

  /** What somebody asked and has not sent, or got back; held until the transaction ends. */
  async heldWithAsker(askerId: number): Promise<RoutingRequestRow[]> {
    const lock = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    const state: RoutingState = 'ASKED';
    return asRequests(
      await rows<RoutingRequestRow>(
        this.manager,
        `SELECT ${ROUTING_REQUEST_FIELDS} FROM routing_request r WHERE r.asker_id = ? AND r.state = ? ORDER BY r.id${lock}`,
        [askerId, state],
      ),
    );
  }

  /** How many requests wait at a team. */
  async waitingAt(teamId: number): Promise<number> {
    const state: RoutingState = 'SENT';
    const [row] = await rows<{ count: number }>(
      this.manager,
      'SELECT COUNT(*) AS count FROM routing_request WHERE team_id = ? AND state = ?',
      [teamId, state],
    );
    return Number(row?.count ?? 0);
  }

  /** How often each responsibility took requests of the topics. */
  async acceptedFor(
    topicIds: readonly number[],
  ): Promise<{ topicId: number; responsibilityId: number; count: number }[]> {
    const state: RoutingState = 'ACCEPTED';
    const found = await rows<{ topicId: number; responsibilityId: number; count: number }>(
      this.manager,
      `SELECT topic_id AS topicId, responsibility_id AS responsibilityId, COUNT(*) AS count FROM routing_request
        WHERE topic_id IN ${placeholders(topicIds)} AND responsibility_id IS NOT NULL AND state = ? GROUP BY topic_id, responsibility_id`,
      [...topicIds, state],
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
