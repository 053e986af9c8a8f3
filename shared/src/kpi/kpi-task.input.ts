import { z } from 'zod';
import { day, id, requiredText, version } from '../fields';
import { limits } from '../limits';

const title = () => requiredText(limits.line).describe('What will be done.');
const dueOn = () => day().describe('Day by which it is done.');
const taskVersion = () =>
  version().describe('The version that was read; refused when someone changed it meanwhile.');

/** A task that is set together with its KPI. */
export const newKpiTaskInput = z
  .object({ title: title(), dueOn: dueOn() })
  .meta({ graphql: 'NewKpiTaskInput' })
  .describe('Something that will be done to move a KPI.');

export const addKpiTaskInput = z.object({
  kpiId: id().describe('The KPI that it should move.'),
  title: title(),
  dueOn: dueOn(),
});

export const updateKpiTaskInput = z.object({
  id: id().describe('The task.'),
  version: taskVersion(),
  title: title().optional(),
  dueOn: dueOn().optional(),
  done: z.boolean().optional().describe('Whether it is done; true notes today.'),
});

export const removeKpiTaskInput = z.object({
  id: id().describe('The task.'),
  version: taskVersion(),
});
