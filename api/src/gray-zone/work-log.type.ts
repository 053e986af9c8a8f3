import type { MilestoneRow, WorkLogRow } from '@groundcrew/db';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';
import { GrayZoneType } from './gray-zone.type';

@ObjectType('WorkLogEntry', {
  implements: Node,
  description: 'What was done about a gray zone, by whom, and for which other team.',
})
export class WorkLogEntryType
  extends Node
  implements Pick<WorkLogRow, 'doneOn' | 'text' | 'deliveries' | 'loggedAt'>
{
  @Field(() => DateScalar, { description: 'The day it was done.' }) doneOn!: string;
  @Field(() => String, { description: 'What was done.' }) text!: string;
  @Field(() => Int, { description: 'What was delivered with it, e.g. 1 launch.' }) deliveries!: number;
  @Field(() => DateTimeScalar, { description: 'When it was logged.' }) loggedAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with an entry.' })
export class WorkLogAbilities {
  @Field(() => Boolean, { description: 'Remove it.' }) remove!: boolean;
}

@ObjectType('Milestone', { implements: Node, description: 'What will be there by a day.' })
export class MilestoneType
  extends Node
  implements Pick<MilestoneRow, 'title' | 'dueOn' | 'doneOn' | 'version'>
{
  @Field(() => String, { description: 'What will be there.' }) title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day by which.' }) dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was there.' })
  doneOn!: string | null;
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
}

export const WorkLogConnection = connectionOf('WorkLog', () => WorkLogEntryType);

@ObjectType({ description: 'What was logged.' })
export class LogWorkPayload {
  @Field(() => WorkLogEntryType, { description: 'The entry.' }) entry!: unknown;
  @Field(() => GrayZoneType, { description: 'The gray zone, with its deliveries as they are now.' })
  grayZone!: unknown;
}
