/** Work that a proposal connects with, as the drawing of it needs it. */
import type { LinkRelation } from '~/gql/graphql';

export interface DrawnLink {
  /** The other work; empty while only its name is typed. */
  id: string;
  name: string;
  relation: LinkRelation;
  note: string;
}

export const RELATIONS = ['BEFORE', 'AFTER', 'BESIDE'] as const satisfies readonly LinkRelation[];

/** The drawing's three places. What has no name yet is left out, and the same work in the same place is drawn once. */
export function placesOf(links: readonly DrawnLink[]): Record<LinkRelation, DrawnLink[]> {
  const places: Record<LinkRelation, DrawnLink[]> = { BEFORE: [], AFTER: [], BESIDE: [] };
  for (const link of links) {
    if (link.name.trim() === '') continue;
    const place = places[link.relation];
    if (!place.some(({ name }) => name.trim() === link.name.trim())) place.push(link);
  }
  return places;
}
