import type { CoverRow } from '@groundcrew/db';
import { CoverState } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';
import './gray-zone.enums';

@ObjectType('Cover', {
  implements: Node,
  description: 'Help “just this once” for work that is not one’s own; it ends by itself.',
})
export class CoverType
  extends Node
  implements Pick<CoverRow, 'what' | 'from' | 'to' | 'recordedAt' | 'version'>
{
  @Field(() => String, { description: 'What was, or will be, helped with.' }) what!: string;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'First day on which it no longer holds.' }) to!: string;
  @Field(() => CoverState, { description: 'Where it stands today.' }) state!: CoverState;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt!: Date;
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
}

@ObjectType({ description: 'What the viewer may do with a cover.' })
export class CoverAbilities {
  @Field(() => Boolean, { description: 'End it before its day.' }) end!: boolean;
}

export const CoverConnection = connectionOf('Cover', () => CoverType);

@ObjectType({ description: 'The cover that was recorded or ended.' })
export class CoverPayload {
  @Field(() => CoverType, { description: 'As it is now.' }) cover!: unknown;
}
