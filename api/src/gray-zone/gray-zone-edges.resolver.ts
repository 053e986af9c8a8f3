/** Edges from the map, topics and people to gray zones: whoever holds the foreign key owns both directions. */
import type { GrayZoneRow, MemberRow, ResponsibilityRow, TopicRow } from '@groundcrew/db';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { MemberType } from '../member/member.type';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { TopicType } from '../routing/topic.type';
import { grayZoneLoaders } from './gray-zone.loader';
import { GrayZoneType } from './gray-zone.type';

const OF_RESPONSIBILITY = 20;
const TAKEN = 50;

@Resolver(() => TopicType)
export class TopicGrayZoneResolver {
  @FieldResolver(() => GrayZoneType, {
    nullable: true,
    description: 'Its open gray zone, else the one adopted last; null without either.',
  })
  grayZone(@Root() topic: TopicRow, @Ctx() context: RequestContext): Promise<GrayZoneRow | null> {
    return context.load(grayZoneLoaders).ofTopic.load(topic.id);
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityGrayZonesResolver {
  @FieldResolver(() => [GrayZoneType], {
    description: 'Gray zones about it, or whose adoption made or changed it, newest first; at most 20.',
  })
  grayZones(@Root() row: ResponsibilityRow, @Ctx() context: RequestContext): Promise<GrayZoneRow[]> {
    return context.load(grayZoneLoaders).ofResponsibility.load({ ofId: row.id, limit: OF_RESPONSIBILITY });
  }
}

@Resolver(() => MemberType)
export class MemberGrayZonesResolver {
  @FieldResolver(() => [GrayZoneType], {
    description:
      'Gray zones that were adopted with the member as owner or doer of the trial, newest first; at most 50.',
  })
  grayZonesTaken(@Root() member: MemberRow, @Ctx() context: RequestContext): Promise<GrayZoneRow[]> {
    return context.load(grayZoneLoaders).takenBy.load({ ofId: member.id, limit: TAKEN });
  }
}
