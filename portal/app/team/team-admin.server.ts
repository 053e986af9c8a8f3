import { closeTeamInput, createTeamInput } from '@groundcrew/shared';
import { data, redirect } from '@remix-run/node';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { CloseTeamDocument, MoveTeamDocument, TeamAdminDocument, UpdateTeamDocument } from '~/gql/graphql';

/**
 * Saves a team from its editor. Moving is a verb of its own at the API and is sent only when the team above
 * has changed, before the rest: it is the part that can be refused (a team cannot be below itself).
 */
export async function saveTeam(request: Request, id: string, form: FormData) {
  const editor = createTeamInput.pick({ name: true, kind: true, parentId: true, mission: true });
  const outcome = await submit(form, editor, async ({ name, kind, parentId, mission }) => {
    const { node } = await load(request, TeamAdminDocument, { id });
    const above = node?.__typename === 'Team' ? (node.parent?.id ?? null) : null;
    if (above !== (parentId ?? null)) {
      await api(request, MoveTeamDocument, { input: { id, parentId: parentId ?? null } });
    }
    await api(request, UpdateTeamDocument, { input: { id, name, kind, mission: mission ?? '' } });
  });
  if (outcome.done) return redirect('/admin/teams');
  return data({ act: 'save' as const, reply: outcome.reply }, 400);
}

/** Closes a team from a day on. */
export async function closeTeam(request: Request, form: FormData) {
  const outcome = await submit(form, closeTeamInput, (input) => api(request, CloseTeamDocument, { input }));
  if (outcome.done) return redirect('/admin/teams');
  return data({ act: 'close' as const, reply: outcome.reply }, 400);
}
