import { SearchRepository } from '@groundcrew/db';
import { invalid, limits } from '@groundcrew/shared';
import { parseGlobalId } from '../core/global-id';
import { loadNode, type Typed } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { searchableKinds } from './searchable';

/** @throws AppError INVALID_INPUT for a text or a count out of range */
export async function findEverything(context: RequestContext, text: string, first: number): Promise<Typed[]> {
  if (text.length > limits.searchText)
    throw invalid(['text'], 'too_long', `Expected at most ${limits.searchText} characters.`);
  if (first < 1 || first > limits.searchHits)
    throw invalid(['first'], 'out_of_range', `Expected 1 to ${limits.searchHits}.`);
  const hits = await new SearchRepository(context.manager).find(text, searchableKinds, first);
  const found = await Promise.all(hits.map((hit) => loadNode(context, hit.kind, hit.subjectId)));
  return found.filter((node) => node !== null);
}

/** The object with this id; null when there is none or the id is not one of ours. */
export async function findNode(context: RequestContext, id: string): Promise<Typed | null> {
  const parsed = parseGlobalId(id);
  return parsed && loadNode(context, parsed.type, parsed.key);
}
