import type { StageRow, ValueChainRow } from '@groundcrew/db';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';

@ObjectType('ValueChain', { implements: Node, description: 'Orders responsibilities into stages.' })
export class ValueChainType extends Node implements Pick<ValueChainRow, 'name'> {
  @Field(() => String, { description: 'Name, unique in the company.' }) name!: string;
}

@ObjectType('Stage', { implements: Node, description: 'A step of a value chain.' })
export class StageType extends Node implements Pick<StageRow, 'name' | 'position'> {
  @Field(() => String, { description: 'Name, unique in its chain.' }) name!: string;
  @Field(() => Int, { description: 'Place in the chain, from 0.' }) position!: number;
}

@ObjectType({ description: 'What the viewer may do with a value chain.' })
export class ValueChainAbilities {
  @Field(() => Boolean, { description: 'Rename it and change its stages.' }) edit!: boolean;
}

@ObjectType({ description: 'The value chain as defined.' })
export class ValueChainPayload {
  @Field(() => ValueChainType, { description: 'As it is now.' }) valueChain!: unknown;
}
