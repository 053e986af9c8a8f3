/** The edges of a member, and those of a team that lead to members: whoever holds the foreign key owns both directions. */
import type { CompanyValueRow, MemberRow, MembershipRow, TeamRow } from '@groundcrew/db';
import { can, holdsOn, initialsOf, MembershipRole, titleOf } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { companyLoaders } from '../company/company.loader';
import { CompanyValueType } from '../company/company.type';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { memberLoaders } from './member.loader';
import { MemberAbilities, MembershipType, MemberType } from './member.type';

registerNode('Member', (context, key) => context.load(memberLoaders).byId.load(key));

@Resolver(() => MemberType)
export class MemberEdgesResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() member: MemberRow): string {
    return globalId('Member', member.id);
  }

  @FieldResolver(() => String, { description: 'What stands in the avatar.' })
  initials(@Root() member: MemberRow): string {
    return initialsOf(member.name);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person is here.' })
  active(@Root() member: MemberRow): boolean {
    return member.deactivatedOn === null;
  }

  @FieldResolver(() => CompanyValueType, {
    nullable: true,
    description: 'The company value that the personal mission serves.',
  })
  companyValue(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
  ): Promise<CompanyValueRow | null> | null {
    return member.companyValueId === null
      ? null
      : context.load(companyLoaders).value.load(member.companyValueId);
  }

  @FieldResolver(() => [MembershipType], { description: 'Teams of the person, newest first.' })
  async memberships(
    @Root() member: MemberRow,
    @Ctx() context: RequestContext,
    @Arg('history', () => Boolean, { defaultValue: false, description: 'Also past and coming ones.' })
    history: boolean,
  ): Promise<MembershipRow[]> {
    const all = await context.load(memberLoaders).memberships.load(member.id);
    return history ? all : all.filter((held) => holdsOn(held, context.companyToday));
  }

  @FieldResolver(() => String, {
    description: 'Team and office in the viewer’s language; empty for somebody without a team.',
  })
  async title(@Root() member: MemberRow, @Ctx() context: RequestContext): Promise<string> {
    const all = await context.load(memberLoaders).memberships.load(member.id);
    const held = all.filter((one) => holdsOn(one, context.companyToday));
    const first = held.find((one) => one.role === MembershipRole.LEAD) ?? held[0];
    const team = first && (await context.load(teamLoaders).byId.load(first.teamId));
    return team ? titleOf(team, first.role, context.locale) : '';
  }

  @FieldResolver(() => MemberAbilities, { description: 'What the viewer may do with them.' })
  viewerCan(@Ctx() context: RequestContext): MemberAbilities {
    const edit = can(context.actor, 'member.edit');
    return { edit, move: edit, deactivate: edit, resetPassword: edit, grantAdmin: edit };
  }
}

@Resolver(() => TeamType)
export class TeamMembersResolver {
  @FieldResolver(() => [MembershipType], { description: 'Who belongs to the team, leads first.' })
  async memberships(
    @Root() team: TeamRow,
    @Ctx() context: RequestContext,
    @Arg('history', () => Boolean, { defaultValue: false, description: 'Also past and coming ones.' })
    history: boolean,
  ): Promise<MembershipRow[]> {
    const all = await context.load(teamLoaders).memberships.load(team.id);
    return history ? all : all.filter((held) => holdsOn(held, context.companyToday));
  }

  @FieldResolver(() => [MemberType], { description: 'Who leads the team today.' })
  async leads(@Root() team: TeamRow, @Ctx() context: RequestContext): Promise<(MemberRow | Error | null)[]> {
    const all = await context.load(teamLoaders).memberships.load(team.id);
    const leads = all.filter(
      (held) => held.role === MembershipRole.LEAD && holdsOn(held, context.companyToday),
    );
    return context.load(memberLoaders).byId.loadMany(leads.map((held) => held.memberId));
  }
}
