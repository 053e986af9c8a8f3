import type { LoaderFunctionArgs } from '@remix-run/node';
import { load } from '~/api/api.server';
import { OwnershipMapDocument } from '~/gql/graphql';
import { loadDirectory } from '~/responsibility/directory/directory.server';
import { readMapState } from '~/responsibility/map.address';

/** The next rows of the directory, for the same state as `/map` and a cursor. */
export async function loader({ request }: LoaderFunctionArgs) {
  const state = readMapState(new URL(request.url).searchParams);
  return loadDirectory(request, state, async () => {
    const { responsibilityMap } = await load(request, OwnershipMapDocument, { asOf: state.asOf });
    return responsibilityMap;
  });
}
