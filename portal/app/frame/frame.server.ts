import { COMPANY_TIME_ZONE } from '@groundcrew/shared';
import { data } from '@remix-run/node';
import { toPageError } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { ask } from '~/api/ask.server';
import { FrameDocument, type FrameQuery } from '~/gql/graphql';
import { requestedLocale, toLocale } from '~/session/preferences';
import { endSession, readSessionToken } from '~/session/session-cookie.server';

/** The root's data: the reader, their language and time zone, the moment of the page, what waits. */
export async function loadFrame(request: Request) {
  const frame = await askFrame(request);
  const member = frame?.viewer?.member;
  const body = {
    locale: toLocale(member?.locale) ?? requestedLocale(request.headers),
    timeZone: member?.timeZone ?? COMPANY_TIME_ZONE,
    now: new Date().toISOString(),
    companyName: frame?.company.name ?? null,
    viewer: frame?.viewer ?? null,
    decisionCount: frame?.decisions.length ?? 0,
    unreadCount: frame?.viewer?.unreadNotifications ?? 0,
  };
  // a token that the API no longer knows is of no use to this browser
  const dead = !frame?.viewer && readSessionToken(request) !== null;
  return data(body, dead ? { headers: { 'Set-Cookie': endSession() } } : undefined);
}

async function askFrame(request: Request): Promise<FrameQuery | null> {
  if (readSessionToken(request) === null) return null;
  try {
    return await ask(request, FrameDocument);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'UNAUTHENTICATED') return null;
    throw toPageError(error);
  }
}
