import { HopOutcome } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { RoutingAnswerEntity, RoutingHopEntity } from './routing.entity';

/** One arrival of a request at a team, with what became of it. */
export interface RoutingHopRow {
  id: number;
  requestId: number;
  position: number;
  teamId: number;
  sentBy: number | null;
  sentAt: Date;
  note: string | null;
  outcome: HopOutcome;
  answeredBy: number | null;
  answeredAt: Date | null;
  reason: string | null;
}

export interface NewHop {
  requestId: number;
  position: number;
  teamId: number;
  sentBy: number | null;
  sentAt: Date;
  note: string | null;
}

export interface NewAnswer {
  requestId: number;
  position: number;
  outcome: Exclude<HopOutcome, 'WAITING'>;
  answeredBy: number | null;
  answeredAt: Date;
  reason: string | null;
}

/** The way of requests: rows are added, never changed. */
export class RoutingHopRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every hop of the requests, oldest first. */
  async ofRequests(ids: readonly number[]): Promise<RoutingHopRow[]> {
    const found = await rows<RoutingHopRow>(
      this.manager,
      `SELECT h.id, h.request_id AS requestId, h.position, h.team_id AS teamId, h.sent_by AS sentBy, h.sent_at AS sentAt, h.note,
          COALESCE(a.outcome, '${HopOutcome.WAITING}') AS outcome, a.answered_by AS answeredBy, a.answered_at AS answeredAt, a.reason
         FROM routing_hop h LEFT JOIN routing_answer a ON a.request_id = h.request_id AND a.position = h.position
        WHERE h.request_id IN ${placeholders(ids)} ORDER BY h.request_id, h.position`,
      [...ids],
    );
    return found.map((hop) => ({
      ...hop,
      sentAt: new Date(Number(hop.sentAt)),
      answeredAt: hop.answeredAt === null ? null : new Date(Number(hop.answeredAt)),
    }));
  }

  /** @throws the driver's duplicate-key error when the request was sent on in the same instant */
  async add(hop: NewHop): Promise<void> {
    await this.manager.insert(RoutingHopEntity, {
      request_id: hop.requestId,
      position: hop.position,
      team_id: hop.teamId,
      sent_by: hop.sentBy,
      sent_at: hop.sentAt,
      note: hop.note,
    });
  }

  /** @throws the driver's duplicate-key error when the hop was answered in the same instant */
  async answer(answer: NewAnswer): Promise<void> {
    await this.manager.insert(RoutingAnswerEntity, {
      request_id: answer.requestId,
      position: answer.position,
      outcome: answer.outcome,
      answered_by: answer.answeredBy,
      answered_at: answer.answeredAt,
      reason: answer.reason,
    });
  }
}
