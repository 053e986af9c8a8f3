import type { LoaderFunctionArgs } from '@remix-run/node';
import { find } from '~/search/search.server';

/** What the command palette shows while one types. */
export async function loader({ request }: LoaderFunctionArgs) {
  const text = new URL(request.url).searchParams.get('q') ?? '';
  return { text, found: await find(request, text, 8) };
}
