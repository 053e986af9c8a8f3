import type { RewardOptionRow } from '@groundcrew/db';
import { RewardDuty, RewardKind } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import './reward.enums';

@ObjectType('RewardOption', { implements: Node, description: 'Something that can be chosen.' })
export class RewardOptionType extends Node implements Omit<RewardOptionRow, 'id' | 'retiredAt'> {
  @Field(() => Int, { description: 'Rises with every change, of its stock too; send it back with one.' })
  version!: number;
  @Field(() => RewardKind, { description: 'What it is.' }) kind!: RewardKind;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'How it is received.' }) description!: string | null;
  @Field(() => String, { description: 'What one is, e.g. 일, 건.' }) unit!: string;
  @Field(() => Int, { description: 'Points for one.' }) price!: number;
  @Field(() => Int, { description: 'Most that can be asked for at once.' }) most!: number;
  @Field(() => Int, { nullable: true, description: 'How many are left; null without an end.' })
  stock!: number | null;
  @Field(() => RewardDuty, { description: 'Who approves.' }) approver!: RewardDuty;
  @Field(() => RewardDuty, { description: 'Who fulfils.' }) fulfiller!: RewardDuty;
}

@ObjectType({ description: 'The option that was made, changed or retired.' })
export class RewardOptionPayload {
  @Field(() => RewardOptionType, { description: 'As it is now.' }) option!: unknown;
}
