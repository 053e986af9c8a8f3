import { load } from '~/api/api.server';
import {
  HomeAuditDocument,
  HomeDocument,
  HomeGapsDocument,
  HomePeopleDocument,
  type HomeQuery,
} from '~/gql/graphql';

type Viewer = NonNullable<HomeQuery['viewer']>;

/** What the reader's own home needs, by the portal that opens for them. */
export async function loadHome(request: Request) {
  const { viewer, decisions } = await load(request, HomeDocument);
  if (!viewer) return null;
  const teamId = gapTeamOf(viewer);
  const [gaps, people, audit] = await Promise.all([
    viewer.portal === 'PEER' ? null : load(request, HomeGapsDocument, { teamId }),
    viewer.can.managePeople ? load(request, HomePeopleDocument) : null,
    viewer.can.readAudit ? load(request, HomeAuditDocument) : null,
  ]);
  return {
    viewer,
    decisions,
    teamId,
    health: gaps?.mapHealth ?? null,
    people,
    audit: audit?.auditLog.edges.map(({ node }) => node) ?? null,
  };
}

/** Gaps of the whole map for admins; else of the team that one leads, or of one's own. */
function gapTeamOf(viewer: Viewer): string | null {
  if (viewer.roles.includes('ADMIN')) return null;
  const { memberships } = viewer.member;
  const own = memberships.find(({ role }) => role === 'LEAD') ?? memberships[0];
  return own?.team.id ?? null;
}
