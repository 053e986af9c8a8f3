import type { importMetricPointsInput, recordMetricPointsInput } from '@groundcrew/shared';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { importMetricPoints } from './import-points.service';
import { ImportMetricPointsPayload } from './load.type';
import { ImportMetricPointsInput, RecordMetricPointsInput } from './metric.input';
import { RecordMetricPointsPayload } from './metric.type';
import { recordMetricPoints } from './record-points.service';

@Resolver()
export class PointsResolver {
  @Allow('metric.edit')
  @Mutation(() => RecordMetricPointsPayload, {
    description: 'Records values of a metric; a day that has another value is corrected, and that is kept.',
  })
  recordMetricPoints(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordMetricPointsInput, { description: 'The days and their values.' })
    input: z.output<typeof recordMetricPointsInput>,
  ): Promise<RecordMetricPointsPayload> {
    return recordMetricPoints(context, input);
  }

  @Allow('metric.edit')
  @Mutation(() => ImportMetricPointsPayload, {
    description: 'Loads points from a CSV, or tells what would change. Bad rows are told line by line.',
  })
  importMetricPoints(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportMetricPointsInput, { description: 'The file and how to take it.' })
    input: z.output<typeof importMetricPointsInput>,
  ): Promise<ImportMetricPointsPayload> {
    return importMetricPoints(context, input);
  }
}
