import type { LoaderFunctionArgs } from '@remix-run/node';
import { comparedText, findSimilar } from '~/idea/similar.server';

/** Ideas that are about the same as what is typed. */
export async function loader({ request }: LoaderFunctionArgs) {
  return { similar: await findSimilar(request, comparedText(new URL(request.url).searchParams.get('text'))) };
}
