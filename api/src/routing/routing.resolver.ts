import type { RoutingHopRow, RoutingRequestRow } from '@groundcrew/db';
import type {
  acceptRequestInput,
  askWhoseInput,
  bounceRequestInput,
  changeTopicInput,
  routeRequestInput,
  routingFilter,
  withdrawRequestInput,
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
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { askWhose } from './ask.service';
import {
  AcceptRequestInput,
  AskWhoseInput,
  BounceRequestInput,
  ChangeTopicInput,
  RouteRequestInput,
  RoutingFilter,
  WithdrawRequestInput,
} from './routing.input';
import { routingLoaders } from './routing.loader';
import {
  acceptRequest,
  bounceRequest,
  listRequests,
  routeRequest,
  routingAbilities,
  withdrawRequest,
} from './routing.service';
import {
  RoutingAbilities,
  RoutingHopType,
  RoutingPayload,
  RoutingRequestConnection,
  RoutingRequestType,
} from './routing.type';
import { changeTopic } from './topic.service';
import { TopicType } from './topic.type';

registerNode('RoutingRequest', (context, key) => context.load(routingLoaders).request.load(key));

@Resolver(() => RoutingRequestType)
export class RoutingResolver {
  @Allow('routing.read')
  @Query(() => RoutingRequestConnection, { description: 'What was asked, newest first.' })
  routingRequests(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => RoutingFilter, { nullable: true, description: 'Which requests.' }) filter?: z.output<
      typeof routingFilter
    >,
  ): Promise<Connection<RoutingRequestRow>> {
    return listRequests(context, first, after, filter);
  }

  @Allow('routing.ask')
  @Mutation(() => RoutingPayload, {
    description: 'Asks whose something is; with a team or a responsibility it is sent at once.',
  })
  async askWhose(
    @Ctx() context: RequestContext,
    @Arg('input', () => AskWhoseInput, { description: 'The question.' }) input: z.output<
      typeof askWhoseInput
    >,
  ) {
    return { request: await askWhose(context, input) };
  }

  @Allow('routing.ask')
  @Mutation(() => RoutingPayload, {
    description: 'The asker sends it to a team; or the team where it waits sends it on, which is a bounce.',
  })
  async routeRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => RouteRequestInput, { description: 'Which, and where to.' }) input: z.output<
      typeof routeRequestInput
    >,
  ) {
    return { request: await routeRequest(context, input) };
  }

  @Allow('routing.answer')
  @Mutation(() => RoutingPayload, { description: 'The team where it waits takes it.' })
  async acceptRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptRequestInput, { description: 'Which, and as what.' }) input: z.output<
      typeof acceptRequestInput
    >,
  ) {
    return { request: await acceptRequest(context, input) };
  }

  @Allow('routing.answer')
  @Mutation(() => RoutingPayload, {
    description: 'The team where it waits says why it is not theirs, and whose it may be.',
  })
  async bounceRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => BounceRequestInput, { description: 'Which, why and where to.' }) input: z.output<
      typeof bounceRequestInput
    >,
  ) {
    return { request: await bounceRequest(context, input) };
  }

  @Allow('routing.withdraw')
  @Mutation(() => RoutingPayload, { description: 'The asker takes it back.' })
  async withdrawRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRequestInput, { description: 'Which.' }) input: z.output<
      typeof withdrawRequestInput
    >,
  ) {
    return { request: await withdrawRequest(context, input) };
  }

  @Allow('routing.sort')
  @Mutation(() => RoutingPayload, { description: 'Puts a request under another topic, or one of its own.' })
  async changeTopic(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangeTopicInput, { description: 'Which, and under what.' }) input: z.output<
      typeof changeTopicInput
    >,
  ) {
    return { request: await changeTopic(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() request: RoutingRequestRow): string {
    return globalId('RoutingRequest', request.id);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who asked; null where it was imported.' })
  asker(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext) {
    return request.askerId === null ? null : context.load(memberLoaders).byId.load(request.askerId);
  }

  @FieldResolver(() => TopicType, { description: 'What it is about.' })
  topic(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext) {
    return context.load(routingLoaders).topic.load(request.topicId);
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'What the asker thought it belongs to, or what the accepting team tied it to.',
  })
  responsibility(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext) {
    const { responsibilityId } = request;
    return responsibilityId === null ? null : context.load(responsibilityLoaders).byId.load(responsibilityId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'Where it waits, or was accepted.' })
  team(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext) {
    return request.teamId === null ? null : context.load(teamLoaders).byId.load(request.teamId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'Where it first landed.' })
  firstTeam(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext) {
    return request.firstTeamId === null ? null : context.load(teamLoaders).byId.load(request.firstTeamId);
  }

  @FieldResolver(() => [RoutingHopType], {
    description: 'Its way from team to team, oldest first; never changed afterwards.',
  })
  hops(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext): Promise<RoutingHopRow[]> {
    return context.load(routingLoaders).hops.load(request.id);
  }

  @FieldResolver(() => RoutingAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() request: RoutingRequestRow, @Ctx() context: RequestContext): Promise<RoutingAbilities> {
    return routingAbilities(context, request);
  }
}

@Resolver(() => RoutingHopType)
export class RoutingHopResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() hop: RoutingHopRow): string {
    return globalId('RoutingHop', hop.id);
  }

  @FieldResolver(() => TeamType, { description: 'Where it arrived.' })
  team(@Root() hop: RoutingHopRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(hop.teamId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who sent it; null where it was imported.',
  })
  sentBy(@Root() hop: RoutingHopRow, @Ctx() context: RequestContext) {
    return hop.sentBy === null ? null : context.load(memberLoaders).byId.load(hop.sentBy);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who answered, or took it back.' })
  answeredBy(@Root() hop: RoutingHopRow, @Ctx() context: RequestContext) {
    return hop.answeredBy === null ? null : context.load(memberLoaders).byId.load(hop.answeredBy);
  }
}
