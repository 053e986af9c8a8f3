import { GapKind } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Gap', { description: 'Something on the map that needs mending.' })
export class GapType {
  @Field(() => GapKind, { description: 'What is wrong.' }) kind!: GapKind;
  @Field(() => Int, { nullable: true, description: 'Things that an overloaded person is ACCOUNTABLE for.' })
  load!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days since a stale responsibility’s review was due.' })
  overdueDays!: number | null;
}

@ObjectType('GapList', { description: 'The gaps of one kind.' })
export class GapListType {
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
}

@ObjectType('MapHealth', { description: 'What needs mending on the map, today.' })
export class MapHealthType {
  @Field(() => Int, { description: 'Responsibilities looked at.' }) total!: number;
  @Field(() => Int, { description: 'Gaps of all kinds.' }) gapCount!: number;
  @Field(() => GapListType, { description: 'Without an ACCOUNTABLE.' }) unowned!: unknown;
  @Field(() => GapListType, { description: 'With more than one ACCOUNTABLE.' }) doublyOwned!: unknown;
  @Field(() => GapListType, { description: 'Hand-offs with a side that has no owner or has ended.' })
  brokenHandOffs!: unknown;
  @Field(() => GapListType, { description: 'Not reviewed within their cadence.' }) stale!: unknown;
  @Field(() => GapListType, { description: 'People who are ACCOUNTABLE for too much.' }) overloaded!: unknown;
}
