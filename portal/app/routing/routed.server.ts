import { load, notFound } from '~/api/api.server';
import { type RoutedFragment, RoutedRequestDocument } from '~/gql/graphql';
import { type Done, readDone } from './done';

/** One request with its whole way. @throws the page's 404 when there is none by this id */
export async function loadRouted(request: Request, id: string): Promise<RoutedFragment> {
  const { node } = await load(request, RoutedRequestDocument, { id });
  if (node?.__typename !== 'RoutingRequest') throw notFound();
  return node;
}

/** What the address says was just done, with the request as it is now; null when it says nothing. */
export async function loadDone(request: Request): Promise<{ done: Done; request: RoutedFragment } | null> {
  const done = readDone(new URL(request.url).searchParams);
  return done && { done: done.done, request: await loadRouted(request, done.id) };
}
