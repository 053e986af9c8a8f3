import type { MetricRow } from '@groundcrew/db';
import { BadRows, LoadSource, LoadState, MetricKind, MetricRole, MetricSide } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../core/scalars';

registerEnumType(MetricSide, {
  name: 'MetricSide',
  description: 'FRONT_DOOR is growth, BACK_DOOR is a leak.',
});
registerEnumType(MetricKind, {
  name: 'MetricKind',
  description: 'A FLOW adds up over days, a LEVEL is averaged over them.',
});
registerEnumType(MetricRole, {
  name: 'MetricRole',
  description: 'What a metric counts, where the KPI library knows it.',
});
registerEnumType(LoadSource, { name: 'LoadSource', description: 'Where a load of points came from.' });
registerEnumType(LoadState, {
  name: 'LoadState',
  description: 'RUNNING until all is read; LOADED, also without bad rows; REFUSED when nothing was loaded.',
});
registerEnumType(BadRows, {
  name: 'BadRows',
  description: 'What a row that cannot be read does: refuse the whole load, or be left out.',
});

@ObjectType('Metric', { implements: Node, description: 'A daily series that the company has.' })
export class MetricType extends Node implements Omit<MetricRow, 'id'> {
  @Field(() => String, { description: 'Stable key that files and streams use.' }) key!: string;
  @Field(() => String, { description: 'Name; no other metric in use has it.' }) name!: string;
  @Field(() => String, { description: 'What one of it is, e.g. orders.' }) unit!: string;
  @Field(() => String, { nullable: true, description: 'Where it comes from and what exactly is counted.' })
  description!: string | null;
  @Field(() => MetricSide, { description: 'Growth or leak.' }) side!: MetricSide;
  @Field(() => MetricKind, { description: 'Whether days add up or are averaged.' }) kind!: MetricKind;
  @Field(() => MetricRole, { description: 'What it counts, where the KPI library knows it; else OTHER.' })
  role!: MetricRole;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was put away; null in use.' })
  archivedOn!: string | null;
  @Field(() => Int, { description: 'Counts its changes; send it back with the next.' }) version!: number;
}

@ObjectType({ description: 'What the viewer may do with a metric.' })
export class MetricAbilities {
  @Field(() => Boolean, { description: 'Edit it, put it away, record points.' }) edit!: boolean;
}

@ObjectType('MetricPoint', { description: 'The value of one day.' })
export class MetricPointType {
  @Field(() => DateScalar, { description: 'The day.' }) day!: string;
  @Field(() => DecimalScalar, { description: 'Its exact value, in the unit of the metric.' }) value!: string;
  @Field(() => Int, { description: 'How often its value was replaced or taken back.' })
  correctionCount!: number;
}

@ObjectType('MetricCorrection', {
  implements: Node,
  description: 'A value that was replaced or taken back.',
})
export class MetricCorrectionType extends Node {
  @Field(() => String, { nullable: true, description: 'Why, if somebody said so.' }) reason!: string | null;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: Date;
  @Field(() => LoadSource, { description: 'How the new value came in.' }) source!: LoadSource;
}

export const MetricConnection = connectionOf('Metric', () => MetricType);
export const MetricCorrectionConnection = connectionOf('MetricCorrection', () => MetricCorrectionType);

@ObjectType({ description: 'The metric that was created or changed.' })
export class MetricPayload {
  @Field(() => MetricType, { description: 'As it is now.' }) metric!: unknown;
}

@ObjectType({ description: 'What recording points did.' })
export class RecordMetricPointsPayload {
  @Field(() => MetricType, { description: 'The metric.' }) metric!: unknown;
  @Field(() => Int, { description: 'Days that had no value.' }) newCount!: number;
  @Field(() => Int, { description: 'Days whose value was replaced or taken back.' }) correctedCount!: number;
  @Field(() => Int, { description: 'Days that had this value already.' }) unchangedCount!: number;
}
