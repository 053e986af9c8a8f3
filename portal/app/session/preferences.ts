import { cookieHeader, readCookie } from './cookie';

export const LOCALES = ['ko', 'en'] as const;
export type PortalLocale = (typeof LOCALES)[number];

export const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

export const LOCALE_COOKIE = 'groundcrew-language';
export const SCHEME_COOKIE = 'groundcrew-scheme';

/** Language of a page before anyone is known: cookie, then Accept-Language by its weights, then Korean. */
export function requestedLocale(headers: Headers): PortalLocale {
  const kept = toLocale(readCookie(headers.get('cookie'), LOCALE_COOKIE));
  return kept ?? acceptedLocale(headers.get('accept-language')) ?? 'ko';
}

/** Narrows any value to a language that the portal has words in. */
export function toLocale(value: unknown): PortalLocale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}

/** Narrows any value to a colour scheme; `auto` follows the system. */
export function toColorScheme(value: unknown): ColorScheme {
  return COLOR_SCHEMES.find((scheme) => scheme === value) ?? 'auto';
}

/** The colour scheme kept in this browser. */
export function keptColorScheme(cookies: string | null): ColorScheme {
  return toColorScheme(readCookie(cookies, SCHEME_COOKIE));
}

/** A Set-Cookie value that keeps a preference for a year. Readable by scripts: it is no secret. */
export function keepPreference(name: string, value: string, secure: boolean): string {
  const expires = new Date(Date.now() + 365 * 24 * 3600 * 1000);
  return cookieHeader(name, value, { httpOnly: false, secure, expires });
}

function acceptedLocale(header: string | null): PortalLocale | null {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag.toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const locale = toLocale(tag.split('-')[0]);
    if (locale) return locale;
  }
  return null;
}
