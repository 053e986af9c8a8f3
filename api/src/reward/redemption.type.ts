import type { ChosenOption, RedemptionRow } from '@groundcrew/db';
import { RedemptionState, RewardDuty, RewardKind } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar, SafeIntScalar } from '../core/scalars';
import './reward.enums';

@ObjectType('Redemption', {
  implements: Node,
  description: 'Somebody chose a reward. Seen by them, their leads and admins.',
})
export class RedemptionType
  extends Node
  implements Omit<RedemptionRow, 'id' | 'memberId' | 'decidedBy' | 'fulfilledBy' | keyof ChosenOption>
{
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
  @Field(() => Int, { description: 'How many.' }) units!: number;
  @Field(() => SafeIntScalar, { description: 'What they cost.' }) points!: number;
  @Field(() => RedemptionState, { description: 'Where it stands.' }) state!: RedemptionState;
  @Field(() => String, { nullable: true, description: 'A word to those who approve.' }) note!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' }) requestedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or declined.' })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What was said then.' }) decidedWords!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was received.' })
  fulfilledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'How it was received.' })
  fulfilledWords!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt!: Date | null;
}

@ObjectType('ChosenReward', { description: 'What was chosen, as the catalogue had it then.' })
export class ChosenRewardType implements Omit<ChosenOption, 'optionId' | 'isFromStock'> {
  @Field(() => RewardKind, { description: 'What it is.' }) kind!: RewardKind;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'What one is, e.g. 일, 건.' }) unit!: string;
  @Field(() => RewardDuty, { description: 'Who approves.' }) approver!: RewardDuty;
  @Field(() => RewardDuty, { description: 'Who fulfils.' }) fulfiller!: RewardDuty;
}

@ObjectType({ description: 'What the viewer may do with a chosen reward.' })
export class RedemptionAbilities {
  @Field(() => Boolean, { description: 'Decline it; approve it too while it is REQUESTED.' })
  decide!: boolean;
  @Field(() => Boolean, { description: 'Say that it was received.' }) fulfil!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

export const RedemptionConnection = connectionOf('Redemption', () => RedemptionType);

@ObjectType({ description: 'The chosen reward.' })
export class RedemptionPayload {
  @Field(() => RedemptionType, { description: 'As it is now.' }) redemption!: unknown;
}
