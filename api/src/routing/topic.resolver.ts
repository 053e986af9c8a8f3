import type { LandingRow, RoutingRequestRow, TopicRow } from '@groundcrew/db';
import {
  can,
  type mergeTopicsInput,
  type renameTopicInput,
  TopicOrder,
  type topicFilter,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { DateScalar } from '../core/scalars';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { consistencyLoaders, type TopicConsistency } from './consistency.loader';
import { MergeTopicsInput, RenameTopicInput, TopicFilter } from './routing.input';
import { routingLoaders } from './routing.loader';
import { RoutingRequestConnection } from './routing.type';
import { mergeTopics, renameTopic } from './topic.service';
import {
  ConsistencyType,
  LandingConnection,
  LandingType,
  TeamLandings,
  TopicAbilities,
  TopicConnection,
  TopicPayload,
  TopicType,
} from './topic.type';
import { landingsOf, listTopics, requestsOf, windowEnding } from './topic-page.service';

// A link to a topic that was merged leads to where its requests are.
registerNode('Topic', async (context, key) => {
  const { topic } = context.load(routingLoaders);
  const found = await topic.load(key);
  return found?.mergedIntoId ? topic.load(found.mergedIntoId) : found;
});

const DAYS = 'How many days, ending with the last; 90 when absent.';

@Resolver(() => TopicType)
export class TopicResolver {
  @Allow('routing.read')
  @Query(() => TopicConnection, { description: 'What is asked about; the most scattered first.' })
  topics(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('order', () => TopicOrder, { nullable: true, description: 'In which order.' }) order?: TopicOrder,
    @Arg('filter', () => TopicFilter, { nullable: true, description: 'Which topics.' }) filter?: z.output<
      typeof topicFilter
    >,
  ): Promise<Connection<TopicRow>> {
    return listTopics(context, first, after, order ?? TopicOrder.SCATTERED, filter);
  }

  @Allow('topic.edit')
  @Mutation(() => TopicPayload, { description: 'Names a topic anew.' })
  async renameTopic(
    @Ctx() context: RequestContext,
    @Arg('input', () => RenameTopicInput, { description: 'Which, and how.' }) input: z.output<
      typeof renameTopicInput
    >,
  ) {
    return { topic: await renameTopic(context, input) };
  }

  @Allow('topic.edit')
  @Mutation(() => TopicPayload, { description: 'Moves all requests of a topic to another.' })
  async mergeTopics(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeTopicsInput, { description: 'Which, into which.' }) input: z.output<
      typeof mergeTopicsInput
    >,
  ) {
    return { topic: await mergeTopics(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() topic: TopicRow): string {
    return globalId('Topic', topic.id);
  }

  @FieldResolver(() => Int, {
    description: 'Requests asked in so many days up to today; ever, without days.',
  })
  async requestCount(
    @Root() topic: TopicRow,
    @Ctx() context: RequestContext,
    @Arg('days', () => Int, {
      nullable: true,
      description: 'How many days, today included; ever when absent.',
    })
    days?: number,
  ): Promise<number> {
    const { consistency, total } = context.load(consistencyLoaders);
    if (days === undefined || days === null) return total.load(topic.id);
    const window = windowEnding(days, context.companyToday);
    return (await consistency.load({ topicId: topic.id, ...window })).requestCount;
  }

  @FieldResolver(() => ConsistencyType, { description: 'How surely it finds its team.' })
  consistency(
    @Root() topic: TopicRow,
    @Ctx() context: RequestContext,
    @Arg('days', () => Int, { nullable: true, description: DAYS }) days?: number,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Last day of the window; today when absent.',
    })
    asOf?: string,
  ): Promise<TopicConsistency> {
    const window = windowEnding(days ?? undefined, asOf ?? context.companyToday);
    return context.load(consistencyLoaders).consistency.load({ topicId: topic.id, ...window });
  }

  @FieldResolver(() => LandingConnection, { description: 'Where its requests first landed, newest first.' })
  landings(
    @Root() topic: TopicRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<LandingRow>> {
    return landingsOf(context, topic.id, first, after);
  }

  @FieldResolver(() => RoutingRequestConnection, { description: 'What was asked, newest first.' })
  requests(
    @Root() topic: TopicRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<RoutingRequestRow>> {
    return requestsOf(context, topic.id, first, after);
  }

  @FieldResolver(() => TopicAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() topic: TopicRow, @Ctx() context: RequestContext): TopicAbilities {
    const may = topic.mergedIntoId === null && can(context.actor, 'topic.edit');
    return { rename: may, merge: may };
  }
}

@Resolver(() => ConsistencyType)
export class ConsistencyResolver {
  @FieldResolver(() => [TeamLandings], { description: 'Teams where they first landed, most often first.' })
  landings(@Root() consistency: TopicConsistency, @Ctx() context: RequestContext) {
    const { byId } = context.load(teamLoaders);
    return consistency.landings.map(async ({ teamId, count }) => ({ team: await byId.load(teamId), count }));
  }
}

@Resolver(() => LandingType)
export class LandingResolver {
  @FieldResolver(() => ID, { description: 'The request.' })
  requestId(@Root() landing: LandingRow): string {
    return globalId('RoutingRequest', landing.requestId);
  }

  @FieldResolver(() => TeamType, { description: 'Where it landed.' })
  team(@Root() landing: LandingRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(landing.teamId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the request was bounced at least once.' })
  bounced(@Root() landing: LandingRow): boolean {
    return landing.isBounced;
  }
}
