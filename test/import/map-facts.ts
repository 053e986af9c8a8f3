/** The map as the API tells it, in the words of the Kubernetes files: SIGs by key, subprojects and OWNERS entries. */
import type { Answer, Hub } from '../support/hub';

interface TeamPage {
  teams: {
    edges: { node: { id: string; key: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

interface MapAnswer {
  nodes: {
    id: string;
    name: string;
    teamId: string | null;
    parentId: string | null;
    parties: { role: string; holderId: string }[];
  }[];
}

export interface MapFacts {
  /** `sig-apps/examples`. */
  subprojects: string[];
  /** Name of each OWNERS entry → its accountables by key, joined by commas. */
  entries: Map<string, string>;
  /** Name of each OWNERS entry → the subproject above it. */
  parents: Map<string, string>;
}

/** Id → key of every team that ever was; one that ended and came back has its old key. */
export async function teamKeys(hub: Hub): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  let after: string | null = null;
  do {
    const query =
      'query ($after: String) { teams(first: 100, after: $after) { edges { node { id key } } pageInfo { hasNextPage endCursor } } }';
    const { data }: Answer<TeamPage> = await hub.ask<TeamPage>('admin', query, { after });
    for (const { node } of data.teams.edges) keys.set(node.id, node.key.replace(/-2$/, ''));
    after = data.teams.pageInfo.hasNextPage ? data.teams.pageInfo.endCursor : null;
  } while (after);
  return keys;
}

export async function mapFacts(hub: Hub, asOf: string): Promise<MapFacts> {
  const query =
    'query ($asOf: Date) { responsibilityMap(asOf: $asOf) { nodes { id name teamId parentId parties { role holderId } } } }';
  const { data, errors } = await hub.ask<{ responsibilityMap: MapAnswer }>('peer', query, { asOf });
  if (errors) throw new Error(JSON.stringify(errors));
  const keys = await teamKeys(hub);
  const { nodes } = data.responsibilityMap;
  const title = (node: MapAnswer['nodes'][number]) => `${keys.get(node.teamId ?? '')}/${node.name}`;
  const subprojects = new Map(
    nodes.filter(({ parentId }) => parentId === null).map((node) => [node.id, title(node)]),
  );
  const entries = nodes.filter(({ parentId }) => parentId !== null);
  const accountables = ({ parties }: MapAnswer['nodes'][number]) =>
    parties
      .filter(({ role }) => role === 'ACCOUNTABLE')
      .map(({ holderId }) => keys.get(holderId))
      .sort()
      .join(',');
  return {
    subprojects: [...subprojects.values()].sort(),
    entries: new Map(entries.map((node) => [node.name, accountables(node)])),
    parents: new Map(entries.map((node) => [node.name, subprojects.get(node.parentId ?? '') ?? '?'])),
  };
}
