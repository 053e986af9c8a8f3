import { limits } from '@groundcrew/shared';
import { load } from '~/api/api.server';
import { SearchDocument } from '~/gql/graphql';
import { type Found, toFound } from './hits';

/** What a sentence finds; nothing for an empty one. */
export async function find(request: Request, text: string, first: number): Promise<Found[]> {
  const asked = text.trim().slice(0, limits.searchText);
  if (asked === '') return [];
  const { search } = await load(request, SearchDocument, { text: asked, first });
  return toFound(search);
}
