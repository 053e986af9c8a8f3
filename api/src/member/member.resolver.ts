import type { MemberRow } from '@groundcrew/db';
import type {
  addMemberInput,
  memberFilter,
  resetPasswordInput,
  updateMemberInput,
  updateProfileInput,
} from '@groundcrew/shared';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import type { RequestContext } from '../core/request-context';
import {
  AddMemberInput,
  MemberFilter,
  ResetPasswordInput,
  UpdateMemberInput,
  UpdateProfileInput,
} from './member.input';
import { addMember, listMembers, resetPassword, updateMember, updateProfile } from './member.service';
import {
  AddMemberPayload,
  MemberConnection,
  MemberPayload,
  MemberType,
  ResetPasswordPayload,
} from './member.type';

@Resolver(() => MemberType)
export class MemberResolver {
  @Allow('member.read')
  @Query(() => MemberConnection, { description: 'People by name, leavers too unless filtered.' })
  members(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => MemberFilter, { nullable: true, description: 'Which people.' }) filter?: z.output<
      typeof memberFilter
    >,
  ): Promise<Connection<MemberRow>> {
    return listMembers(context, first, after, filter);
  }

  @Allow('member.edit')
  @Mutation(() => AddMemberPayload, { description: 'Somebody joins.' })
  addMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddMemberInput, { description: 'The person and the first membership.' })
    input: z.output<typeof addMemberInput>,
  ) {
    return addMember(context, input);
  }

  @Allow('member.edit')
  @Mutation(() => MemberPayload, { description: 'An admin corrects a person’s record.' })
  async updateMember(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateMemberInput, { description: 'The changes.' }) input: z.output<
      typeof updateMemberInput
    >,
  ) {
    return { member: await updateMember(context, input) };
  }

  @Allow('profile.edit')
  @Mutation(() => MemberPayload, { description: 'The sender changes what is theirs.' })
  async updateProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateProfileInput, { description: 'The changes.' }) input: z.output<
      typeof updateProfileInput
    >,
  ) {
    return { member: await updateProfile(context, input) };
  }

  @Allow('member.edit')
  @Mutation(() => ResetPasswordPayload, {
    description: 'Sets a first password anew; every session of the member ends.',
  })
  resetPassword(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResetPasswordInput, { description: 'Whose.' }) input: z.output<
      typeof resetPasswordInput
    >,
  ) {
    return resetPassword(context, input);
  }
}
