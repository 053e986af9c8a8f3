import type { Discipline, MembershipRole } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, rows } from '../core/sql';
import { CredentialEntity, SessionEntity } from './identity.entity';

export interface SessionRow {
  id: number;
  memberId: number;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
}

/** What a request needs to know of its sender, in one row a membership. */
export interface SessionActorRow {
  sessionId: number;
  memberId: number;
  isAdmin: number;
  locale: string | null;
  timeZone: string;
  lastSeenAt: number;
  teamId: number | null;
  role: MembershipRole | null;
  discipline: Discipline | null;
}

/** The sender of a request, one row a membership, and the keys of the teams that they lead with all that are below. */
export interface SessionActorRows {
  held: SessionActorRow[];
  reach: number[];
}

export class IdentityRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The sender of a living session of an active member, with the memberships of the day; no rows when there is none. */
  async actorBySession(tokenHash: string, now: Date, today: string): Promise<SessionActorRows> {
    const found = await rows<SessionActorRow & { reachId: number | null }>(
      this.manager,
      `WITH RECURSIVE held AS (
          SELECT s.id AS sessionId, m.id AS memberId, m.is_admin AS isAdmin, m.locale, m.time_zone AS timeZone,
              s.last_seen_at AS lastSeenAt, h.team_id AS teamId, h.role, h.discipline
            FROM session s
            JOIN member m ON m.id = s.member_id AND m.deactivated_on IS NULL
            LEFT JOIN membership h ON h.member_id = m.id AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)
           WHERE s.token_hash = ? AND s.expires_at > ?
        ), reach AS (
          SELECT teamId AS id FROM held WHERE role = 'LEAD'
          UNION SELECT t.id FROM team t JOIN reach r ON t.parent_id = r.id
        )
        SELECT held.*, NULL AS reachId FROM held
        UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, id FROM reach`,
      [today, today, tokenHash, now.getTime()],
    );
    return {
      held: found.filter(({ reachId }) => reachId === null),
      reach: found.flatMap(({ reachId }) => reachId ?? []),
    };
  }

  /** The stored hash for an address of an active member; null when there is none. */
  async credentialByEmail(email: string): Promise<{ memberId: number; passwordHash: string } | null> {
    const [row] = await rows<{ memberId: number; passwordHash: string }>(
      this.manager,
      `SELECT m.id AS memberId, c.password_hash AS passwordHash FROM member m JOIN credential c ON c.member_id = m.id
        WHERE m.email = ? AND m.deactivated_on IS NULL`,
      [email],
    );
    return row ?? null;
  }

  async passwordHashOf(memberId: number): Promise<string | null> {
    const [row] = await rows<{ passwordHash: string }>(
      this.manager,
      'SELECT password_hash AS passwordHash FROM credential WHERE member_id = ?',
      [memberId],
    );
    return row?.passwordHash ?? null;
  }

  async setPassword(memberId: number, passwordHash: string, now: Date): Promise<void> {
    const changed = await affected(
      this.manager,
      'UPDATE credential SET password_hash = ?, changed_at = ? WHERE member_id = ?',
      [passwordHash, now.getTime(), memberId],
    );
    if (changed === 0) {
      await this.manager.insert(CredentialEntity, {
        member_id: memberId,
        password_hash: passwordHash,
        changed_at: now,
      });
    }
  }

  /** @returns the new session's id */
  async startSession(session: {
    tokenHash: string;
    memberId: number;
    now: Date;
    expiresAt: Date;
    userAgent: string | null;
  }): Promise<number> {
    const inserted = await this.manager.insert(SessionEntity, {
      token_hash: session.tokenHash,
      member_id: session.memberId,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
      user_agent: session.userAgent?.slice(0, 300) ?? null,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Living sessions of a member, last used first. */
  async sessionsOf(memberId: number, now: Date): Promise<SessionRow[]> {
    const found = await rows<{
      id: number;
      memberId: number;
      createdAt: number;
      lastSeenAt: number;
      expiresAt: number;
      userAgent: string | null;
    }>(
      this.manager,
      `SELECT id, member_id AS memberId, created_at AS createdAt, last_seen_at AS lastSeenAt, expires_at AS expiresAt, user_agent AS userAgent
         FROM session WHERE member_id = ? AND expires_at > ? ORDER BY last_seen_at DESC, id DESC`,
      [memberId, now.getTime()],
    );
    return found.map((row) => ({
      ...row,
      createdAt: new Date(Number(row.createdAt)),
      lastSeenAt: new Date(Number(row.lastSeenAt)),
      expiresAt: new Date(Number(row.expiresAt)),
    }));
  }

  async touchSession(id: number, now: Date, expiresAt: Date): Promise<void> {
    await affected(this.manager, 'UPDATE session SET last_seen_at = ?, expires_at = ? WHERE id = ?', [
      now.getTime(),
      expiresAt.getTime(),
      id,
    ]);
  }

  /** @returns how many sessions ended */
  endSession(id: number): Promise<number> {
    return affected(this.manager, 'DELETE FROM session WHERE id = ?', [id]);
  }

  /** Ends every session of a member, but for `exceptId`. */
  endSessionsOf(memberId: number, exceptId = 0): Promise<number> {
    return affected(this.manager, 'DELETE FROM session WHERE member_id = ? AND id <> ?', [
      memberId,
      exceptId,
    ]);
  }

  /** Deletes sessions and attempt counters that ran out. */
  async sweep(now: Date, attemptsBefore: Date): Promise<void> {
    await affected(this.manager, 'DELETE FROM session WHERE expires_at <= ?', [now.getTime()]);
    await affected(this.manager, 'DELETE FROM sign_in_attempt WHERE window_start <= ?', [
      attemptsBefore.getTime(),
    ]);
  }

  /** Counts one more attempt under a key, in a window that starts anew when the old one is over. @returns the count so far */
  async countAttempt(
    keyHash: string,
    now: Date,
    windowMs: number,
  ): Promise<{ count: number; windowStart: Date }> {
    const expired = now.getTime() - windowMs;
    const updated = await affected(
      this.manager,
      `UPDATE sign_in_attempt SET count = CASE WHEN window_start <= ? THEN 1 ELSE count + 1 END,
              window_start = CASE WHEN window_start <= ? THEN ? ELSE window_start END WHERE key_hash = ?`,
      [expired, expired, now.getTime(), keyHash],
    );
    if (updated === 0) {
      await this.manager.query(
        'INSERT INTO sign_in_attempt (key_hash, window_start, count) VALUES (?, ?, 1)',
        [keyHash, now.getTime()],
      );
    }
    const [row] = await rows<{ count: number; window_start: number }>(
      this.manager,
      'SELECT count, window_start FROM sign_in_attempt WHERE key_hash = ?',
      [keyHash],
    );
    return {
      count: Number(row?.count ?? 1),
      windowStart: new Date(Number(row?.window_start ?? now.getTime())),
    };
  }

  /** Takes one attempt back: it was a right one. */
  async uncountAttempt(keyHash: string): Promise<void> {
    await affected(
      this.manager,
      'UPDATE sign_in_attempt SET count = count - 1 WHERE key_hash = ? AND count > 0',
      [keyHash],
    );
  }

  /** Forgets the attempts under a key, after a successful sign-in. */
  async clearAttempts(keyHash: string): Promise<void> {
    await affected(this.manager, 'DELETE FROM sign_in_attempt WHERE key_hash = ?', [keyHash]);
  }
}
