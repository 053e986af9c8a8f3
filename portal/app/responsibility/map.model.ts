/** Short names for the parts of the map's answer, taken from the generated operation so that they cannot drift. */
import type { OwnershipChangesQuery, OwnershipMapQuery } from '../gql/graphql';

export type OwnershipMap = OwnershipMapQuery['responsibilityMap'];
export type MapNode = OwnershipMap['nodes'][number];
export type MapParty = MapNode['parties'][number];
export type MapTeam = OwnershipMap['teams'][number];
export type MapStage = OwnershipMap['stages'][number];
export type MapHandOff = OwnershipMap['handOffs'][number];
export type MapChanges = OwnershipChangesQuery['mapChanges'];
export type MapChange = MapChanges['added'][number];

/** What the pure functions need of the map: any superset will do. */
export type MapParts = Pick<OwnershipMap, 'teams' | 'stages' | 'nodes' | 'handOffs'>;
