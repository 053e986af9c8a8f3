/** Sessions live on the server; the token is 256 random bits of which only the hash is stored. */
import { createHash, randomBytes } from 'node:crypto';
import { type Database, IdentityRepository } from '@groundcrew/db';
import { companyDay, type HeldMembership, type Locale } from '@groundcrew/shared';
import type { SessionActor } from '../core/request-context';

const SESSION_MS = 30 * 86_400_000;
const TOUCH_MS = 10 * 60_000;

/** A new opaque session token. */
export function newToken(): string {
  return `gcs_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token or of an attempt's key. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** When a session that is used now runs out. */
export function sessionExpiry(now: Date): Date {
  return new Date(now.getTime() + SESSION_MS);
}

/**
 * Who sends a request with this token, with roles as of today; null for a token that is unknown, has run out, or whose member has left.
 */
export async function actorOfToken(db: Database, token: string, now: Date): Promise<SessionActor | null> {
  if (!/^gcs_[\w-]{43}$/.test(token)) return null;
  const manager = db.fresh;
  // Rights change at midnight in the company’s own day, the same for everybody.
  const { held, reach } = await new IdentityRepository(manager).actorBySession(
    sha256(token),
    now,
    companyDay(now),
  );
  const first = held[0];
  if (!first) return null;
  const memberships: HeldMembership[] = held.flatMap((row) =>
    row.teamId !== null && row.role && row.discipline
      ? [{ teamId: row.teamId, role: row.role, discipline: row.discipline }]
      : [],
  );
  if (now.getTime() - Number(first.lastSeenAt) > TOUCH_MS) {
    await db.transaction((writer) =>
      new IdentityRepository(writer).touchSession(first.sessionId, now, sessionExpiry(now)),
    );
  }
  return {
    memberId: first.memberId,
    isAdmin: Boolean(first.isAdmin),
    memberships,
    reach: new Set(reach),
    sessionId: first.sessionId,
    locale: first.locale as Locale | null,
    timeZone: first.timeZone,
  };
}
