import type { HomeDoorFragment } from '~/gql/graphql';

type List = HomeDoorFragment | undefined;
export type DoorMetric = HomeDoorFragment['edges'][number]['node'];

/** Lists of metrics by what they count, and of each door as it comes. */
export type DoorLists = Partial<
  Record<'orders' | 'signUps' | 'contacts' | 'returns' | 'frontDoor' | 'backDoor', HomeDoorFragment>
>;

const metricsOf = (...lists: List[]): DoorMetric[] =>
  lists.flatMap((list) => list?.edges.map(({ node }) => node) ?? []);

/**
 * What a lead sees of each door: orders and sign-ups coming in, contacts and returns leaking out. Where a company has said of
 * none of its metrics what they count, the first ones of the door stand in.
 */
export function mainDoors(lists: DoorLists): [front: DoorMetric[], back: DoorMetric[]] {
  const front = metricsOf(lists.orders, lists.signUps);
  const back = metricsOf(lists.contacts, lists.returns);
  return [
    front.length > 0 ? front : metricsOf(lists.frontDoor),
    back.length > 0 ? back : metricsOf(lists.backDoor),
  ];
}
