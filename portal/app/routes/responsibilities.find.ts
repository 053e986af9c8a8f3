import type { LoaderFunctionArgs } from '@remix-run/node';
import { toPageError } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { pickKinds } from '~/responsibility/pick/pick';
import { findChoices } from '~/responsibility/pick/pick.server';

/** Members, teams or works whose name fits what is typed in a pick field. */
export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const kind = pickKinds.find((each) => each === params.get('kind')) ?? 'holder';
  try {
    return await findChoices(request, kind, params.get('q') ?? '');
  } catch (error) {
    throw error instanceof ApiError ? toPageError(error) : error;
  }
}
