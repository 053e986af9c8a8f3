import { KpiRepository, type KpiRow, KpiTaskRepository, type KpiTaskRow } from '@groundcrew/db';
import { addDays, invalid, type kpiFilter, limits, withSubTeams } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { teamLoaders } from '../team/team.loader';
import { kpiLoaders } from './kpi.loader';

/** How far ahead tasks can be asked for. */
const DAYS_AHEAD = 366;

/** A page of KPIs by name. */
export async function listKpis(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof kpiFilter> = {},
): Promise<Connection<KpiRow>> {
  authorise(context, 'kpi.read');
  const limit = pageLimit(first);
  const [name, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const teamId = optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']);
  const found = await new KpiRepository(context.gathered).page({
    limit,
    today: context.companyToday,
    after: after ? { name: String(name), id: Number(id) } : undefined,
    ownerId: optionalKeyOf('Member', filter.ownerId, ['filter', 'ownerId']),
    teamIds:
      teamId === undefined ? undefined : [...withSubTeams([teamId], await context.load(teamLoaders).tree())],
    valueId: optionalKeyOf('CompanyValue', filter.valueId, ['filter', 'valueId']),
    text: filter.text,
    retired: filter.retired ?? false,
  });
  const { byId } = context.load(kpiLoaders);
  for (const kpi of found) byId.prime(kpi.id, kpi);
  return toConnection(found, first, after, (kpi) => encodeCursor([kpi.name, kpi.id]));
}

/**
 * The viewer's own open tasks that are due within so many days from today (0: today), overdue ones first.
 * @throws AppError INVALID_INPUT unless 0 ≤ within ≤ 366
 */
export async function dueTasks(context: RequestContext, within: number): Promise<KpiTaskRow[]> {
  authorise(context, 'kpi.read');
  if (within < 0 || within > DAYS_AHEAD) {
    throw invalid(['within'], 'out_of_range', `Expected 0 to ${DAYS_AHEAD}.`, { min: 0, max: DAYS_AHEAD });
  }
  const before = addDays(context.today, within + 1);
  return new KpiTaskRepository(context.gathered).dueOf(context.signedIn.memberId, before, limits.page);
}
