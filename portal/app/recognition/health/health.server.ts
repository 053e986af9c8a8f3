import { forbidden, load } from '~/api/api.server';
import { HealthViewerDocument, RecognitionHealthDocument } from '~/gql/graphql';
import { loadTeams } from '~/team/teams.server';
import { teamsBelow } from './health-teams';

/**
 * How recognition goes round: in the company for admins, for leads in a team of theirs. The API decides who may look.
 * @throws the page's 403 for somebody who leads no team
 */
export async function loadHealth(request: Request) {
  const { viewer } = await load(request, HealthViewerDocument);
  const roles: readonly string[] = viewer?.roles ?? [];
  const isAdmin = roles.includes('ADMIN');
  const led = (viewer?.member.memberships ?? [])
    .filter(({ role }) => role === 'LEAD')
    .map(({ team }) => team.id);
  const asked = new URL(request.url).searchParams.get('team');
  const teamId = asked || (isAdmin ? null : (led[0] ?? null));
  if (!isAdmin && teamId === null) throw forbidden();
  const [{ recognitionHealth }, teams] = await Promise.all([
    load(request, RecognitionHealthDocument, { teamId }),
    loadTeams(request),
  ]);
  const placed = teams.map(({ id, name, parent }) => ({ id, name, parent: parent ?? null }));
  return {
    health: recognitionHealth,
    teamId: teamId ?? '',
    isAdmin,
    teams: isAdmin ? placed : teamsBelow(placed, led),
  };
}

export type Health = Awaited<ReturnType<typeof loadHealth>>['health'];
