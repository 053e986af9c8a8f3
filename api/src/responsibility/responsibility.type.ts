import type { ResponsibilityRow } from '@groundcrew/db';
import { GapKind, IfTaken, Ownership, ResponsibilityKind, ReviewCadence } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar } from '../core/scalars';

registerEnumType(ResponsibilityKind, {
  name: 'ResponsibilityKind',
  description: 'Whether the work comes back for ever or has an end.',
});
registerEnumType(ReviewCadence, {
  name: 'ReviewCadence',
  description: 'How often somebody looks at it again.',
});
registerEnumType(Ownership, { name: 'Ownership', description: 'Whether exactly one party is ACCOUNTABLE.' });
registerEnumType(GapKind, { name: 'GapKind', description: 'A way in which the map is unwell.' });
registerEnumType(IfTaken, {
  name: 'IfTaken',
  description:
    'What to do when another holder is ACCOUNTABLE: end theirs, or keep both, which shows as a gap.',
});

@ObjectType('Responsibility', { implements: Node, description: 'What somebody is answerable for.' })
export class ResponsibilityType
  extends Node
  implements Omit<ResponsibilityRow, 'id' | 'teamId' | 'stageId' | 'parentId'>
{
  @Field(() => String, { description: 'Stable key that imports and exports use.' }) key!: string;
  @Field(() => String, { description: 'In a few words.' }) name!: string;
  @Field(() => String, { description: 'Why it is done; may be empty.' }) purpose!: string;
  @Field(() => String, { description: 'What is in; may be empty.' }) scopeIn!: string;
  @Field(() => String, { description: 'What is not in, and where that goes; may be empty.' })
  scopeOut!: string;
  @Field(() => [String], { description: 'Words that people would ask with.' }) keywords!: string[];
  @Field(() => ResponsibilityKind, { description: 'Routine or project.' }) kind!: ResponsibilityKind;
  @Field(() => String, { description: 'How it is handled; may be empty.' }) criteria!: string;
  @Field(() => ReviewCadence, { description: 'How often it is reviewed.' }) reviewCadence!: ReviewCadence;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last review.' }) lastReviewedOn!:
    | string
    | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which the next review is due; the day after it is stale.',
  })
  reviewDueOn!: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer exists.' }) to!:
    | string
    | null;
  @Field(() => Int, { description: 'Rises with every change of attributes; send it back with a change.' })
  version!: number;
}

@ObjectType({ description: 'What the viewer may do with a responsibility.' })
export class ResponsibilityAbilities {
  @Field(() => Boolean, { description: 'Change its attributes.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Assign and end parties.' }) assign!: boolean;
  @Field(() => Boolean, { description: 'Split it into parts.' }) split!: boolean;
  @Field(() => Boolean, { description: 'Hand over what an ACCOUNTABLE party holds.' }) handOver!: boolean;
  @Field(() => Boolean, { description: 'Mark it as reviewed.' }) review!: boolean;
  @Field(() => Boolean, { description: 'End it.' }) end!: boolean;
}

export const ResponsibilityConnection = connectionOf('Responsibility', () => ResponsibilityType);

@ObjectType({ description: 'The responsibility that was created or changed.' })
export class ResponsibilityPayload {
  @Field(() => ResponsibilityType, { description: 'As it is now.' }) responsibility!: unknown;
}

@ObjectType({ description: 'The umbrella and its new parts.' })
export class SplitResponsibilityPayload {
  @Field(() => ResponsibilityType, { description: 'The umbrella, which stays.' }) parent!: unknown;
  @Field(() => [ResponsibilityType], { description: 'The new parts, in the order given.' })
  children!: unknown[];
}
