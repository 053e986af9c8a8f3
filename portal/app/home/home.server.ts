import { openStates } from '@groundcrew/shared';
import { load } from '~/api/api.server';
import {
  type GrayZoneFilter,
  HomeAdminDocument,
  type HomeAdminQuery,
  HomeDocument,
  HomeMoreDocument,
  type HomeMoreQuery,
  type HomeQuery,
} from '~/gql/graphql';
import { silentWays } from '~/metric/feed/feed.server';
import type { FeedWay } from '~/metric/feed/last-good';
import { mainDoors } from './main-doors';

type Viewer = NonNullable<HomeQuery['viewer']>;

/** The people and teams that are counted, as far as one page goes. */
export type PeopleLists = Pick<Required<HomeAdminQuery>, 'members' | 'teams'>;

/** What the reader's own home needs, by the portal that opens for them: what everyone has, then the parts of their role. */
export async function loadHome(request: Request) {
  const { viewer, decisions, dueKpiTasks, waiting, proposed, trials } = await load(request, HomeDocument);
  if (!viewer) return null;
  const { portal, can } = viewer;
  const teamId = gapTeamOf(viewer);
  const ledTeamId = ledTeamOf(viewer);
  const zonesIn = zonesNear(viewer);
  const shows = { gaps: portal !== 'PEER', lead: portal === 'LEAD', zones: zonesIn !== null };
  const adminShows = { feeds: can.manageTokens, people: can.managePeople, audit: can.readAudit };
  const [more, admin, silent]: [HomeMoreQuery, HomeAdminQuery, FeedWay[]] = await Promise.all([
    isAny(shows)
      ? load(request, HomeMoreDocument, {
          ...shows,
          teamId,
          teamKpis: ledTeamId ? { teamId: ledTeamId } : {},
          zonesIn,
        })
      : {},
    isAny(adminShows) ? load(request, HomeAdminDocument, adminShows) : {},
    adminShows.feeds ? silentWays(request) : [],
  ]);
  const { members, teams } = admin;
  return {
    viewer,
    decisions,
    dueTasks: dueKpiTasks,
    teamId,
    ledTeamId,
    health: more.mapHealth ?? null,
    teamKpis: more.kpis ?? null,
    waiting,
    proposed: nodesOf(proposed),
    trials: nodesOf(trials),
    zones: more.zones ? { total: more.zones.totalCount, shown: nodesOf(more.zones) } : null,
    doors: shows.lead ? mainDoors(more) : null,
    loads: admin.metricLoads ? nodesOf(admin.metricLoads) : null,
    silent,
    people: members && teams ? { members, teams } : null,
    audit: admin.auditLog ? nodesOf(admin.auditLog) : null,
  };
}

const isAny = (shows: Record<string, boolean>) => Object.values(shows).some(Boolean);

const nodesOf = <Node>({ edges }: { edges: readonly { node: Node }[] }): Node[] =>
  edges.map(({ node }) => node);

/** Open gray zones that a lead may decide on; an operator's are those of their own team. Others are not told of any here. */
function zonesNear(viewer: Viewer): GrayZoneFilter | null {
  const states = [...openStates];
  if (viewer.portal === 'LEAD') return { states, inReach: true };
  const teamId = viewer.member.memberships[0]?.team.id;
  return viewer.portal === 'OPERATOR' && teamId ? { states, teamId } : null;
}

/** Gaps of the whole map for admins; else of the team that one leads, or of one's own. */
function gapTeamOf(viewer: Viewer): string | null {
  if (viewer.roles.includes('ADMIN')) return null;
  return ledTeamOf(viewer) ?? viewer.member.memberships[0]?.team.id ?? null;
}

function ledTeamOf({ member }: Viewer): string | null {
  return member.memberships.find(({ role }) => role === 'LEAD')?.team.id ?? null;
}
