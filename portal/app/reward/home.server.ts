import { load } from '~/api/api.server';
import { HomeRewardsDocument, type HomeRewardsQuery } from '~/gql/graphql';

export type HomeRewards = HomeRewardsQuery & { portal: string; healthTeamId: string | null };

/** What a home shows of recognition and rewards, by the portal that opens: each part only where it is shown. */
export async function loadHomeRewards(
  request: Request,
  { viewer, ledTeamId }: { viewer: { portal: string }; ledTeamId: string | null },
): Promise<HomeRewards> {
  const { portal } = viewer;
  const lead = portal === 'LEAD' && ledTeamId !== null;
  const admin = portal === 'ADMIN';
  const found = await load(request, HomeRewardsDocument, {
    teamId: ledTeamId,
    wall: portal === 'PEER',
    own: portal === 'PEER' || portal === 'OPERATOR',
    lead,
    budgets: lead || admin,
    admin,
  });
  return { ...found, portal, healthTeamId: lead ? ledTeamId : null };
}
