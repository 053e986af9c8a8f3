import { load } from '~/api/api.server';
import {
  GrayZoneBoardDocument,
  type GrayZoneRowFragment,
  type GrayZoneRowsFragment,
  GrayZonesOfStateDocument,
} from '~/gql/graphql';
import { type BoardGroup, isNarrowed, readBoardFilter, toGrayZoneFilter } from './board-filter';

const A_PAGE = 30;

/** One state of the board: how many there are, and those that are shown. */
export interface ShownGroup {
  group: BoardGroup;
  total: number;
  zones: GrayZoneRowFragment[];
}

/** The board as its address says: every open state and what was adopted, or one state page by page. */
export async function loadBoard(request: Request) {
  const params = new URL(request.url).searchParams;
  const filter = readBoardFilter(params);
  const { state, order } = filter;
  if (state !== '') {
    const { grayZones, ...frame } = await load(request, GrayZonesOfStateDocument, {
      first: A_PAGE,
      after: params.get('after'),
      order,
      filter: toGrayZoneFilter(filter, state),
    });
    return { ...boardFrame(frame), filter, groups: [shown(state, grayZones)], pageInfo: grayZones.pageInfo };
  }
  const { spotted, proposed, trial, adopted, ...frame } = await load(request, GrayZoneBoardDocument, {
    order,
    spotted: toGrayZoneFilter(filter, 'SPOTTED'),
    proposed: toGrayZoneFilter(filter, 'PROPOSED'),
    trial: toGrayZoneFilter(filter, 'TRIAL'),
    adopted: toGrayZoneFilter(filter, 'ADOPTED'),
  });
  const groups = [
    shown('SPOTTED', spotted),
    shown('PROPOSED', proposed),
    shown('TRIAL', trial),
    shown('ADOPTED', adopted),
  ];
  // without a filter every group says that it is empty, with one only what was found is shown
  const found = isNarrowed(filter) ? groups.filter(({ total }) => total > 0) : groups;
  return { ...boardFrame(frame), filter, groups: found, pageInfo: null };
}

function shown(group: BoardGroup, { totalCount, edges }: GrayZoneRowsFragment): ShownGroup {
  return { group, total: totalCount, zones: edges.map(({ node }) => node) };
}

type Frame = {
  viewer?: { roles: readonly string[] } | null;
  teams: { edges: { node: { id: string; name: string; parent?: { id: string } | null } }[] };
  grayZoneCounts: { state: string; count: number }[];
};

function boardFrame({ viewer, teams, grayZoneCounts }: Frame) {
  const counted = new Map(grayZoneCounts.map(({ state, count }) => [state, count]));
  return {
    isLead: viewer?.roles.includes('LEAD') ?? false,
    mayPropose: viewer?.roles.some((role) => role === 'LEAD' || role === 'OPERATOR') ?? false,
    teams: teams.edges.map(({ node }) => ({ id: node.id, name: node.name, parent: node.parent ?? null })),
    waiting: (counted.get('SPOTTED') ?? 0) + (counted.get('RETURNED') ?? 0),
    dismissed: counted.get('DISMISSED') ?? 0,
    total: [...counted.values()].reduce((sum, count) => sum + count, 0),
  };
}
