import type { CoverRow, GrayZoneRow, MemberRow } from '@groundcrew/db';
import {
  type CoverState,
  type coverFilter,
  coverState,
  type endCoverInput,
  type recordCoverInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { TopicType } from '../routing/topic.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { coverLoaders } from './cover.loader';
import { coversOfHelper, endCover, listCovers, mayEnd, recordCover } from './cover.service';
import { CoverAbilities, CoverConnection, CoverPayload, CoverType } from './cover.type';
import { CoverFilter, EndCoverInput, RecordCoverInput } from './gray-zone.input';
import { GrayZoneType } from './gray-zone.type';
import { livingTopic } from './named-topic';

registerNode('Cover', (context, key) => context.load(coverLoaders).byId.load(key));

const OF_ZONE = 20;

@Resolver(() => CoverType)
export class CoverResolver {
  @Allow('gray-zone.read')
  @Query(() => CoverConnection, { description: 'Help for work that is not one’s own, newest first.' })
  covers(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => CoverFilter, { nullable: true, description: 'Which covers.' })
    filter?: z.output<typeof coverFilter>,
  ): Promise<Connection<CoverRow>> {
    return listCovers(context, first, after, filter);
  }

  @Allow('cover.record')
  @Mutation(() => CoverPayload, { description: 'Somebody helps with work that is not theirs, until a day.' })
  async recordCover(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordCoverInput, { description: 'With what, from when to when.' })
    input: z.output<typeof recordCoverInput>,
  ) {
    return { cover: await recordCover(context, input) };
  }

  @Allow('cover.end')
  @Mutation(() => CoverPayload, { description: 'A cover is over before its day.' })
  async endCover(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndCoverInput, { description: 'Which.' }) input: z.output<typeof endCoverInput>,
  ) {
    return { cover: await endCover(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() cover: CoverRow): string {
    return globalId('Cover', cover.id);
  }

  @FieldResolver()
  state(@Root() cover: CoverRow, @Ctx() context: RequestContext): CoverState {
    return coverState(cover, context.companyToday);
  }

  @FieldResolver(() => MemberType, { description: 'Who helps.' })
  helper(@Root() cover: CoverRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(cover.helperId);
  }

  @FieldResolver(() => MemberType, { description: 'Who recorded it: the helper, or a lead.' })
  recordedBy(@Root() cover: CoverRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(cover.recordedBy);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team whose work it is.' })
  forTeam(@Root() cover: CoverRow, @Ctx() context: RequestContext) {
    return cover.forTeamId === null ? null : context.load(teamLoaders).byId.load(cover.forTeamId);
  }

  @FieldResolver(() => TopicType, { nullable: true, description: 'The topic that it is asked under.' })
  topic(@Root() cover: CoverRow, @Ctx() context: RequestContext) {
    return cover.topicId === null ? null : livingTopic(context, cover.topicId);
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'The responsibility that it belongs to.',
  })
  responsibility(@Root() cover: CoverRow, @Ctx() context: RequestContext) {
    const { responsibilityId } = cover;
    return responsibilityId === null ? null : context.load(responsibilityLoaders).byId.load(responsibilityId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Which cover of its topic it is in the 90 days up to its first day; 1 for the first; null without a topic, and when it was ended before it began.',
  })
  ordinal(@Root() cover: CoverRow, @Ctx() context: RequestContext): Promise<number | null> {
    return context.load(coverLoaders).ordinal.load(cover);
  }

  @FieldResolver(() => CoverAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(@Root() cover: CoverRow, @Ctx() context: RequestContext): Promise<CoverAbilities> {
    return { end: await mayEnd(context, cover) };
  }
}

@Resolver(() => GrayZoneType)
export class GrayZoneCoversResolver {
  @FieldResolver(() => [CoverType], { description: 'Covers of its topic, newest first; at most 20.' })
  async covers(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext): Promise<CoverRow[]> {
    const topic = zone.topicId === null ? null : await livingTopic(context, zone.topicId);
    return topic ? context.load(coverLoaders).ofTopic.load({ ofId: topic.id, limit: OF_ZONE }) : [];
  }
}

@Resolver(() => MemberType)
export class MemberCoversResolver {
  @FieldResolver(() => CoverConnection, { description: 'What the member helped with, newest first.' })
  covers(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<CoverRow>> {
    return coversOfHelper(context, member.id, first, after);
  }
}
