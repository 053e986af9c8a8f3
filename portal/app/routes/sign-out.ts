import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { toPageError } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { ask } from '~/api/ask.server';
import { SignOutDocument, SignOutEverywhereDocument } from '~/gql/graphql';
import { endSession, readSessionToken } from '~/session/session-cookie.server';

/** Ends the session at the API and in this browser; `everywhere` ends those of all browsers. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (readSessionToken(request)) await end(request, form.has('everywhere'));
  return redirect('/sign-in', { headers: { 'Set-Cookie': endSession() } });
}

/** Who comes here by address has nothing to end. */
export const loader = () => redirect('/');

async function end(request: Request, everywhere: boolean) {
  try {
    await (everywhere ? ask(request, SignOutEverywhereDocument) : ask(request, SignOutDocument));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // this browser forgets its session in any case; of the others it must not be said when it is not so
    if (everywhere && error.code !== 'UNAUTHENTICATED') throw toPageError(error);
  }
}
