import type { LoadIssueRow, MetricLoadRow } from '@groundcrew/db';
import { LoadSource, LoadState } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../core/scalars';
import { MetricType } from './metric.type';

@ObjectType('MetricLoad', { implements: Node, description: 'One load of points.' })
export class MetricLoadType
  extends Node
  implements Omit<MetricLoadRow, 'id' | 'memberId' | 'tokenId' | 'bodyHash' | 'badRows' | 'beatAt'>
{
  @Field(() => LoadSource, { description: 'Where it came from.' }) source!: LoadSource;
  @Field(() => LoadState, { description: 'What became of it.' }) state!: LoadState;
  @Field(() => String, { nullable: true, description: 'Name of the file.' }) name!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt!: Date | null;
  @Field(() => Int, { description: 'Points that were read, bad ones too.' }) rowCount!: number;
  @Field(() => Int, { description: 'Days that had no value.' }) newCount!: number;
  @Field(() => Int, { description: 'Days whose value was replaced or taken back.' }) correctedCount!: number;
  @Field(() => Int, { description: 'Points that said what was so already.' }) unchangedCount!: number;
  @Field(() => Int, { description: 'Points that could not be read.' }) badCount!: number;
}

@ObjectType('LoadIssue', { description: 'What is wrong with a row of a load.' })
export class LoadIssueType implements Omit<LoadIssueRow, 'seq'> {
  @Field(() => Int, { description: 'Line, counted from 1; 0 for the load as a whole.' }) line!: number;
  @Field(() => String, { nullable: true, description: 'Column or property.' }) field!: string | null;
  @Field(() => String, { description: 'Stable, for saying it in another language.' }) code!: string;
  @Field(() => String, { description: 'Plain English.' }) message!: string;
  @Field(() => String, { nullable: true, description: 'The start of the row.' }) text!: string | null;
}

export const MetricLoadConnection = connectionOf('MetricLoad', () => MetricLoadType);
export const LoadIssueConnection = connectionOf('LoadIssue', () => LoadIssueType);

@ObjectType('MetricPointChange', { description: 'A value that a file replaces.' })
export class MetricPointChangeType {
  @Field(() => Int, { description: 'Line of the file.' }) line!: number;
  @Field(() => MetricType, { description: 'Whose.' }) metric!: unknown;
  @Field(() => DateScalar, { description: 'The day.' }) day!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Its value now.' }) before!: string | null;
  @Field(() => DecimalScalar, { description: 'Its value after the file.' }) after!: string;
}

@ObjectType({ description: 'What a file of points did, or would do.' })
export class ImportMetricPointsPayload {
  @Field(() => Boolean, { description: 'Whether it was only asked what would change.' }) dryRun!: boolean;
  @Field(() => LoadState, {
    description: 'LOADED, or REFUSED for its issues; of a dry run, what it would be.',
  })
  state!: LoadState;
  @Field(() => Int, { description: 'Points that were read, bad ones too.' }) rowCount!: number;
  @Field(() => Int, { description: 'Days that had no value.' }) newCount!: number;
  @Field(() => Int, { description: 'Days whose value is replaced.' }) correctedCount!: number;
  @Field(() => Int, { description: 'Points that say what is so already.' }) unchangedCount!: number;
  @Field(() => Int, { description: 'Points that could not be read.' }) badCount!: number;
  @Field(() => [MetricPointChangeType], { description: 'The first 100 values that are replaced, by line.' })
  corrections!: MetricPointChangeType[];
  @Field(() => [LoadIssueType], { description: 'The first 500 issues, by line.' }) issues!: LoadIssueType[];
  @Field(() => MetricLoadType, { nullable: true, description: 'The load; none for a dry run.' })
  load!: unknown;
}
