import type { SignalFiringRow, SignalRuleRow } from '@groundcrew/db';
import { LimitSide, PeriodUnit, SignalBoundary, SignalSide } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';

registerEnumType(SignalBoundary, {
  name: 'SignalBoundary',
  description: 'Which edge a rule watches: the natural process limit, or the target.',
});
registerEnumType(SignalSide, {
  name: 'SignalSide',
  description: 'On which side of the edge: where it hurts, where it helps, or either.',
});

@ObjectType('SignalRule', {
  implements: Node,
  description: 'Outside the edge so many periods in a row: tell people, call a system.',
})
export class SignalRuleType
  extends Node
  implements Pick<SignalRuleRow, 'unit' | 'boundary' | 'side' | 'runLength' | 'pausedOn' | 'createdOn'>
{
  @Field(() => PeriodUnit, { description: 'The period that is looked at.' }) unit!: PeriodUnit;
  @Field(() => SignalBoundary, { description: 'The edge that is watched.' }) boundary!: SignalBoundary;
  @Field(() => SignalSide, { description: 'On which side of it.' }) side!: SignalSide;
  @Field(() => Int, { description: 'Periods in a row.' }) runLength!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Since when it rests; null while it watches.' })
  pausedOn!: string | null;
  @Field(() => DateScalar, { description: 'Day on which it was made.' }) createdOn!: string;
}

@ObjectType({ description: 'What the viewer may do with a rule.' })
export class SignalRuleAbilities {
  @Field(() => Boolean, { description: 'Let it watch again, or remove it.' }) edit!: boolean;
  @Field(() => Boolean, {
    description: 'Let it rest: its owner, and an admin where it calls another system.',
  })
  pause!: boolean;
}

@ObjectType('SignalFiring', {
  implements: Node,
  description: 'A rule fired on a run of periods; once a run.',
})
export class SignalFiringType
  extends Node
  implements Pick<SignalFiringRow, 'runFrom' | 'runTo' | 'count' | 'helps' | 'side' | 'firedAt'>
{
  @Field(() => DateScalar, { description: 'First day of the run.' }) runFrom!: string;
  @Field(() => DateScalar, { description: 'Day after its last, as far as it went on since.' }) runTo!: string;
  @Field(() => Int, { description: 'Periods of the run, as far as it went on since.' }) count!: number;
  @Field(() => Boolean, { description: 'Whether it is a change for the better.' }) helps!: boolean;
  @Field(() => LimitSide, { description: 'Above or below the edge.' }) side!: LimitSide;
  @Field(() => DateTimeScalar, { description: 'When it fired.' }) firedAt!: Date;
}

export const SignalFiringConnection = connectionOf('SignalFiring', () => SignalFiringType);

@ObjectType({ description: 'The rule that was made or changed.' })
export class SignalRulePayload {
  @Field(() => SignalRuleType, { description: 'As it is now.' }) rule!: unknown;
}
