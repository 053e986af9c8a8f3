import type { MembershipRow, TeamRow } from '@groundcrew/db';
import {
  can,
  type closeTeamInput,
  type createTeamInput,
  holdsOn,
  type moveTeamInput,
  type teamFilter,
  type updateTeamInput,
} from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { CloseTeamInput, CreateTeamInput, MoveTeamInput, TeamFilter, UpdateTeamInput } from './team.input';
import { teamLoaders } from './team.loader';
import { closeTeam, createTeam, listTeams, moveTeam, updateTeam } from './team.service';
import { TeamAbilities, TeamConnection, TeamPayload, TeamType } from './team.type';

registerNode('Team', (context, key) => context.load(teamLoaders).byId.load(key));

@Resolver(() => TeamType)
export class TeamResolver {
  @Allow('team.read')
  @Query(() => TeamConnection, { description: 'Teams by name.' })
  teams(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
    @Arg('filter', () => TeamFilter, { nullable: true, description: 'Which teams.' }) filter?: z.output<
      typeof teamFilter
    >,
  ): Promise<Connection<TeamRow>> {
    return listTeams(context, first, after, filter);
  }

  @Allow('team.edit')
  @Mutation(() => TeamPayload, { description: 'A team begins.' })
  async createTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateTeamInput, { description: 'The team.' }) input: z.output<
      typeof createTeamInput
    >,
  ) {
    return { team: await createTeam(context, input) };
  }

  @Allow('team.edit')
  @Mutation(() => TeamPayload, { description: 'Renames a team or says anew what it is for.' })
  async updateTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateTeamInput, { description: 'The changes.' }) input: z.output<
      typeof updateTeamInput
    >,
  ) {
    return { team: await updateTeam(context, input) };
  }

  @Allow('team.edit')
  @Mutation(() => TeamPayload, { description: 'Moves a team, and all below it, under another.' })
  async moveTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => MoveTeamInput, { description: 'Where to.' }) input: z.output<typeof moveTeamInput>,
  ) {
    return { team: await moveTeam(context, input) };
  }

  @Allow('team.edit')
  @Mutation(() => TeamPayload, { description: 'A team ends; its history stays.' })
  async closeTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => CloseTeamInput, { description: 'Which and when.' }) input: z.output<
      typeof closeTeamInput
    >,
  ) {
    return { team: await closeTeam(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() team: TeamRow): string {
    return globalId('Team', team.id);
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team above.' })
  parent(@Root() team: TeamRow, @Ctx() context: RequestContext): Promise<TeamRow | null> | null {
    return team.parentId === null ? null : context.load(teamLoaders).byId.load(team.parentId);
  }

  @FieldResolver(() => [TeamType], { description: 'Teams directly below that exist today, by name.' })
  children(@Root() team: TeamRow, @Ctx() context: RequestContext): Promise<TeamRow[]> {
    return context.load(teamLoaders).children.load(team.id);
  }

  @FieldResolver(() => [TeamType], { description: 'From the root down to the team above.' })
  path(@Root() team: TeamRow, @Ctx() context: RequestContext): Promise<TeamRow[]> {
    return context.load(teamLoaders).path.load(team.id);
  }

  @FieldResolver(() => Int, { description: 'People in this team alone, today.' })
  async memberCount(@Root() team: TeamRow, @Ctx() context: RequestContext): Promise<number> {
    const memberships: MembershipRow[] = await context.load(teamLoaders).memberships.load(team.id);
    return new Set(
      memberships.filter((held) => holdsOn(held, context.companyToday)).map((held) => held.memberId),
    ).size;
  }

  @FieldResolver(() => TeamAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() team: TeamRow, @Ctx() context: RequestContext): TeamAbilities {
    return {
      edit: can(context.actor, 'team.edit'),
      createResponsibility: can(context.actor, 'responsibility.edit', { teamIds: [team.id] }),
    };
  }
}
