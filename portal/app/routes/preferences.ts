import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { ApiError } from '~/api/api-error';
import { ask } from '~/api/ask.server';
import { KeepLocaleDocument } from '~/gql/graphql';
import { settings } from '~/server/settings.server';
import { keepPreference, LOCALE_COOKIE, SCHEME_COOKIE, toColorScheme, toLocale } from '~/session/preferences';
import { safeReturnTo } from '~/session/return-to';
import { readSessionToken } from '~/session/session-cookie.server';

/** Keeps the language or the colour scheme and goes back; the page is then drawn in it. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const locale = toLocale(form.get('locale'));
  if (locale) {
    headers.append('Set-Cookie', keepPreference(LOCALE_COOKIE, locale, settings.secure));
    if (readSessionToken(request)) await keepWithPerson(request, locale);
  }
  if (form.has('scheme')) {
    const scheme = toColorScheme(form.get('scheme'));
    headers.append('Set-Cookie', keepPreference(SCHEME_COOKIE, scheme, settings.secure));
  }
  return redirect(safeReturnTo(form.get('returnTo')), { headers });
}

/** The browser keeps it in any case; a person whose session has ended keeps it there alone. */
async function keepWithPerson(request: Request, locale: 'ko' | 'en') {
  try {
    await ask(request, KeepLocaleDocument, { input: { locale } });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
