import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '~/api/api.server';
import { WallTopDocument } from '~/gql/graphql';
import { readWallFilter, toRecognitionFilter, wallQuery } from '~/recognition/wall-filter';

const TOP = 20;

/** Which posts stand on top of a wall with this filter, newest first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const filter = readWallFilter(new URL(request.url).searchParams);
  const { recognitions } = await load(request, WallTopDocument, {
    first: TOP,
    filter: toRecognitionFilter(filter),
  });
  return { query: wallQuery(filter).toString(), top: recognitions.edges.map(({ node }) => node.id) };
}
