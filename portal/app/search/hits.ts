import { metricPath, personPath, responsibilityPath, teamPath } from '~/elements/paths';
import type { SearchQuery } from '~/gql/graphql';

type Hit = SearchQuery['search'][number];
export type HitKind = 'person' | 'team' | 'responsibility' | 'metric';

/** One find, ready to show: where it leads, and who or what it is. Owners of a responsibility by name. */
export type Found = {
  kind: HitKind;
  id: string;
  to: string;
  name: string;
  note: string;
  initials?: string;
  ownership?: 'OWNED' | 'UNOWNED' | 'DOUBLY_OWNED';
};

/** The API's hits as rows, in the API's order of fit. */
export function toFound(hits: readonly Hit[]): Found[] {
  return hits.map((hit) => {
    if (hit.__typename === 'Member') {
      const { id, name, initials, title } = hit;
      return { kind: 'person', id, to: personPath(id), name, initials, note: title };
    }
    if (hit.__typename === 'Team') {
      const above = hit.path.map((team) => team.name).join(' › ');
      return { kind: 'team', id: hit.id, to: teamPath(hit.id), name: hit.name, note: above };
    }
    if (hit.__typename === 'Metric') {
      const { id, name, unit } = hit;
      return { kind: 'metric', id, to: metricPath(id), name, note: unit };
    }
    const owners = hit.parties
      .filter((party) => party.role === 'ACCOUNTABLE')
      .map((party) => party.holder.name);
    const note = [hit.team?.name, owners.join(', ')].filter(Boolean).join(' · ');
    const { id, name, ownership } = hit;
    return { kind: 'responsibility', id, to: responsibilityPath(id), name, note, ownership };
  });
}
