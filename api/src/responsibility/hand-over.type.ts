import type { HandOverRow } from '@groundcrew/db';
import { HandOverState } from '@groundcrew/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';

registerEnumType(HandOverState, {
  name: 'HandOverState',
  description: 'Where a hand-over stands; LEFT means that the owner left without a successor.',
});

@ObjectType('HandOver', {
  implements: Node,
  description: 'A party wants to leave a responsibility; a successor is asked to follow.',
})
export class HandOverType
  extends Node
  implements Pick<HandOverRow, 'state' | 'reason' | 'note' | 'answerNote' | 'offeredAt' | 'answeredAt'>
{
  @Field(() => HandOverState, { description: 'Where it stands.' }) state!: HandOverState;
  @Field(() => String, { description: 'Why it is handed over.' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'What the successor should know.' }) note!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What the successor said.' }) answerNote!:
    | string
    | null;
  @Field(() => DateTimeScalar, { description: 'When it was offered.' }) offeredAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or taken back.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'What the viewer may do with a hand-over.' })
export class HandOverAbilities {
  @Field(() => Boolean, { description: 'Accept it as, or for, the successor.' }) accept!: boolean;
  @Field(() => Boolean, { description: 'Decline it as, or for, the successor.' }) decline!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ description: 'The hand-over that was offered or answered.' })
export class HandOverPayload {
  @Field(() => HandOverType, { description: 'As it is now.' }) handOver!: unknown;
}
