import { z } from 'zod';
import { id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import { MetricKind, MetricRole, MetricSide } from './metric';

const key = () =>
  requiredText(100).refine((value) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value), { error: 'not_a_key' });

export const createMetricInput = z.object({
  name: requiredText().describe('Name of the metric; no other metric in use has it.'),
  unit: requiredText(limits.metricUnit).describe('What one of it is, e.g. orders or KRW.'),
  side: oneOf(MetricSide).describe('Whether more of it is growth or a leak.'),
  kind: oneOf(MetricKind).optional().describe('Whether days add up (FLOW, when absent) or are averaged.'),
  role: oneOf(MetricRole).optional().describe('What it counts, where the KPI library knows it; else OTHER.'),
  description: optionalText().describe('Where it comes from and what exactly is counted.'),
  key: key().optional().describe('Stable key that files and streams use; made from the name when absent.'),
});

export const updateMetricInput = z.object({
  id: id().describe('The metric.'),
  version: version().describe('The version that was read.'),
  name: requiredText().optional().describe('Name of the metric.'),
  unit: requiredText(limits.metricUnit).optional().describe('What one of it is.'),
  side: oneOf(MetricSide).optional().describe('Whether more of it is growth or a leak.'),
  role: oneOf(MetricRole).optional().describe('What it counts, where the KPI library knows it.'),
  description: optionalText().describe('Where it comes from and what exactly is counted.'),
});

export const archiveMetricInput = z.object({
  id: id().describe('The metric.'),
  version: version().describe('The version that was read.'),
  archived: z.boolean().describe('True puts it away, false takes it back into use.'),
});

export const metricFilter = z.object({
  side: oneOf(MetricSide).optional().describe('Front door or back door.'),
  role: oneOf(MetricRole).optional().describe('What it counts.'),
  text: z
    .string()
    .max(limits.searchText, { error: 'too_long' })
    .optional()
    .describe('Part of a name, key or description.'),
  archived: z.boolean().optional().describe('Those put away instead of those in use.'),
});
