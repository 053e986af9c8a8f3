import { MapField } from '@groundcrew/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../core/scalars';

registerEnumType(MapField, { name: 'MapField', description: 'What can differ between two days of the map.' });

const lean = { simpleResolvers: true };

@ObjectType({ description: 'One field of a responsibility that differs.', ...lean })
export class FieldChange {
  @Field(() => MapField, { description: 'Which.' }) field!: MapField;
  @Field(() => String, { nullable: true, description: 'As shown to people, several joined by commas.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'As shown to people, several joined by commas.' })
  after!: string | null;
}

@ObjectType({ description: 'A responsibility that differs between two days.', ...lean })
export class MapChange {
  @Field(() => ID, { description: 'Id of the Responsibility.' }) responsibilityId!: string;
  @Field(() => String, { description: 'Name on the later day on which it existed.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Its team on that day.' }) teamName!: string | null;
  @Field(() => [FieldChange], { description: 'What differs; for an added or ended one, what it has or had.' })
  fields!: FieldChange[];
}

@ObjectType({ description: 'How much differs.', ...lean })
export class MapChangeSummary {
  @Field(() => Int, { description: 'Responsibilities that are new.' }) added!: number;
  @Field(() => Int, { description: 'Responsibilities that are gone.' }) ended!: number;
  @Field(() => Int, { description: 'Responsibilities that are on both days and differ.' }) changed!: number;
  @Field(() => Int, { description: 'Of the changed: those with another ACCOUNTABLE.' }) ownerChanged!: number;
}

@ObjectType({ description: 'What differs on the map between two days.', ...lean })
export class MapChanges {
  @Field(() => DateScalar, { description: 'The one day.' }) from!: string;
  @Field(() => DateScalar, { description: 'The other day.' }) to!: string;
  @Field(() => [MapChange], { description: 'On the map on the other day only.' }) added!: MapChange[];
  @Field(() => [MapChange], { description: 'On the map on the one day only.' }) ended!: MapChange[];
  @Field(() => [MapChange], { description: 'On the map on both days, and different.' }) changed!: MapChange[];
  @Field(() => MapChangeSummary, { description: 'Counts.' }) summary!: MapChangeSummary;
}
