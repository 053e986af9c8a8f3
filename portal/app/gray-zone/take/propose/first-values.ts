/** What the five steps open with: an attempt that is carried on, else what the gray zone and the reader already say. */
import { formatDecimal, parseDecimal, TRIAL_WEEKS } from '@groundcrew/shared';
import type { EarlierProposalFragment, MapEffect, ZoneToProposeFragment } from '~/gql/graphql';

export const LINK_FIELDS = ['responsibilityId', 'responsibilityIdText', 'relation', 'note'] as const;
export type LinkLine = Record<(typeof LINK_FIELDS)[number], string>;
export const EFFECT_FIELDS = ['kpiId', 'way', 'size'] as const;
export type EffectLine = Record<(typeof EFFECT_FIELDS)[number], string>;

/** The texts and choices of the form, by field. */
export type ProposeTexts = Record<
  | 'question'
  | 'connection'
  | 'gap'
  | 'mission'
  | 'valueId'
  | 'hypothesis'
  | 'mapEffect'
  | 'name'
  | 'scopeTaken'
  | 'scopeLeft'
  | 'leftName'
  | 'weeks',
  string
>;

type Named = { id: string; name: string };

export interface FirstValues {
  texts: ProposeTexts;
  owner: Named | null;
  responsibility: Named | null;
  leftWith: Named | null;
  links: LinkLine[];
  effects: EffectLine[];
}

interface Proposer extends Named {
  mission?: string | null;
  companyValue?: { id: string } | null;
}

/**
 * @param zone the gray zone, or null where there is none but synergy
 * @param work a responsibility that the reader came from
 * @param earlier the attempt that is carried on
 */
export function firstValues(from: {
  viewer: Proposer;
  zone: Pick<ZoneToProposeFragment, 'mendedBy' | 'responsibility'> | null;
  work: Named | null;
  earlier: EarlierProposalFragment | null;
}): FirstValues {
  const { viewer, zone, earlier } = from;
  if (earlier) return mending(ofEarlier(earlier), zone);
  const { mapEffect, responsibility, name } = firstOnMap(zone, from.work);
  return {
    texts: {
      question: '',
      connection: '',
      gap: '',
      mission: viewer.mission ?? '',
      valueId: viewer.companyValue?.id ?? '',
      hypothesis: '',
      mapEffect,
      name,
      scopeTaken: '',
      scopeLeft: '',
      leftName: '',
      weeks: String(TRIAL_WEEKS.usual),
    },
    owner: { id: viewer.id, name: viewer.name },
    responsibility,
    leftWith: null,
    links: [],
    effects: [],
  };
}

/**
 * What of the map a form begins with. A gap of the map closes when its work goes over whole, under the name that it has; other work that is
 * named is split; else something new begins.
 * @param work a responsibility that the reader came from
 */
export function firstOnMap(
  zone: { mendedBy: readonly Named[]; responsibility?: Named | null } | null,
  work: Named | null = null,
): { mapEffect: MapEffect; responsibility: Named | null; name: string } {
  const [gap] = zone?.mendedBy ?? [];
  if (gap) return { mapEffect: 'TAKE_OVER', responsibility: gap, name: gap.name };
  const responsibility = zone?.responsibility ?? work;
  return { mapEffect: responsibility ? 'SPLIT' : 'NEW', responsibility, name: '' };
}

/** An attempt from before the gap was known to need its work: it is carried on with that. */
function mending(
  first: FirstValues,
  zone: { mendedBy: readonly Named[]; responsibility?: Named | null } | null,
): FirstValues {
  const { texts, responsibility } = first;
  const gap = zone?.mendedBy ?? [];
  if (gap.length === 0 || (texts.mapEffect !== 'NEW' && gap.some(({ id }) => id === responsibility?.id)))
    return first;
  const { name: _, ...onMap } = firstOnMap(zone);
  return { ...first, responsibility: onMap.responsibility, texts: { ...texts, mapEffect: onMap.mapEffect } };
}

function ofEarlier(earlier: EarlierProposalFragment): FirstValues {
  return {
    texts: {
      question: '',
      connection: earlier.connection,
      gap: earlier.gap,
      mission: earlier.mission,
      valueId: earlier.value?.id ?? '',
      hypothesis: earlier.hypothesis,
      mapEffect: earlier.mapEffect,
      name: earlier.name,
      scopeTaken: earlier.scopeTaken,
      scopeLeft: earlier.scopeLeft ?? '',
      leftName: earlier.leftName ?? '',
      weeks: String(earlier.weeks),
    },
    owner: earlier.owner,
    responsibility: earlier.responsibility ?? null,
    leftWith: earlier.leftWith ?? null,
    links: earlier.links.map(({ responsibility, relation, note }) => ({
      responsibilityId: responsibility.id,
      responsibilityIdText: responsibility.name,
      relation,
      note: note ?? '',
    })),
    effects: earlier.effects.map(({ kpi, expected }) => ({ kpiId: kpi.id, ...typedEffect(expected) })),
  };
}

/** A change as a share, as it would be typed: −0.335 is "falls by 33.5". */
export function typedEffect(expected: string): { way: 'DOWN' | 'UP'; size: string } {
  const share = parseDecimal(expected) ?? 0n;
  return { way: share < 0n ? 'DOWN' : 'UP', size: formatDecimal((share < 0n ? -share : share) * 100n) };
}

/** Lines that the page shows: those that were written, and as many empty ones as are asked for, at least one. */
export function shownLines<Line>(written: readonly Line[], empty: Line, more: number, most: number): Line[] {
  const count = Math.min(most, Math.max(1, written.length + more));
  return Array.from({ length: count }, (_none, index) => written[index] ?? empty);
}

export const emptyLink: LinkLine = {
  responsibilityId: '',
  responsibilityIdText: '',
  relation: 'BEFORE',
  note: '',
};
export const emptyEffect: EffectLine = { kpiId: '', way: 'DOWN', size: '' };
