import { type Holder, lastOf, type RaciRole } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { PartyEntity } from './party.entity';

export interface PartyRow extends Holder {
  id: number;
  responsibilityId: number;
  role: RaciRole;
  from: string;
  to: string | null;
  source: string | null;
}

const FIELDS = `p.id, p.responsibility_id AS responsibilityId, p.role, p.member_id AS memberId, p.team_id AS teamId,
  p.from_on AS \`from\`, p.to_on AS \`to\`, p.source`;
const HOLDS = 'p.from_on <= ? AND (p.to_on IS NULL OR p.to_on > ?)';
/** Periods of no day at all were ended on the day they began; they never held. */
const EVER_HELD = '(p.to_on IS NULL OR p.to_on > p.from_on)';

export class PartyRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<PartyRow[]> {
    return this.select(`p.id IN ${placeholders(ids)}`, ids);
  }

  /** Every party that ever held or will, past ones too: newest first. */
  historyOf(responsibilityIds: readonly number[]): Promise<PartyRow[]> {
    return this.select(
      `p.responsibility_id IN ${placeholders(responsibilityIds)} AND ${EVER_HELD}`,
      responsibilityIds,
      'p.from_on DESC, p.id DESC',
    );
  }

  /** The parties that hold on a day, oldest first. */
  holding(responsibilityIds: readonly number[], day: string): Promise<PartyRow[]> {
    return this.select(`p.responsibility_id IN ${placeholders(responsibilityIds)} AND ${HOLDS}`, [
      ...responsibilityIds,
      day,
      day,
    ]);
  }

  /** Teams that are ACCOUNTABLE for a responsibility on a day, and those of the members who are, each once. */
  async accountableTeams(responsibilityId: number, day: string): Promise<number[]> {
    const found = await rows<{ teamId: number }>(
      this.manager,
      `SELECT DISTINCT COALESCE(p.team_id, m.team_id) AS teamId FROM responsibility_party p
         LEFT JOIN membership m ON m.member_id = p.member_id AND m.from_on <= ? AND (m.to_on IS NULL OR m.to_on > ?)
        WHERE p.responsibility_id = ? AND p.role = 'ACCOUNTABLE' AND ${HOLDS}
          AND (p.team_id IS NOT NULL OR m.team_id IS NOT NULL) ORDER BY teamId`,
      [day, day, responsibilityId, day, day],
    );
    return found.map(({ teamId }) => teamId);
  }

  /** The parties that hold on a day or begin later, oldest first. */
  openFrom(responsibilityIds: readonly number[], day: string): Promise<PartyRow[]> {
    return this.select(
      `p.responsibility_id IN ${placeholders(responsibilityIds)} AND (p.to_on IS NULL OR p.to_on > ?) AND ${EVER_HELD}`,
      [...responsibilityIds, day],
    );
  }

  /** What members, or teams, take part in on a day or later, in responsibilities that exist then. */
  ofHolders(column: 'member_id' | 'team_id', ids: readonly number[], day: string): Promise<PartyRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM responsibility_party p
         JOIN responsibility r ON r.id = p.responsibility_id AND (r.to_on IS NULL OR r.to_on > ?)
        WHERE p.${column} IN ${placeholders(ids)} AND (p.to_on IS NULL OR p.to_on > ?) AND ${EVER_HELD} ORDER BY p.id`,
      [day, ...ids, day],
    );
  }

  /** The parties of a member that ended on a day. */
  endedOn(memberId: number, day: string): Promise<PartyRow[]> {
    return this.select('p.member_id = ? AND p.to_on = ?', [memberId, day]);
  }

  /** Adds parties, set-based. */
  async begin(parties: readonly Omit<PartyRow, 'id'>[]): Promise<void> {
    for (const part of chunks(parties)) {
      await this.manager.insert(
        PartyEntity,
        part.map((party) => ({
          responsibility_id: party.responsibilityId,
          role: party.role,
          member_id: party.memberId,
          team_id: party.teamId,
          from_on: party.from,
          to_on: party.to,
          source: party.source,
        })),
      );
    }
  }

  /** Ends parties that hold on the day or later; one that had not begun never holds. */
  async end(parties: readonly Pick<PartyRow, 'id' | 'from'>[], on: string): Promise<void> {
    const byDay = new Map<string, number[]>();
    for (const party of parties) {
      const day = lastOf(on, party.from);
      byDay.set(day, [...(byDay.get(day) ?? []), party.id]);
    }
    for (const [day, ids] of byDay) {
      for (const part of chunks(ids)) {
        await affected(
          this.manager,
          `UPDATE responsibility_party SET to_on = ? WHERE id IN ${placeholders(part)} AND (to_on IS NULL OR to_on > ?)`,
          [day, ...part, day],
        );
      }
    }
  }

  private select(where: string, parameters: readonly unknown[], order = 'p.id'): Promise<PartyRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM responsibility_party p WHERE ${where} ORDER BY ${order}`,
      [...parameters],
    );
  }
}
