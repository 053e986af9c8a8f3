/** What the form says right now, as far as the drawing and the list of people to ask follow it. */
import { type DrawnLink, RELATIONS } from '../connection';
import { LINK_FIELDS, type LinkLine } from './first-values';
import { readLines } from './propose-lines';

export interface ProposeSnapshot {
  name: string;
  links: DrawnLink[];
  /** Whom to ask, as the address of the preview. */
  query: string;
}

/** The links as the drawing takes them. */
export function drawnLinks(lines: readonly LinkLine[]): DrawnLink[] {
  return lines.map(({ responsibilityId, responsibilityIdText, relation, note }) => ({
    id: responsibilityId,
    name: responsibilityIdText,
    relation: RELATIONS.find((each) => each === relation) ?? 'BEFORE',
    note,
  }));
}

const ASKED = ['grayZoneId', 'ownerId', 'responsibilityId', 'leftWithTeamId'] as const;

/** Who would be asked depends on these alone; what is empty, or hidden by the chosen effect on the map, is left out. */
export function previewQuery(form: FormData): string {
  const effect = form.get('mapEffect');
  const unused = effect === 'NEW' ? 'responsibilityId' : effect === 'TAKE_OVER' ? 'leftWithTeamId' : null;
  const query = new URLSearchParams();
  for (const name of ASKED) {
    const value = String(form.get(name) ?? '');
    if (value !== '' && name !== unused) query.set(name, value);
  }
  for (const id of [...form.getAll('askTeamIds'), form.get('askTeam') ?? ''].map(String))
    if (id !== '' && !query.getAll('askTeamIds').includes(id)) query.append('askTeamIds', id);
  return query.toString();
}

export function readSnapshot(form: FormData): ProposeSnapshot {
  return {
    name: String(form.get('name') ?? '').trim(),
    links: drawnLinks(readLines(form, 'links', LINK_FIELDS)),
    query: previewQuery(form),
  };
}
