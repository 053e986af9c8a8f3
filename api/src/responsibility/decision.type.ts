import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../core/scalars';
import { HandOverType } from './hand-over.type';

/** What can wait for somebody's answer. */
export const DecisionKind = { HAND_OVER: 'HAND_OVER' } as const;
export type DecisionKind = (typeof DecisionKind)[keyof typeof DecisionKind];

registerEnumType(DecisionKind, { name: 'DecisionKind', description: 'What is to be decided.' });

@ObjectType('Decision', { description: 'Something that waits for the viewer’s answer.' })
export class DecisionType {
  @Field(() => ID, { description: 'Opaque id.' }) id!: string;
  @Field(() => DecisionKind, { description: 'What is to be decided.' }) kind!: DecisionKind;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) requestedAt!: Date;
  @Field(() => HandOverType, { nullable: true, description: 'The hand-over to answer.' }) handOver!: unknown;
}
