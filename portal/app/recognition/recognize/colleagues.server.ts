import { limits } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { FindColleaguesDocument, RecognizeNamedDocument } from '~/gql/graphql';
import { meantChoice } from '~/responsibility/pick/pick';
import { mentionNames } from './mention-names';
import { searchedName, typedNames } from './typed-names';

/** Somebody who can be named in a post. */
export type Colleague = { id: string; name: string; initials: string; note: string };
/** A typed name that fits several people, or nobody. */
export type OpenName = { text: string; choices: Colleague[] };

const FOUND = 8;
const SAME_BEGINNING = 50;

/** Colleagues whose name fits a part that was typed. */
export async function findColleagues(request: Request, typed: string, first = FOUND): Promise<Colleague[]> {
  const text = typed.trim().slice(0, limits.name);
  if (text === '') return [];
  const { members } = await api(request, FindColleaguesDocument, { text, first });
  return members.edges.map(({ node: { id, name, initials, title, email } }) => ({
    id,
    name,
    initials,
    note: [title, email].filter(Boolean).join(' · '),
  }));
}

/** Typed names as people where only one can be meant; the others stay open. */
export async function readNames(
  request: Request,
  text: string,
): Promise<{ ids: string[]; open: OpenName[] }> {
  const names = typedNames(text);
  const found = await Promise.all(names.map((name) => findColleagues(request, searchedName(name))));
  const ids: string[] = [];
  const open: OpenName[] = [];
  names.forEach((name, at) => {
    const choices = found[at] ?? [];
    const meant = meantChoice(searchedName(name), choices);
    if (meant) ids.push(meant.id);
    else open.push({ text: name, choices });
  });
  return { ids, open };
}

/** Whom a text mentions: those of exactly that name; of several of one name only who was chosen while typing. */
export async function readMentions(
  request: Request,
  text: string,
  chosen: ReadonlySet<string>,
): Promise<string[]> {
  const mentions = mentionNames(text);
  const found = await Promise.all(
    // the shortest of the names that may be meant finds the longer ones too
    mentions.map((names) => findColleagues(request, names.at(-1) ?? '', SAME_BEGINNING)),
  );
  const ids = mentions.flatMap((names, at) => {
    for (const name of names) {
      const same = (found[at] ?? []).filter((colleague) => colleague.name === name);
      if (same.length === 0) continue;
      const meant = same.length === 1 ? same[0] : same.find(({ id }) => chosen.has(id));
      return meant ? [meant.id] : [];
    }
    return [];
  });
  return [...new Set(ids)].slice(0, limits.mentions);
}

/** People by their ids, in that order; those who are not here (any more) are left out. */
export async function loadColleagues(request: Request, ids: readonly string[]): Promise<Colleague[]> {
  const wanted = [...new Set(ids)].filter(Boolean).slice(0, limits.recipients);
  const found = await Promise.all(wanted.map((id) => api(request, RecognizeNamedDocument, { id })));
  return found.flatMap(({ node }) =>
    node?.__typename === 'Member' && node.active
      ? [{ id: node.id, name: node.name, initials: node.initials, note: node.title }]
      : [],
  );
}
