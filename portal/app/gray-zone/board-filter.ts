import { GrayZoneMine, GrayZoneOrder, GrayZoneSource, GrayZoneState } from '@groundcrew/shared';

/** Groups of the board and the states in each; a returned one waits like one that was spotted. */
export const boardGroups = {
  SPOTTED: [GrayZoneState.SPOTTED, GrayZoneState.RETURNED],
  PROPOSED: [GrayZoneState.PROPOSED],
  TRIAL: [GrayZoneState.TRIAL],
  ADOPTED: [GrayZoneState.ADOPTED],
  DISMISSED: [GrayZoneState.DISMISSED],
} as const satisfies Record<string, readonly GrayZoneState[]>;
export type BoardGroup = keyof typeof boardGroups;

export const boardGroupNames = Object.keys(boardGroups) as BoardGroup[];
export const boardSources = Object.values(GrayZoneSource);
export const boardMine = Object.values(GrayZoneMine);
export const boardOrders = Object.values(GrayZoneOrder);

/** What concerns the teams that the reader leads. */
export const REACH = 'reach';

/** The board as it stands in the address: a link to a filtered board works. */
export type BoardFilter = {
  text: string;
  teamId: string;
  source: GrayZoneSource | '';
  who: GrayZoneMine | typeof REACH | '';
  /** One group alone; empty for all but what was dismissed. */
  state: BoardGroup | '';
  order: GrayZoneOrder;
};

export function readBoardFilter(params: URLSearchParams): BoardFilter {
  const who = params.get('who');
  return {
    text: (params.get('q') ?? '').trim().slice(0, 200),
    teamId: params.get('team') ?? '',
    source: boardSources.find((each) => each === params.get('source')) ?? '',
    who: who === REACH ? REACH : (boardMine.find((each) => each === who) ?? ''),
    state: boardGroupNames.find((each) => each === params.get('state')) ?? '',
    order: boardOrders.find((each) => each === params.get('order')) ?? 'RECENT',
  };
}

/** The filter as the API takes it, for one group. */
export function toGrayZoneFilter({ text, teamId, source, who }: BoardFilter, group: BoardGroup) {
  return {
    states: [...boardGroups[group]],
    ...(text && { text }),
    ...(teamId && { teamId }),
    ...(source && { source }),
    ...(who === REACH ? { inReach: true } : who && { mine: who }),
  };
}

/** The address of the board with another filter. */
export function boardPath(filter: Partial<BoardFilter>): string {
  const { text, teamId, source, who, state, order } = filter;
  const params = new URLSearchParams(
    Object.entries({
      q: text,
      team: teamId,
      source,
      who,
      state,
      order: order === 'RECENT' ? '' : order,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return params.size > 0 ? `/gray-zones?${params}` : '/gray-zones';
}

/** Whether anything is left out but what was dismissed. */
export const isNarrowed = ({ text, teamId, source, who, state }: BoardFilter): boolean =>
  Boolean(text || teamId || source || who || state);
