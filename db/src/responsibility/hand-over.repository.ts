import { HandOverState, type Holder } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { HandOverEntity } from './hand-over.entity';

export interface HandOverRow {
  id: number;
  responsibilityId: number;
  partyId: number;
  /** Who wants to leave. */
  fromMemberId: number | null;
  fromTeamId: number | null;
  successorMemberId: number | null;
  successorTeamId: number | null;
  state: HandOverState;
  reason: string;
  note: string | null;
  answerNote: string | null;
  offeredBy: number;
  offeredAt: Date;
  answeredBy: number | null;
  answeredAt: Date | null;
}

/** A hand-over as it starts. */
export interface NewHandOver {
  responsibilityId: number;
  partyId: number;
  successor: Holder | null;
  state: HandOverState;
  reason: string;
  note: string | null;
  offeredBy: number;
  offeredAt: Date;
}

const SELECT = `SELECT h.id, h.responsibility_id AS responsibilityId, h.party_id AS partyId,
    p.member_id AS fromMemberId, p.team_id AS fromTeamId,
    h.successor_member_id AS successorMemberId, h.successor_team_id AS successorTeamId, h.state, h.reason, h.note,
    h.answer_note AS answerNote, h.offered_by AS offeredBy, h.offered_at AS offeredAt,
    h.answered_by AS answeredBy, h.answered_at AS answeredAt
  FROM hand_over h JOIN responsibility_party p ON p.id = h.party_id`;

/** The successor of a hand-over; null when there is none. */
export function successorOf(row: HandOverRow): Holder | null {
  if (row.successorMemberId === null && row.successorTeamId === null) return null;
  return { memberId: row.successorMemberId, teamId: row.successorTeamId };
}

export class HandOverRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<HandOverRow[]> {
    return this.select(`h.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<HandOverRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Every hand-over of the responsibilities, newest first. */
  ofResponsibilities(ids: readonly number[]): Promise<HandOverRow[]> {
    return this.select(`h.responsibility_id IN ${placeholders(ids)}`, ids);
  }

  /** The open ones that a member, or one of the teams, is asked to answer: oldest first. */
  awaiting(memberId: number, teamIds: readonly number[]): Promise<HandOverRow[]> {
    return rows<HandOverRow>(
      this.manager,
      `${SELECT} WHERE h.state = ? AND (h.successor_member_id = ? OR h.successor_team_id IN ${placeholders(teamIds)}) ORDER BY h.id`,
      [HandOverState.OFFERED, memberId, ...teamIds],
    ).then(withInstants);
  }

  /** The open ones of which one of the parties wants to leave. */
  openOfParties(partyIds: readonly number[]): Promise<HandOverRow[]> {
    return this.select(`h.open_party_id IN ${placeholders(partyIds)}`, partyIds);
  }

  /** The open ones that a member was asked to answer. */
  openForMember(memberId: number): Promise<HandOverRow[]> {
    return this.select('h.successor_member_id = ? AND h.open_party_id IS NOT NULL', [memberId]);
  }

  /** The open ones that a team was asked to answer. */
  openForTeam(teamId: number): Promise<HandOverRow[]> {
    return this.select('h.successor_team_id = ? AND h.open_party_id IS NOT NULL', [teamId]);
  }

  /** @returns the new hand-over's id */
  async create(handOver: NewHandOver): Promise<number> {
    const isOpen = handOver.state === HandOverState.OFFERED;
    const inserted = await this.manager.insert(HandOverEntity, {
      responsibility_id: handOver.responsibilityId,
      party_id: handOver.partyId,
      open_party_id: isOpen ? handOver.partyId : null,
      successor_member_id: handOver.successor?.memberId ?? null,
      successor_team_id: handOver.successor?.teamId ?? null,
      state: handOver.state,
      reason: handOver.reason,
      note: handOver.note,
      offered_by: handOver.offeredBy,
      offered_at: handOver.offeredAt,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Closes an open hand-over. @returns false when somebody else closed it first */
  async close(
    id: number,
    state: HandOverState,
    by: number | null,
    at: Date,
    note: string | null,
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE hand_over SET state = ?, open_party_id = NULL, answered_by = ?, answered_at = ?, answer_note = ?
          WHERE id = ? AND state = ?`,
        [state, by, at.getTime(), note, id, HandOverState.OFFERED],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<HandOverRow[]> {
    return withInstants(
      await rows<HandOverRow>(this.manager, `${SELECT} WHERE ${where} ORDER BY h.id DESC`, [...parameters]),
    );
  }
}

function withInstants(found: HandOverRow[]): HandOverRow[] {
  return found.map((row) => ({
    ...row,
    offeredAt: new Date(Number(row.offeredAt)),
    answeredAt: row.answeredAt === null ? null : new Date(Number(row.answeredAt)),
  }));
}
