/** Edges from people and teams to the map: whoever holds the foreign key owns both directions. */
import type { MemberRow, ResponsibilityRow, TeamRow } from '@groundcrew/db';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { DeactivateMemberPayload, MemberType } from '../member/member.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';
import { type Involvement, involvementLoader } from './involvement.loader';
import { PartyInvolvement } from './party.type';
import { reopenedGaps } from './responsibility.hooks';
import { responsibilityLoaders } from './responsibility.loader';
import { ResponsibilityConnection, ResponsibilityType } from './responsibility.type';
import { listOfTeam } from './responsibility-page.service';

@Resolver(() => TeamType)
export class TeamResponsibilitiesResolver {
  @FieldResolver(() => ResponsibilityConnection, { description: 'Its responsibilities today, by name.' })
  responsibilities(
    @Root() team: TeamRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('includeSubTeams', () => Boolean, {
      defaultValue: false,
      description: 'Also those of the teams below.',
    })
    includeSubTeams: boolean,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<ResponsibilityRow>> {
    return listOfTeam(context, globalId('Team', team.id), { first, after, includeSubTeams });
  }
}

@Resolver(() => MemberType)
export class MemberResponsibilitiesResolver {
  @FieldResolver(() => [PartyInvolvement], {
    description: 'What the member takes part in today: themselves first, then through their teams.',
  })
  async responsibilities(@Root() member: MemberRow, @Ctx() context: RequestContext) {
    const involvements = await context.load(involvementLoader).load(member.id);
    return involvements.map(({ party, viaTeamId }) => ({ ...party, viaTeamId }));
  }
}

@Resolver(() => PartyInvolvement)
export class PartyInvolvementResolver {
  @FieldResolver(() => ResponsibilityType, { description: 'In what.' })
  responsibility(@Root() one: Involvement['party'], @Ctx() context: RequestContext) {
    return context.load(responsibilityLoaders).byId.load(one.responsibilityId);
  }

  @FieldResolver(() => TeamType, {
    nullable: true,
    description: 'The team that takes part; null for the member.',
  })
  viaTeam(@Root() one: { viaTeamId: number | null }, @Ctx() context: RequestContext) {
    return one.viaTeamId === null ? null : context.load(teamLoaders).byId.load(one.viaTeamId);
  }
}

@Resolver(() => DeactivateMemberPayload)
export class ReopenedGapsResolver {
  @FieldResolver(() => [ResponsibilityType], {
    description: 'What nobody is ACCOUNTABLE for since this member left.',
  })
  reopenedGaps(
    @Root() payload: { member: MemberRow },
    @Ctx() context: RequestContext,
  ): Promise<ResponsibilityRow[]> | ResponsibilityRow[] {
    const { id, deactivatedOn } = payload.member;
    return deactivatedOn === null ? [] : reopenedGaps(context, id, deactivatedOn);
  }
}
