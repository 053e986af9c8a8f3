/** API tokens: 256 random bits of which only the hash is stored. Admins make and revoke them; they outlive who made them. */
import { randomBytes } from 'node:crypto';
import { ApiTokenRepository, type ApiTokenRow, type Database } from '@groundcrew/db';
import {
  can,
  companyDay,
  type createApiTokenInput,
  invalid,
  isTokenAlive,
  notFound,
  type revokeApiTokenInput,
} from '@groundcrew/shared';
import type DataLoader from 'dataloader';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf } from '../core/global-id';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';
import { sha256 } from './session';

const TOUCH_MS = 10 * 60_000;
const SHOWN = 12;

/** Tokens by key. */
export function apiTokenLoader(context: RequestContext): DataLoader<number, ApiTokenRow | null> {
  return byKey<ApiTokenRow>((ids) => new ApiTokenRepository(context.manager).byIds(ids));
}

/** A token, for those who manage them; null for others. */
export async function findApiToken(context: RequestContext, key: number): Promise<ApiTokenRow | null> {
  return can(context.actor, 'token.manage') ? context.load(apiTokenLoader).load(key) : null;
}

/** Every token, newest first; revoked ones too. */
export async function listApiTokens(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
): Promise<Connection<ApiTokenRow>> {
  authorise(context, 'token.manage');
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const found = await new ApiTokenRepository(context.manager).page(before, pageLimit(first));
  return toConnection(found, first, after, (token) => encodeCursor([token.id]));
}

/**
 * Makes a token.
 * @returns the token and its secret, which is stored nowhere
 * @throws AppError INVALID_INPUT for a last day that has passed
 */
export async function createApiToken(
  context: RequestContext,
  input: z.output<typeof createApiTokenInput>,
): Promise<{ token: ApiTokenRow; secret: string }> {
  authorise(context, 'token.manage');
  const expiresOn = input.expiresOn ?? null;
  if (expiresOn !== null && expiresOn < context.companyToday)
    throw invalid(['input', 'expiresOn'], 'in_the_past', 'Expected today or a later day.');
  const secret = `gct_${randomBytes(32).toString('base64url')}`;
  const start = secret.slice(0, SHOWN);
  const token = await context.change(async (unit) => {
    const tokens = new ApiTokenRepository(unit.manager);
    const id = await tokens.create({
      name: input.name,
      tokenHash: sha256(secret),
      start,
      scopes: input.scopes,
      createdBy: context.signedIn.memberId,
      expiresOn,
      now: context.now,
    });
    const detail = { name: input.name, scopes: input.scopes, expiresOn, start };
    unit.record({ action: 'api-token.created', subjectType: 'ApiToken', subjectId: id, detail });
    return tokens.byId(id);
  });
  if (!token) throw notFound('token');
  return { token, secret };
}

/** Revokes a token at once and for good; one that is revoked already stays as it is. */
export async function revokeApiToken(
  context: RequestContext,
  input: z.output<typeof revokeApiTokenInput>,
): Promise<ApiTokenRow> {
  authorise(context, 'token.manage');
  const id = keyOf('ApiToken', input.id);
  return context.change(async (unit) => {
    const tokens = new ApiTokenRepository(unit.manager);
    if (await tokens.revoke(id, context.now)) {
      unit.record({ action: 'api-token.revoked', subjectType: 'ApiToken', subjectId: id });
    } else unit.unchanged();
    const token = await tokens.byId(id);
    if (!token) throw notFound('token', ['input', 'id']);
    return token;
  });
}

/** The living token with this secret; null for one that is unknown, revoked or has run out. */
export async function apiTokenOf(db: Database, secret: string, now: Date): Promise<ApiTokenRow | null> {
  if (!/^gct_[\w-]{43}$/.test(secret)) return null;
  const token = await new ApiTokenRepository(db.fresh).byHash(sha256(secret));
  // Days begin in the company's own time zone, the same for everybody.
  if (!token || !isTokenAlive(token, companyDay(now))) return null;
  if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > TOUCH_MS)
    await db.transaction((manager) => new ApiTokenRepository(manager).touch(token.id, now));
  return token;
}
