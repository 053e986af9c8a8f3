import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { readMap } from './map.service';
import { ResponsibilityMapType } from './map.type';
import { readMapChanges } from './map-changes.service';
import { MapChanges } from './map-changes.type';

@Resolver()
export class MapResolver {
  @Allow('responsibility.read')
  @Query(() => ResponsibilityMapType, { description: 'The whole R&R map as of a day, in one lean answer.' })
  responsibilityMap(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when absent.' })
    asOf?: string,
  ): Promise<ResponsibilityMapType> {
    return readMap(context, asOf);
  }

  @Allow('responsibility.read')
  @Query(() => MapChanges, { description: 'What differs on the map between two days.' })
  mapChanges(
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, { description: 'The one day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The other day.' }) to: string,
  ): Promise<MapChanges> {
    return readMapChanges(context, from, to);
  }
}
