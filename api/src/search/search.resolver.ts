import { limits } from '@groundcrew/shared';
import { Arg, Ctx, createUnionType, ID, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../core/allow';
import { Node, type Typed } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { findEverything, findNode } from './search.service';
import { searchableTypes } from './searchable';

const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'Something that the ask field finds.',
  types: searchableTypes,
  resolveType: (value) => (value as unknown as Typed).__typename,
});

@Resolver()
export class SearchResolver {
  @Allow('identity.own')
  @Query(() => [SearchHit], { description: 'People, teams and responsibilities by their words, best first.' })
  search(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, { description: 'A few words, Korean or English, particles and all.' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 8, description: `How many, 1 to ${limits.searchHits}.` })
    first: number,
  ): Promise<Typed[]> {
    return findEverything(context, text, first);
  }

  @Allow('identity.own')
  @Query(() => Node, { nullable: true, description: 'Any object by its opaque id; null when there is none.' })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Opaque global id.' }) id: string,
  ): Promise<Typed | null> {
    return findNode(context, id);
  }
}
