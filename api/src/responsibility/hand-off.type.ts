import type { HandOffRow } from '@groundcrew/db';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import { DateScalar } from '../core/scalars';

@ObjectType('HandOff', { implements: Node, description: '“A hands X to B”, over a half-open period.' })
export class HandOffType extends Node implements Pick<HandOffRow, 'what' | 'since' | 'until'> {
  @Field(() => String, { description: 'What is handed over.' }) what!: string;
  @Field(() => DateScalar, { description: 'First day.' }) since!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer holds.' }) until!:
    | string
    | null;
}

@ObjectType({ description: 'What the viewer may do with a hand-off.' })
export class HandOffAbilities {
  @Field(() => Boolean, { description: 'End it.' }) edit!: boolean;
}

@ObjectType({ description: 'The hand-off that was linked or ended.' })
export class HandOffPayload {
  @Field(() => HandOffType, { description: 'As it is now.' }) handOff!: unknown;
}
