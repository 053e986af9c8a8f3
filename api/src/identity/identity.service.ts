import { IdentityRepository, isDuplicateKey, type SessionRow } from '@groundcrew/db';
import { AppError, type changePasswordInput, ErrorCode, invalid, type signInInput } from '@groundcrew/shared';
import type { z } from 'zod';
import type { RequestContext } from '../core/request-context';
import { hashPassword, verifyPassword } from './password';
import { newToken, sessionExpiry, sha256 } from './session';

const WINDOW_MS = 15 * 60_000;
/** Many people can share one address, so an address may fail more often than an account. */
const ADDRESS_FACTOR = 5;

export interface SignedIn {
  sessionToken: string;
  expiresAt: Date;
  memberId: number;
  sessionId: number;
}

/**
 * Starts a session.
 * @throws AppError UNAUTHENTICATED for a wrong address or password alike, RATE_LIMITED after too many attempts
 */
export async function signIn(
  context: RequestContext,
  input: z.output<typeof signInInput>,
): Promise<SignedIn> {
  const limit = context.parts.settings.signInLimit;
  const account = sha256(`account:${input.email}`);
  const address = sha256(`address:${context.parts.clientAddress}`);
  await countAttempts(context, [
    { key: account, limit },
    { key: address, limit: limit * ADDRESS_FACTOR },
  ]);
  const credential = await new IdentityRepository(context.db.fresh).credentialByEmail(input.email);
  if (!(await verifyPassword(credential?.passwordHash ?? null, input.password)) || !credential) {
    const message = 'The mail address or the password is not right.';
    throw new AppError(ErrorCode.UNAUTHENTICATED, message, {
      issues: [{ path: ['input', 'password'], code: 'wrong_credentials', message }],
    });
  }
  const sessionToken = newToken();
  const expiresAt = sessionExpiry(context.now);
  const sessionId = await context.change(async (unit) => {
    const identity = new IdentityRepository(unit.manager);
    const id = await identity.startSession({
      tokenHash: sha256(sessionToken),
      memberId: credential.memberId,
      now: context.now,
      expiresAt,
      userAgent: context.parts.userAgent,
    });
    await identity.clearAttempts(account);
    await identity.uncountAttempt(address);
    const { memberId } = credential;
    unit.record({ action: 'session.started', subjectType: 'Member', subjectId: memberId, actorId: memberId });
    return id;
  });
  return { sessionToken, expiresAt, memberId: credential.memberId, sessionId };
}

async function countAttempts(context: RequestContext, keys: { key: string; limit: number }[]): Promise<void> {
  const count = () =>
    context.db.transaction(async (manager) => {
      const identity = new IdentityRepository(manager);
      const counts = [];
      for (const { key, limit } of keys)
        counts.push({ ...(await identity.countAttempt(key, context.now, WINDOW_MS)), limit });
      return counts;
    });
  // Two first attempts at the same instant both insert; the one that lost counts again.
  const counts = await count().catch((error) => (isDuplicateKey(error) ? count() : Promise.reject(error)));
  const over = counts.find((attempt) => attempt.count > attempt.limit);
  if (!over) return;
  const retryAfter = Math.max(
    1,
    Math.ceil((over.windowStart.getTime() + WINDOW_MS - context.now.getTime()) / 1000),
  );
  throw new AppError(
    ErrorCode.RATE_LIMITED,
    `Too many attempts. Try again in ${Math.ceil(retryAfter / 60)} minutes.`,
    {
      retryAfter,
    },
  );
}

/** Ends the session of this request. */
export async function signOut(context: RequestContext): Promise<void> {
  const { sessionId, memberId } = context.signedIn;
  await context.change(async (unit) => {
    await new IdentityRepository(unit.manager).endSession(sessionId);
    unit.record({ action: 'session.ended', subjectType: 'Member', subjectId: memberId });
  });
}

/** Ends every session of the sender, this one too. */
export async function signOutEverywhere(context: RequestContext): Promise<void> {
  const { memberId } = context.signedIn;
  await context.change(async (unit) => {
    const ended = await new IdentityRepository(unit.manager).endSessionsOf(memberId);
    unit.record({
      action: 'session.all-ended',
      subjectType: 'Member',
      subjectId: memberId,
      detail: { ended },
    });
  });
}

/**
 * Sets a new password; every other session ends.
 * @throws AppError INVALID_INPUT when the present password is not right, RATE_LIMITED after too many attempts
 */
export async function changePassword(
  context: RequestContext,
  input: z.output<typeof changePasswordInput>,
): Promise<void> {
  const { memberId, sessionId } = context.signedIn;
  await countAttempts(context, [
    { key: sha256(`password:${memberId}`), limit: context.parts.settings.signInLimit },
  ]);
  const stored = await new IdentityRepository(context.db.fresh).passwordHashOf(memberId);
  if (!(await verifyPassword(stored, input.currentPassword))) {
    throw invalid(['input', 'currentPassword'], 'wrong_password', 'The present password is not right.');
  }
  const passwordHash = await hashPassword(input.newPassword);
  await context.change(async (unit) => {
    const identity = new IdentityRepository(unit.manager);
    await identity.setPassword(memberId, passwordHash, context.now);
    await identity.endSessionsOf(memberId, sessionId);
    unit.record({ action: 'password.changed', subjectType: 'Member', subjectId: memberId });
  });
}

/** The sender's living sessions, last used first. */
export function sessionsOf(context: RequestContext): Promise<SessionRow[]> {
  return new IdentityRepository(context.db.fresh).sessionsOf(context.signedIn.memberId, context.now);
}
