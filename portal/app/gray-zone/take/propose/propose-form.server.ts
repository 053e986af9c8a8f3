/**
 * The proposal's form in the API's shape: a fall of 20 % becomes −0.2, lines that nobody wrote in are left out, and of the fields about the
 * map only those go that the chosen effect has a use for.
 */
import { MapEffect, mapEffectProblems } from '@groundcrew/shared';
import { effectFromPercent, sentValues, type Unread } from '~/kpi/form-shape.server';
import { pickTextName } from '~/responsibility/pick/pick';
import type { PickField } from '~/responsibility/pick/pick.server';
import { EFFECT_FIELDS, type EffectLine, LINK_FIELDS } from './first-values';
import { errorsAtPlaces, readLines, setLines } from './propose-lines';

const effects = Object.values(MapEffect);

/** The effect on the map that the form chose; NEW while none is chosen. */
export function chosenEffect(form: FormData): MapEffect {
  return effects.find((each) => each === form.get('mapEffect')) ?? MapEffect.NEW;
}

/** What was typed, as the page is drawn with it again. */
export function typedValues(form: FormData) {
  const flat = Object.entries(sentValues(form)).filter(([name]) => !/^(links|effects)\[/.test(name));
  return {
    ...Object.fromEntries(flat),
    links: readLines(form, 'links', LINK_FIELDS),
    effects: readLines(form, 'effects', EFFECT_FIELDS),
  };
}

const LEFT = ['scopeLeft', 'leftWithTeamId', 'leftName'];
const UNUSED: Record<MapEffect, readonly string[]> = {
  NEW: ['responsibilityId', 'leftName'],
  SPLIT: [],
  TAKE_OVER: LEFT,
};

/** Takes away what stands in fields that the chosen effect does not show. */
export function dropUnused(form: FormData): void {
  for (const name of UNUSED[chosenEffect(form)]) {
    form.delete(name);
    form.delete(pickTextName(name));
  }
}

/** Every field of the form in which something is found by its name. */
export function pickFields(form: FormData): PickField[] {
  const links = readLines(form, 'links', LINK_FIELDS).map(
    (_line, index): PickField => ({ name: `links[${index}].responsibilityId`, kind: 'work' }),
  );
  return [
    { name: 'ownerId', kind: 'holder' },
    { name: 'responsibilityId', kind: 'work' },
    { name: 'leftWithTeamId', kind: 'team' },
    { name: 'askTeam', kind: 'team' },
    ...links,
  ];
}

/** Errors of the API's shape, back at the fields where they were typed. */
export type Unshape = <Errors>(errors: Record<string, Errors>) => Record<string, Errors>;

/** Puts the form into the API's shape. What could not be read comes back by field, beside the way back for other errors. */
export function shapeProposal(form: FormData): { unread: Unread; unshape: Unshape } {
  dropUnused(form);
  const unread: Unread = {};
  const links = shapeLinks(form);
  const effects = shapeEffects(form, unread);
  addAskedTeam(form);
  // without a gray zone the work is named; the schema alone cannot know
  if (!textOf(form, 'grayZoneId') && !textOf(form, 'question')) unread.question = ['required'];
  for (const { field, code } of mapEffectProblems(mapFieldsOf(form))) unread[field] = [code];
  const unshape: Unshape = (errors) => {
    const placed = errorsAtPlaces(errorsAtPlaces(errors, 'links', links), 'effects', effects);
    return Object.fromEntries(
      Object.entries(placed).map(([name, codes]) => [
        name.replace(/^(effects\[\d+\]\.)expected$/, '$1size'),
        codes,
      ]),
    );
  };
  return { unread, unshape };
}

const PAGE_ORDER = [
  '',
  'question',
  'connection',
  'links',
  'gap',
  'mission',
  'valueId',
  'ownerId',
  'hypothesis',
  'mapEffect',
  'responsibilityId',
  'name',
  'scopeTaken',
  'scopeLeft',
  'leftWithTeamId',
  'leftName',
  'effects',
  'askTeamIds',
  'askTeam',
  'weeks',
];

/** Errors in the order in which their fields stand on the page, so that the summary reads from the top down. */
export function inPageOrder<Errors>(errors: Record<string, Errors>): Record<string, Errors> {
  const place = (name: string) => PAGE_ORDER.indexOf(name.replace(/\[.*$/, ''));
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => place(a) - place(b)));
}

function mapFieldsOf(form: FormData) {
  return {
    mapEffect: chosenEffect(form),
    responsibilityId: textOf(form, 'responsibilityId'),
    scopeLeft: textOf(form, 'scopeLeft'),
    leftWithTeamId: textOf(form, 'leftWithTeamId'),
    leftName: textOf(form, 'leftName'),
  };
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim() || null;

// returns which line of the page each sent line was
function shapeLinks(form: FormData): number[] {
  const places: number[] = [];
  const sent = readLines(form, 'links', LINK_FIELDS).flatMap(
    ({ responsibilityId, responsibilityIdText, relation, note }, place) => {
      if (responsibilityId === '' && responsibilityIdText === '' && note === '') return [];
      places.push(place);
      return [{ responsibilityId, relation, note }];
    },
  );
  setLines(form, 'links', sent);
  return places;
}

function shapeEffects(form: FormData, unread: Unread): number[] {
  const places: number[] = [];
  const sent = readLines(form, 'effects', EFFECT_FIELDS).flatMap((line, place) => {
    if (line.kpiId === '' && line.size === '') return [];
    const index = places.push(place) - 1;
    const { expected, code } = shareOf(line);
    if (code) unread[`effects[${index}].expected`] = code;
    return [{ kpiId: line.kpiId, expected }];
  });
  setLines(form, 'effects', sent);
  return places;
}

/** A change typed as "falls by 20" as the share that the API takes; the code where it is finer than can be kept. */
function shareOf({ way, size }: EffectLine): { expected: string; code?: string[] } {
  const one = new FormData();
  one.set('way', way);
  one.set('expectedEffect', size);
  const { expectedEffect: code } = effectFromPercent(one);
  return { expected: String(one.get('expectedEffect')), ...(code && { code }) };
}

// a team that was found by its name is asked like those that were ticked
function addAskedTeam(form: FormData): void {
  const team = String(form.get('askTeam') ?? '');
  form.delete('askTeam');
  if (team !== '' && !form.getAll('askTeamIds').includes(team)) form.append('askTeamIds', team);
}
