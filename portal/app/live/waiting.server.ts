import { ask } from '~/api/ask.server';
import { WaitingDocument } from '~/gql/graphql';
import { readSessionToken } from '~/session/session-cookie.server';
import type { Waiting } from './waiting';

/** What waits for the reader; null where nobody is signed in. */
export async function loadWaiting(request: Request): Promise<Response> {
  if (readSessionToken(request) === null) return Response.json(null);
  const { viewer, decisions } = await ask(request, WaitingDocument);
  const waiting: Waiting | null = viewer && {
    decisionCount: decisions.length,
    unreadCount: viewer.unreadNotifications,
  };
  return Response.json(waiting, { headers: { 'Cache-Control': 'no-store' } });
}
