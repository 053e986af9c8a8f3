import type { DoerRow, TrialResultRow, TrialRow } from '@groundcrew/db';
import { TrialOutcome } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';
import { MapPart } from './gray-zone.enums';

@ObjectType('GrayZoneTrial', {
  implements: Node,
  description: 'Somebody tries to own a gray zone for some weeks; then the leads adopt or return it.',
})
export class GrayZoneTrialType
  extends Node
  implements Pick<TrialRow, 'from' | 'to' | 'outcome' | 'concludedAt' | 'words' | 'version'>
{
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day on which it is over: the first that no longer belongs.' })
  to!: string;
  @Field(() => TrialOutcome, { nullable: true, description: 'How it ended; null while it runs.' })
  outcome!: TrialOutcome | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was concluded.' })
  concludedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What the leads said to it.' }) words!: string | null;
}

@ObjectType('GrayZoneDoer', { description: 'Somebody who did a trial, by its log.' })
export class DoerType implements Pick<DoerRow, 'entries' | 'deliveries'> {
  @Field(() => Int, { description: 'Entries that they logged.' }) entries!: number;
  @Field(() => Int, { description: 'What they delivered with them.' }) deliveries!: number;
}

@ObjectType('TrialResult', { description: 'Work on the map that adoption made or changed.' })
export class TrialResultType implements Pick<TrialResultRow, 'part'> {
  @Field(() => MapPart, { description: 'The part taken, or the part left.' }) part!: MapPart;
}

@ObjectType({ description: 'What the viewer may do with a trial.' })
export class TrialAbilities {
  @Field(() => Boolean, { description: 'Adopt or return it.' }) conclude!: boolean;
  @Field(() => Boolean, { description: 'Give it more weeks.' }) extend!: boolean;
}

@ObjectType({ description: 'The trial that was concluded or extended.' })
export class TrialPayload {
  @Field(() => GrayZoneTrialType, { description: 'As it is now.' }) trial!: unknown;
}
