/** What the viewer may do with rewards at large, so that menus and homes show what can be opened. */
import type { TeamRow } from '@groundcrew/db';
import { can, isLead } from '@groundcrew/shared';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/request-context';
import { ViewerAbilities } from '../identity/identity.type';
import { teamLoaders } from '../team/team.loader';
import { TeamType } from '../team/team.type';

@Resolver(() => ViewerAbilities)
export class ViewerRewardsResolver {
  @FieldResolver(() => Boolean, { description: 'Keep the catalogue, budgets and the rule of rewards.' })
  manageRewards(@Ctx() { actor }: RequestContext): boolean {
    return can(actor, 'reward.catalogue') && can(actor, 'reward.budget');
  }

  @FieldResolver(() => [TeamType], { description: 'Teams from whose budgets the viewer may give awards.' })
  async awardFrom(@Ctx() context: RequestContext): Promise<TeamRow[]> {
    const { actor, companyToday } = context;
    const teams =
      actor && isLead(actor) ? await context.load(teamLoaders).byId.loadMany([...actor.reach]) : [];
    return teams.filter(
      (team): team is TeamRow =>
        team !== null && !(team instanceof Error) && (team.to === null || team.to > companyToday),
    );
  }
}
