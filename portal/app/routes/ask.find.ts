import type { LoaderFunctionArgs } from '@remix-run/node';
import { propose, sentenceOf } from '~/routing/propose.server';

/** Whose a sentence is while it is typed. */
export async function loader({ request }: LoaderFunctionArgs) {
  return { proposed: await propose(request, sentenceOf(new URL(request.url).searchParams.get('text'))) };
}
