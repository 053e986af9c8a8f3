import type { RewardRuleRow } from '@groundcrew/db';
import { Field, Int, ObjectType } from 'type-graphql';
import { SafeIntScalar } from '../core/scalars';

@ObjectType('RewardRule', {
  description: 'What all can read: what an effect shares, and what an example is worth.',
})
export class RewardRuleType implements Omit<RewardRuleRow, 'setBy' | 'at'> {
  @Field(() => Int, { description: 'Of the verified amount, in percent.' }) gainSharePercent!: number;
  @Field(() => SafeIntScalar, { description: 'Most that one impact pays, in points.' }) gainShareCap!: number;
  @Field(() => Int, { description: 'What an award to a leader who sets the example is worth, in percent.' })
  leaderPercent!: number;
}

@ObjectType({ description: 'The rule that was set.' })
export class RewardRulePayload {
  @Field(() => RewardRuleType, { description: 'As it holds from now on.' }) rule!: unknown;
}
