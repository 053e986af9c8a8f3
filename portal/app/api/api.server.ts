import { redirect } from '@remix-run/node';
import type { TypedDocumentString } from '~/gql/graphql';
import { signInPath } from '~/session/return-to';
import { endSession } from '~/session/session-cookie.server';
import { ApiError, statusOf } from './api-error';
import { ask, type VariablesOf } from './ask.server';

/**
 * Sends one operation of a signed-in person. When the session is not (or no longer) valid it throws the
 * redirect to the sign-in page, which leads back; every other answer that is not data is an ApiError.
 */
export async function api<TResult, TVariables>(
  request: Request,
  document: TypedDocumentString<TResult, TVariables>,
  ...variables: VariablesOf<TVariables>
): Promise<TResult> {
  try {
    return await ask(request, document, ...variables);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') {
      throw redirect(signInPath(request), { headers: { 'Set-Cookie': endSession() } });
    }
    throw error;
  }
}

/**
 * The same for a page's loader: what cannot be shown becomes a thrown response with its status, which the
 * error boundary words. Actions use `api` and show the error beside its cause.
 */
export async function load<TResult, TVariables>(
  request: Request,
  document: TypedDocumentString<TResult, TVariables>,
  ...variables: VariablesOf<TVariables>
): Promise<TResult> {
  try {
    return await api(request, document, ...variables);
  } catch (error) {
    throw error instanceof ApiError ? toPageError(error) : error;
  }
}

/** The response that a loader throws so that the error boundary can say what to do next. */
export function toPageError(error: ApiError): Response {
  return Response.json({ code: error.code, ref: error.ref ?? null }, { status: statusOf(error.code) });
}

/** What a loader throws when the thing asked for is not there, or is of another kind. */
export function notFound(): Response {
  return toPageError(new ApiError('NOT_FOUND'));
}

/** What a loader throws when the reader may see the thing but not this page of it. */
export function forbidden(): Response {
  return toPageError(new ApiError('FORBIDDEN'));
}
