/**
 * The map's whole state lives in the address, so that every view can be shared as a link.
 * Unknown or broken parameters are dropped, never an error.
 */
import { isDay } from '@groundcrew/shared';

export const mapViews = ['graph', 'raci', 'list'] as const;
export type MapView = (typeof mapViews)[number];

/** Health filters, named as the API names gaps. */
export const mapGaps = ['UNOWNED', 'DOUBLY_OWNED', 'BROKEN_HAND_OFF', 'STALE', 'OVERLOADED'] as const;
export type MapGap = (typeof mapGaps)[number];

export const listSorts = ['name', 'team', 'owner', 'gaps'] as const;
export type ListSort = (typeof listSorts)[number];

export const partyKinds = ['all', 'teams', 'people'] as const;
export type PartyKind = (typeof partyKinds)[number];

export interface MapState {
  /** Null: the reader's device decides (the graph; on phones the list). */
  view: MapView | null;
  team: string | null;
  stage: string | null;
  gap: MapGap | null;
  q: string;
  sel: string | null;
  /** The day the map is read as of; null is today. */
  asOf: string | null;
  /** The day the map is compared with; null compares nothing. */
  compare: string | null;
  /** Lanes (team ids) and parents (responsibility ids) that are unfolded. */
  open: string[];
  sort: ListSort | null;
  /** Which columns the RACI matrix shows. */
  parties: PartyKind;
  /** The cursor after which the list goes on; null is its beginning. */
  after: string | null;
  /** How many pages of the RACI matrix are shown, from 1. */
  pages: number;
}

export const emptyMapState: MapState = {
  view: null,
  team: null,
  stage: null,
  gap: null,
  q: '',
  sel: null,
  asOf: null,
  compare: null,
  open: [],
  sort: null,
  parties: 'all',
  after: null,
  pages: 1,
};

const MAX_TEXT = 200;
const MAX_PAGES = 40;

/** Reads the state of `/map` from its query string. */
export function readMapState(params: URLSearchParams): MapState {
  const pages = Number(params.get('pages') ?? '1');
  return {
    view: member(mapViews, params.get('view')),
    team: text(params.get('team')),
    stage: text(params.get('stage')),
    gap: member(mapGaps, params.get('gap')),
    q: (params.get('q') ?? '').trim().slice(0, MAX_TEXT),
    sel: text(params.get('sel')),
    asOf: day(params.get('asOf')),
    compare: day(params.get('compare')),
    open: (params.get('open') ?? '').split(',').filter(Boolean),
    sort: member(listSorts, params.get('sort')),
    parties: member(partyKinds, params.get('parties')) ?? 'all',
    after: params.get('after') || null,
    pages: Number.isInteger(pages) && pages >= 1 && pages <= MAX_PAGES ? pages : 1,
  };
}

/** The query string of a state, shortest form first in a fixed order; '' for the plain map. */
export function mapQuery(state: MapState): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value) params.set(name, value);
  };
  put('view', state.view);
  put('team', state.team);
  put('stage', state.stage);
  put('gap', state.gap);
  put('q', state.q);
  put('asOf', state.asOf);
  put('compare', state.compare);
  put('open', state.open.join(','));
  put('sort', state.sort);
  put('parties', state.parties === 'all' ? null : state.parties);
  put('after', state.after);
  put('pages', state.pages > 1 ? String(state.pages) : null);
  put('sel', state.sel);
  const query = params.toString();
  return query && `?${query}`;
}

/** The address of the map with some of its state changed. A change of what is listed starts at the first page. */
export function mapHref(state: MapState, change: Partial<MapState> = {}): string {
  const start = changesList(change) ? { pages: 1, after: null } : {};
  return `/map${mapQuery({ ...state, ...start, ...change })}`;
}

/** The state with one lane or parent folded or unfolded. */
export function toggledOpen(state: MapState, id: string): string[] {
  return state.open.includes(id) ? state.open.filter((each) => each !== id) : [...state.open, id];
}

/**
 * Whether two states need the same answer of the API: only what the reader sees of it differs
 * (selection, unfolded lanes). The portal then spares the request.
 */
export function needsSameAnswer(before: MapState, after: MapState): boolean {
  const asked = (state: MapState) => mapQuery({ ...state, sel: null, open: [] });
  return asked(before) === asked(after);
}

function changesList(change: Partial<MapState>): boolean {
  return ['view', 'team', 'stage', 'gap', 'q', 'asOf', 'sort', 'parties'].some((key) => key in change);
}

function text(value: string | null): string | null {
  return value && value.length <= MAX_TEXT ? value : null;
}

function day(value: string | null): string | null {
  return value && isDay(value) ? value : null;
}

function member<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((each) => each === value) ?? null;
}
