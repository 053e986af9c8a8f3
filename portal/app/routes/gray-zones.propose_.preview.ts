import type { LoaderFunctionArgs } from '@remix-run/node';
import { previewConsents } from '~/gray-zone/take/propose/propose.server';

/** Who would be asked, for the page of a proposal while it is written. */
export async function loader({ request }: LoaderFunctionArgs) {
  return { preview: await previewConsents(request, new URL(request.url).searchParams.toString()) };
}
