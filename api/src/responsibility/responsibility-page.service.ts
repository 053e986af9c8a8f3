import { ResponsibilityPageRepository, type ResponsibilityRow } from '@groundcrew/db';
import { type responsibilityFilter, withSubTeams } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { idsWithGap } from './health.service';
import { holderOf } from './holder';

/** A page of the responsibilities that exist today, by name. */
export async function listResponsibilities(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof responsibilityFilter> = {},
): Promise<Connection<ResponsibilityRow>> {
  authorise(context, 'responsibility.read');
  const limit = pageLimit(first);
  const [name, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const teamId = optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']);
  const found = await new ResponsibilityPageRepository(context.manager).page({
    limit,
    today: context.companyToday,
    after: after ? { name: String(name), id: Number(id) } : undefined,
    text: filter.text,
    teamIds: teamId === undefined ? undefined : await teamsBelow(context, teamId, filter.includeSubTeams),
    stageId: optionalKeyOf('Stage', filter.stageId, ['filter', 'stageId']),
    holder: filter.holderId ? holderOf(filter.holderId, ['filter', 'holderId']) : undefined,
    kind: filter.kind,
    parentId: optionalKeyOf('Responsibility', filter.parentId, ['filter', 'parentId']),
    topLevel: filter.topLevel,
    ids: filter.gap && (await idsWithGap(context, filter.gap)),
  });
  return toConnection(found, first, after, (row) => encodeCursor([row.name, row.id]));
}

/** The responsibilities of a team, by name. */
export function listOfTeam(
  context: RequestContext,
  teamGlobalId: string,
  page: { first: number; after?: string | null; includeSubTeams: boolean },
): Promise<Connection<ResponsibilityRow>> {
  const filter = { teamId: teamGlobalId, includeSubTeams: page.includeSubTeams };
  return listResponsibilities(context, page.first, page.after, filter);
}

async function teamsBelow(
  context: RequestContext,
  teamId: number,
  includeSubTeams: boolean | undefined,
): Promise<number[]> {
  if (!includeSubTeams) return [teamId];
  return [...withSubTeams([teamId], await context.load(teamLoaders).tree())];
}
