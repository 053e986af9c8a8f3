import { MembershipRepository, type MembershipRow, TeamRepository, type TeamRow } from '@groundcrew/db';
import { ancestorsOf, type ParentOf } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Teams by key and below a team, the tree, and who belongs to a team. */
export function teamLoaders(context: RequestContext) {
  const teams = new TeamRepository(context.gathered);
  const byId = byKey<TeamRow>((ids) => teams.byIds(ids));
  let tree: Promise<ParentOf> | undefined;
  const readTree = () => {
    tree ??= teams.tree();
    return tree;
  };
  return {
    byId,
    children: byForeignKey<TeamRow>(
      (ids) => teams.childrenOf(ids, context.companyToday),
      (team) => team.parentId,
      byId,
    ),
    /** Child → parent of every team, read once a request. */
    tree: readTree,
    /** From the root down to the team's parent. */
    path: new DataLoader<number, TeamRow[]>(async (ids) => {
      const parentOf = await readTree();
      return Promise.all(
        ids.map(async (id) => {
          const above = ancestorsOf(id, parentOf).reverse();
          return (await byId.loadMany(above)).filter(
            (team): team is TeamRow => team !== null && !(team instanceof Error),
          );
        }),
      );
    }),
    /** Every membership of a team, past ones too. */
    memberships: byForeignKey<MembershipRow>(
      (ids) => new MembershipRepository(context.gathered).ofTeams(ids),
      (membership) => membership.teamId,
    ),
  };
}
