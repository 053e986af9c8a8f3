import { settings } from '~/server/settings.server';
import { cookieHeader, readCookie } from './cookie';

// the __Host- prefix makes the browser refuse the cookie from a sub-domain or over plain http
const NAME = settings.secure ? '__Host-groundcrew' : 'groundcrew';

/** The API's opaque session token, the cookie's whole content; null when nobody is signed in. */
export function readSessionToken(request: Request): string | null {
  const token = readCookie(request.headers.get('cookie'), NAME);
  // nothing else than a token may travel in the Authorization header
  return token && /^[\w.~+/=-]{16,200}$/.test(token) ? token : null;
}

/** The Set-Cookie value that begins a session; it ends when the API says so. */
export function beginSession(token: string, expiresAt: string): string {
  return cookieHeader(NAME, token, { httpOnly: true, secure: settings.secure, expires: new Date(expiresAt) });
}

/** The Set-Cookie value that ends the session in this browser. */
export function endSession(): string {
  return cookieHeader(NAME, '', { httpOnly: true, secure: settings.secure, expires: new Date(0) });
}
