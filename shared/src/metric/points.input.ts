import { z } from 'zod';
import { day, decimal, id, oneOf, optionalText } from '../fields';
import { limits } from '../limits';
import { BadRows } from './metric';

export const recordMetricPointInput = z
  .object({
    day: day().describe('Which day; at most one ahead of today.'),
    value: decimal().nullish().describe('Its value; null takes it back.'),
  })
  .meta({ graphql: 'RecordMetricPointInput' })
  .describe('The value of one day.');

export const recordMetricPointsInput = z.object({
  metricId: id().describe('The metric.'),
  points: z
    .array(recordMetricPointInput)
    .min(1, { error: 'required' })
    .max(limits.typedPoints, { error: 'too_long' })
    .describe(`1 to ${limits.typedPoints} days, each once.`),
  reason: optionalText(limits.line).describe('Why values are corrected; kept with every correction.'),
});

export const importMetricPointsInput = z.object({
  content: z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .max(limits.importText, { error: 'too_long' })
    .describe('Text of a CSV: metric, day, value in rows, or day and one column a metric.'),
  fileName: optionalText(200).describe('What the file is called, for the list of loads.'),
  metricId: id().optional().describe('The metric of every row, where the file has no column that says.'),
  badRows: oneOf(BadRows)
    .optional()
    .describe('What a bad row does: refuse the whole file (when absent), or be left out.'),
  dryRun: z.boolean().describe('Only tell what would change.'),
});
