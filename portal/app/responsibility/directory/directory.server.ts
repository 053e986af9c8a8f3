import { load } from '../../api/api.server';
import { ResponsibilityDirectoryDocument } from '../../gql/graphql';
import type { MapState } from '../map.address';
import { filterNodes, NO_STAGE } from '../map.filter';
import type { OwnershipMap } from '../map.model';
import { type DirectoryRow, rowOfAnswer, rowsOfMap } from './directory.rows';

const PAGE = 50;

export interface DirectoryPage {
  rows: DirectoryRow[];
  /** The cursor behind the last row; null at the end. */
  next: string | null;
}

/**
 * One page of the directory. Today's list in the API's own order (by fit while something is searched for) comes
 * from its full-text search. A past day, another order, and filters that the search does not know come from the map.
 */
export async function loadDirectory(
  request: Request,
  state: MapState,
  loadMap: () => Promise<OwnershipMap>,
): Promise<DirectoryPage> {
  const isPlain = !state.asOf && !state.sort && state.stage !== NO_STAGE && state.gap !== 'OVERLOADED';
  return isPlain ? fromSearch(request, state) : fromMap(await loadMap(), state);
}

async function fromSearch(request: Request, state: MapState): Promise<DirectoryPage> {
  const { responsibilities } = await load(request, ResponsibilityDirectoryDocument, {
    first: PAGE,
    after: state.after,
    filter: {
      text: state.q || undefined,
      teamId: state.team ?? undefined,
      includeSubTeams: state.team ? true : undefined,
      stageId: state.stage ?? undefined,
      gap: state.gap ?? undefined,
    },
  });
  const { hasNextPage, endCursor } = responsibilities.pageInfo;
  return {
    rows: responsibilities.edges.map((edge) => rowOfAnswer(edge.node)),
    next: hasNextPage ? endCursor : null,
  };
}

/** Here the cursor is the id of the last row. */
function fromMap(map: OwnershipMap, state: MapState): DirectoryPage {
  const rows = rowsOfMap(map, filterNodes(map, state), state.sort ?? 'name');
  const start = state.after ? rows.findIndex((row) => row.id === state.after) + 1 : 0;
  const page = rows.slice(start, start + PAGE);
  return { rows: page, next: start + PAGE < rows.length ? (page.at(-1)?.id ?? null) : null };
}
