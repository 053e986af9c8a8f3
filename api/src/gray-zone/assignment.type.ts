import type { AssignmentRow } from '@groundcrew/db';
import { AssignmentState, MapEffect } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';
import './gray-zone.enums';

@ObjectType('GrayZoneAssignment', {
  implements: Node,
  description: 'A lead asks somebody of theirs to take a gray zone.',
})
export class GrayZoneAssignmentType
  extends Node
  implements
    Omit<AssignmentRow, 'id' | 'zoneId' | 'assignedBy' | 'assigneeId' | 'responsibilityId' | 'leftWithTeamId'>
{
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
  @Field(() => AssignmentState, { description: 'Where it stands.' }) state!: AssignmentState;
  @Field(() => MapEffect, { description: 'What adoption does to the map.' }) mapEffect!: MapEffect;
  @Field(() => String, { description: 'Name of the work on the map; with SPLIT of the part taken.' })
  name!: string;
  @Field(() => String, { description: 'What is taken.' }) scopeTaken!: string;
  @Field(() => String, { nullable: true, description: 'What is left.' }) scopeLeft!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the part left.' }) leftName!: string | null;
  @Field(() => String, { description: 'Why this person.' }) words!: string;
  @Field(() => Int, { description: 'Length of the trial in weeks.' }) weeks!: number;
  @Field(() => DateTimeScalar, { description: 'When they were asked.' }) offeredAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or taken back.' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What they said to it.' }) answerWords!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an assignment.' })
export class AssignmentAbilities {
  @Field(() => Boolean, { description: 'Accept it or hand it back.' }) answer!: boolean;
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean;
}

@ObjectType({ description: 'The assignment that was made or answered.' })
export class AssignmentPayload {
  @Field(() => GrayZoneAssignmentType, { description: 'As it is now.' }) assignment!: unknown;
}
