import { z } from 'zod';
import { id, oneOf } from '../fields';
import { limits } from '../limits';
import { PeriodUnit } from '../metric/metric';
import { SignalBoundary, SignalSide } from './kpi';

export const createSignalRuleInput = z.object({
  kpiId: id().describe('The KPI that is watched; one of the viewer’s own.'),
  unit: oneOf(PeriodUnit).describe('The period that is looked at.'),
  boundary: oneOf(SignalBoundary).describe('The edge that is watched.'),
  side: oneOf(SignalSide).describe('On which side of it.'),
  runLength: z
    .int({ error: 'out_of_range' })
    .min(1, { error: 'out_of_range' })
    .max(limits.signalRun, { error: 'out_of_range' })
    .describe('Periods in a row, 1 to 12.'),
  notifyIds: z
    .array(id())
    .max(limits.kpiHelpers, { error: 'too_long' })
    .optional()
    .describe('Members who are told; the owner alone when absent, nobody when empty.'),
  webhookId: id().nullish().describe('The system that is called.'),
});

export const pauseSignalRuleInput = z.object({
  id: id().describe('The rule.'),
  paused: z.boolean().describe('Whether it rests (true) or watches again (false).'),
});

export const removeSignalRuleInput = z.object({ id: id().describe('The rule.') });
