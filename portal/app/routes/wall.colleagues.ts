import type { LoaderFunctionArgs } from '@remix-run/node';
import { toPageError } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { findColleagues } from '~/recognition/recognize/colleagues.server';

/** Colleagues whose name fits what is typed, for the people and the mentions of a post. */
export async function loader({ request }: LoaderFunctionArgs) {
  try {
    return await findColleagues(request, new URL(request.url).searchParams.get('q') ?? '');
  } catch (error) {
    throw error instanceof ApiError ? toPageError(error) : error;
  }
}
