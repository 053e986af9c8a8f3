import { createHmac } from 'node:crypto';
import { settings } from '~/server/settings.server';
import { requestedLocale } from '~/session/preferences';
import { readSessionToken } from '~/session/session-cookie.server';

/**
 * Headers that every call to the API carries: who (the session's token), for which request, and from which
 * browser. The API limits sign-ins by the client's address; it believes the address only with the proof,
 * hex HMAC-SHA256(SESSION_SECRET, address).
 */
export function clientHeaders(request: Request): Record<string, string> {
  // what the API words by itself (titles, what a demo account sees) comes in the page's language
  const headers: Record<string, string> = { 'accept-language': requestedLocale(request.headers) };
  const token = readSessionToken(request);
  if (token) headers.authorization = `Bearer ${token}`;
  const requestId = request.headers.get('x-request-id');
  if (requestId) headers['x-request-id'] = requestId;
  const userAgent = request.headers.get('user-agent');
  if (userAgent) headers['x-forwarded-user-agent'] = userAgent.slice(0, 300);
  const address = request.headers.get('x-client-ip');
  if (address) {
    headers['x-client-ip'] = address;
    headers['x-client-proof'] = createHmac('sha256', settings.sessionSecret).update(address).digest('hex');
  }
  return headers;
}
