import type { MembershipRow } from '@groundcrew/db';
import type {
  deactivateMemberInput,
  endMembershipInput,
  moveMemberInput,
  reactivateMemberInput,
  setAdminInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import {
  DeactivateMemberInput,
  EndMembershipInput,
  MoveMemberInput,
  ReactivateMemberInput,
  SetAdminInput,
} from './member.input';
import { memberLoaders } from './member.loader';
import { DeactivateMemberPayload, MemberPayload, MembershipType, MemberType } from './member.type';
import {
  deactivateMember,
  endMembership,
  moveMember,
  reactivateMember,
  setAdmin,
} from './membership.service';

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Allow('member.edit')
  @Mutation(() => MemberPayload, {
    description: 'A person joins a team, leaving another on that day when one is named.',
  })
  async moveMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => MoveMemberInput, { description: 'From where to where.' }) input: z.output<
      typeof moveMemberInput
    >,
  ) {
    return { member: await moveMember(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => MemberPayload, { description: 'A person leaves a team.' })
  async endMembership(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndMembershipInput, { description: 'Which and when.' }) input: z.output<
      typeof endMembershipInput
    >,
  ) {
    return { member: await endMembership(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => DeactivateMemberPayload, {
    description: 'Somebody leaves: sign-in ends at once, their credit stays.',
  })
  async deactivateMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeactivateMemberInput, { description: 'Who and when.' }) input: z.output<
      typeof deactivateMemberInput
    >,
  ) {
    return { member: await deactivateMember(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => MemberPayload, { description: 'Somebody comes back.' })
  async reactivateMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReactivateMemberInput, { description: 'Who.' }) input: z.output<
      typeof reactivateMemberInput
    >,
  ) {
    return { member: await reactivateMember(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => MemberPayload, { description: 'Makes or unmakes an admin.' })
  async setAdmin(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetAdminInput, { description: 'Who, and which.' }) input: z.output<
      typeof setAdminInput
    >,
  ) {
    return { member: await setAdmin(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() membership: MembershipRow): string {
    return globalId('Membership', membership.id);
  }

  @FieldResolver(() => MemberType, { description: 'The person.' })
  member(@Root() membership: MembershipRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(membership.memberId);
  }

  @FieldResolver(() => TeamType, { description: 'The team.' })
  team(@Root() membership: MembershipRow, @Ctx() context: RequestContext) {
    return context.load(teamLoaders).byId.load(membership.teamId);
  }
}
