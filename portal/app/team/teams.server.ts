import { load } from '~/api/api.server';
import { TeamTreeDocument, type TeamTreeQuery } from '~/gql/graphql';

export type TeamNode = TeamTreeQuery['teams']['edges'][number]['node'];

const MOST_PAGES = 20;

/** Every team (existing ones, or closed ones too), page after page, for trees and selects. */
export async function loadTeams(request: Request, active: boolean | undefined = true): Promise<TeamNode[]> {
  const teams: TeamNode[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { edges, pageInfo } = (await load(request, TeamTreeDocument, { after, active })).teams;
    teams.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return teams;
}
