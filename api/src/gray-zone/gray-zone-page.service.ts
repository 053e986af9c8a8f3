import { GrayZonePageRepository, type GrayZoneRow, type GrayZoneWanted } from '@groundcrew/db';
import { GrayZoneOrder, type grayZoneFilter } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { grayZoneLoaders } from './gray-zone.loader';

/** A page of gray zones that can say how many there are in all. */
export interface GrayZonePage extends Connection<GrayZoneRow> {
  wanted: GrayZoneWanted;
  /** How many there are in all, where that was read with the page. */
  total: number | null;
}

/** A page of gray zones: what changed its state last first, or the most evidence first. */
export async function listGrayZones(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
  filter: z.output<typeof grayZoneFilter> = {},
  order: GrayZoneOrder = GrayZoneOrder.RECENT,
): Promise<GrayZonePage> {
  authorise(context, 'gray-zone.read');
  const wanted = wantedBy(context, filter);
  const [value, id] = after ? decodeCursor(after, ['number', 'number']) : [];
  const { zones, total } = await context.load(grayZoneLoaders).page.load({
    ...wanted,
    limit: pageLimit(first),
    order,
    after: after ? { value: Number(value), id: Number(id) } : undefined,
  });
  const page = toConnection(zones, first, after, (zone) =>
    encodeCursor([order === GrayZoneOrder.SIZE ? zone.size : zone.stateSince.getTime(), zone.id]),
  );
  return { ...page, wanted, total };
}

/** How many there are on all pages. */
export async function totalOf(context: RequestContext, page: GrayZonePage): Promise<number> {
  return page.total ?? new GrayZonePageRepository(context.gathered).count(page.wanted);
}

function wantedBy(context: RequestContext, filter: z.output<typeof grayZoneFilter>): GrayZoneWanted {
  const { memberId, memberships, reach } = context.signedIn;
  const teamId = optionalKeyOf('Team', filter.teamId, ['filter', 'teamId']);
  return {
    states: filter.states,
    source: filter.source,
    teamIds: teamId === undefined ? undefined : [teamId],
    inReach: filter.inReach ? [...reach] : undefined,
    own: filter.mine && {
      kind: filter.mine,
      memberId,
      teamIds: memberships.map((held) => held.teamId),
    },
    text: filter.text,
  };
}
