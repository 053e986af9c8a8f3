import { responsibilityPath } from '~/elements/paths';
import type { HomeGapsFragment } from '~/gql/graphql';

type Health = HomeGapsFragment;
type GapList = Health['unowned'];

export const GAP_KINDS = ['unowned', 'doublyOwned', 'brokenHandOffs', 'stale', 'overloaded'] as const;
export type GapListName = (typeof GAP_KINDS)[number];

const FILTERS: Record<GapListName, string> = {
  unowned: 'UNOWNED',
  doublyOwned: 'DOUBLY_OWNED',
  brokenHandOffs: 'BROKEN_HAND_OFF',
  stale: 'STALE',
  overloaded: 'OVERLOADED',
};

/** One kind of gap on the map: how many, one of them by name, and where it is mended. */
export type GapSummary = {
  kind: GapListName;
  count: number;
  /** name of the first, or of the hand-off's two ends */
  example: string | null;
  /** days past the review of the longest overdue, or works that the most loaded person owns */
  figure: number | null;
  to: string;
};

/** The five kinds in the order of the map's health. A single gap leads to its page, several to the list. */
export function gapSummaries(health: Health, teamId: string | null): GapSummary[] {
  return GAP_KINDS.map((kind) => {
    const list = health[kind];
    const first = list.gaps[0];
    return {
      kind,
      count: list.count,
      example: exampleOf(first),
      figure: first?.overdueDays ?? first?.load ?? null,
      to: mendPath(kind, list, teamId),
    };
  });
}

function exampleOf(gap: GapList['gaps'][number] | undefined): string | null {
  if (gap?.handOff) return `${gap.handOff.from.name} → ${gap.handOff.to.name}`;
  return gap?.responsibility?.name ?? gap?.member?.name ?? null;
}

function mendPath(kind: GapListName, list: GapList, teamId: string | null): string {
  const only = list.count === 1 ? list.gaps[0] : undefined;
  const place = only?.responsibility ?? only?.handOff?.from;
  if (place && kind !== 'overloaded') return responsibilityPath(place.id);
  const query = new URLSearchParams({ view: 'list', ...(teamId && { team: teamId }), gap: FILTERS[kind] });
  return `/map?${query}`;
}
