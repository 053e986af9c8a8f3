import { api } from '../../api/api.server';
import { FindHoldersDocument, FindResponsibilitiesDocument, FindTopicsDocument } from '../../gql/graphql';
import { meantChoice, type PickChoice, type PickKind, type PickMatches, pickTextName } from './pick';

const FOUND = 8;
const MAX_TEXT = 100;

/** What fits a typed text, teams before people, at most eight of each. */
export async function findChoices(request: Request, kind: PickKind, typed: string): Promise<PickChoice[]> {
  const text = typed.trim().slice(0, MAX_TEXT);
  if (!text) return [];
  if (kind === 'work') {
    const { responsibilities } = await api(request, FindResponsibilitiesDocument, { text, first: FOUND });
    return responsibilities.edges.map(({ node }) => ({
      id: node.id,
      name: node.name,
      note: node.team?.name ?? '',
    }));
  }
  if (kind === 'topic') {
    const { topics } = await api(request, FindTopicsDocument, { text, first: FOUND });
    return topics.edges.map(({ node }) => ({ id: node.id, name: node.name, note: '' }));
  }
  const { teams, members } = await api(request, FindHoldersDocument, { text, first: FOUND });
  const teamChoices = teams.edges.map(({ node }) => ({
    id: node.id,
    name: node.name,
    note: node.path.map((each) => each.name).join(' › '),
  }));
  const memberChoices = members.edges.map(({ node }) => ({
    id: node.id,
    name: node.name,
    note: [node.title, node.email].filter(Boolean).join(' · '),
  }));
  return [...(kind === 'member' ? [] : teamChoices), ...(kind === 'team' ? [] : memberChoices)];
}

/** A field of the form that is a pick. */
export interface PickField {
  name: string;
  kind: PickKind;
}

/**
 * Turns typed names of picks into ids where only one thing can be meant. What stays open comes back as choices
 * to pick from, by field name (an empty list: nothing fits); then the form is shown again with them.
 */
export async function resolvePicks(
  request: Request,
  form: FormData,
  fields: readonly PickField[],
): Promise<PickMatches> {
  const open: PickMatches = {};
  await Promise.all(
    fields.map(async ({ name, kind }) => {
      const text = String(form.get(pickTextName(name)) ?? '');
      if (form.get(name) || !text.trim()) return;
      const choices = await findChoices(request, kind, text);
      const meant = meantChoice(text, choices);
      if (meant) form.set(name, meant.id);
      else open[name] = choices;
    }),
  );
  return open;
}
