import type { AssignmentRow, GrayZoneRow } from '@groundcrew/db';
import {
  type answerAssignmentInput,
  type assignGrayZoneInput,
  holdsOn,
  type withdrawAssignmentInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { responsibilityLoaders } from '../responsibility/responsibility.loader';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { assignmentLoaders } from './assignment.loader';
import { answerAssignment, assignGrayZone, withdrawAssignment } from './assignment.service';
import { AssignmentAbilities, AssignmentPayload, GrayZoneAssignmentType } from './assignment.type';
import { assignmentAbilities } from './assignment-rights';
import { AnswerAssignmentInput, AssignGrayZoneInput, WithdrawAssignmentInput } from './gray-zone.input';
import { grayZoneLoaders } from './gray-zone.loader';
import { GrayZoneType } from './gray-zone.type';

registerNode('GrayZoneAssignment', (context, key) => context.load(assignmentLoaders).byId.load(key));

@Resolver(() => GrayZoneAssignmentType)
export class AssignmentResolver {
  @Allow('gray-zone.assign')
  @Mutation(() => AssignmentPayload, { description: 'A lead asks somebody of theirs to take a gray zone.' })
  async assignGrayZone(
    @Ctx() context: RequestContext,
    @Arg('input', () => AssignGrayZoneInput, { description: 'Which, whom, and what becomes of the map.' })
    input: z.output<typeof assignGrayZoneInput>,
  ) {
    return { assignment: await assignGrayZone(context, input) };
  }

  @Allow('assignment.answer')
  @Mutation(() => AssignmentPayload, {
    description: 'The assignee accepts, and the trial starts today; or hands it back.',
  })
  async answerAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerAssignmentInput, { description: 'Which, and the answer.' }) input: z.output<
      typeof answerAssignmentInput
    >,
  ) {
    return { assignment: await answerAssignment(context, input) };
  }

  @Allow('assignment.withdraw')
  @Mutation(() => AssignmentPayload, { description: 'Takes an assignment back before it is answered.' })
  async withdrawAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawAssignmentInput, { description: 'Which.' }) input: z.output<
      typeof withdrawAssignmentInput
    >,
  ) {
    return { assignment: await withdrawAssignment(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() assignment: AssignmentRow): string {
    return globalId('GrayZoneAssignment', assignment.id);
  }

  @FieldResolver(() => GrayZoneType, { description: 'What is to be taken.' })
  grayZone(@Root() assignment: AssignmentRow, @Ctx() context: RequestContext) {
    return context.load(grayZoneLoaders).byId.load(assignment.zoneId);
  }

  @FieldResolver(() => MemberType, { description: 'The lead who asks.' })
  assignedBy(@Root() assignment: AssignmentRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(assignment.assignedBy);
  }

  @FieldResolver(() => MemberType, { description: 'Who is asked to take it.' })
  assignee(@Root() assignment: AssignmentRow, @Ctx() context: RequestContext) {
    return context.load(memberLoaders).byId.load(assignment.assigneeId);
  }

  @FieldResolver(() => ResponsibilityType, {
    nullable: true,
    description: 'The responsibility that splits or goes over; null with NEW.',
  })
  responsibility(@Root() { responsibilityId }: AssignmentRow, @Ctx() context: RequestContext) {
    return responsibilityId === null ? null : context.load(responsibilityLoaders).byId.load(responsibilityId);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'With whom something is left.' })
  leftWith(@Root() { leftWithTeamId }: AssignmentRow, @Ctx() context: RequestContext) {
    return leftWithTeamId === null ? null : context.load(teamLoaders).byId.load(leftWithTeamId);
  }

  @FieldResolver(() => AssignmentAbilities, { description: 'What the viewer may do with it.' })
  async viewerCan(
    @Root() assignment: AssignmentRow,
    @Ctx() context: RequestContext,
  ): Promise<AssignmentAbilities> {
    const held = await context.load(memberLoaders).memberships.load(assignment.assigneeId);
    const teams = held.filter((one) => holdsOn(one, context.companyToday)).map(({ teamId }) => teamId);
    return assignmentAbilities(assignment, teams, context.actor);
  }
}

@Resolver(() => GrayZoneType)
export class GrayZoneAssignmentsResolver {
  @FieldResolver(() => [GrayZoneAssignmentType], {
    description: 'Whom leads asked to take it, newest first.',
  })
  assignments(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return context.load(assignmentLoaders).ofZone.load(zone.id);
  }

  @FieldResolver(() => GrayZoneAssignmentType, {
    nullable: true,
    description: 'The one that waits for an answer.',
  })
  openAssignment(@Root() zone: GrayZoneRow, @Ctx() context: RequestContext) {
    return context.load(assignmentLoaders).openByZone.load(zone.id);
  }
}
