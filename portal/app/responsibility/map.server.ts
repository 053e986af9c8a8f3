import { load } from '../api/api.server';
import { OwnershipChangesDocument, OwnershipMapDocument } from '../gql/graphql';
import { loadDirectory } from './directory/directory.server';
import { healthLists } from './health/health.view';
import { loadInspected } from './inspect/inspect.server';
import { type MapState, readMapState } from './map.address';
import { countMap } from './map.counts';
import { filterNodes } from './map.filter';
import type { MapChanges, OwnershipMap } from './map.model';
import { raciMatrix } from './raci/raci.matrix';

const RACI_ROWS = 120;
const HEALTH_ITEMS = 5;
const HEALTH_ITEMS_ALONE = 40;

/** Everything that `/map` shows, for the state in the request's address. */
export async function loadMapPage(request: Request) {
  const state = readMapState(new URL(request.url).searchParams);
  const view = state.view ?? (isPhone(request) ? 'list' : 'graph');
  const answer = load(request, OwnershipMapDocument, { asOf: state.asOf });
  const [{ responsibilityMap, valueChains, viewer }, directory, changes, inspected] = await Promise.all([
    answer,
    // the directory also stands in for the graph until that has loaded
    view === 'raci' ? null : loadDirectory(request, state, async () => (await answer).responsibilityMap),
    loadChanges(request, state, async () => (await answer).responsibilityMap.asOf),
    state.sel ? loadInspected(request, state.sel) : null,
  ]);
  const map = state.asOf ? withoutReviews(responsibilityMap) : responsibilityMap;
  return {
    state,
    view,
    counts: countMap(map, state.team),
    facts: {
      asOf: map.asOf,
      earliest: map.earliest,
      changeDays: map.changeDays,
      teams: map.teams,
      stages: map.stages,
    },
    health: healthLists(map, state.team, state.gap ? HEALTH_ITEMS_ALONE : HEALTH_ITEMS),
    // the matrix and the list need no more of the map than is said above
    map: view === 'graph' ? map : null,
    raci: view === 'raci' ? raciOf(map, state) : null,
    directory,
    changes,
    inspected,
    can: {
      importOwnership: viewer?.can.importOwnership ?? false,
      defineValueChain:
        (viewer?.can.defineValueChain ?? false) || valueChains.some((chain) => chain.viewerCan.edit),
      create: (viewer?.can.createResponsibilityIn.length ?? 0) > 0,
    },
  };
}

/** Only the last review is kept, so on a past day nobody can tell what was overdue then. */
function withoutReviews(map: OwnershipMap): OwnershipMap {
  return { ...map, nodes: map.nodes.map((node) => ({ ...node, stale: false })) };
}

function raciOf(map: OwnershipMap, state: MapState) {
  return raciMatrix(map, filterNodes(map, state), state.parties, RACI_ROWS * state.pages);
}

/** The difference between the day that is read and the one it is compared with, earlier day first. */
async function loadChanges(
  request: Request,
  state: MapState,
  readDay: () => Promise<string>,
): Promise<MapChanges | null> {
  if (!state.compare) return null;
  const day = await readDay();
  const [from, to] = state.compare < day ? [state.compare, day] : [day, state.compare];
  if (from === to) return null;
  const { mapChanges } = await load(request, OwnershipChangesDocument, { from, to });
  return mapChanges;
}

/** A first guess before scripts have run: browsers on phones say so. */
function isPhone(request: Request): boolean {
  const hint = request.headers.get('sec-ch-ua-mobile');
  if (hint) return hint === '?1';
  return /\bMobi/.test(request.headers.get('user-agent') ?? '');
}
