import { z } from 'zod';
import { day, decimal, id, oneOf, requiredText, version } from '../fields';
import { limits } from '../limits';
import { Direction, PeriodUnit } from '../metric/metric';
import { KpiBasis, KpiDisplay } from './kpi';
import { newKpiTaskInput } from './kpi-task.input';

const name = () => requiredText().describe('The KPI in a few words.');
const problem = () => requiredText(limits.text).describe('What hurts whom.');
const serves = () =>
  requiredText(limits.line).nullish().describe('How it serves the mission, in a sentence.');
const servesValueId = () => id().nullish().describe('Company value that it serves.');
const target = () =>
  decimal().nullish().describe('What is aimed at, in the unit of the raw ratio: 0.06 is 6 %.');
const basis = () =>
  oneOf(KpiBasis).describe(
    'How numerator and denominator belong together: PROPORTION is part of a whole, RATE counts events per exposure, AMOUNT is neither.',
  );
const direction = () => oneOf(Direction).describe('Which direction helps.');
const unit = () => oneOf(PeriodUnit).describe('The period on which it is judged.');

/** A KPI in the three steps of its editor: problem, measure, tasks. */
export const setKpiInput = z.object({
  name: name(),
  problem: problem(),
  numeratorId: id().describe('Metric above the line.'),
  denominatorId: id().nullish().describe('Metric below the line; none for a lone number.'),
  basis: basis(),
  display: oneOf(KpiDisplay).describe('How the ratio is written.'),
  direction: direction(),
  target: target(),
  unit: unit(),
  servesValueId: servesValueId(),
  serves: serves(),
  tasks: z
    .array(newKpiTaskInput)
    .max(limits.kpiTasks, { error: 'too_many' })
    .optional()
    .describe('What will be done to move it.'),
});

/** What is absent stays; null clears what can be empty. */
export const updateKpiInput = z.object({
  id: id().describe('The KPI.'),
  version: version().describe('The version that was read; refused when someone changed it meanwhile.'),
  name: name().optional(),
  problem: problem().optional(),
  numeratorId: id().optional().describe('Metric above the line.'),
  denominatorId: id().nullish().describe('Metric below the line; null for a lone number.'),
  basis: basis().optional(),
  display: oneOf(KpiDisplay).optional().describe('How the ratio is written.'),
  direction: direction().optional(),
  target: target(),
  unit: unit().optional(),
  servesValueId: servesValueId(),
  serves: serves(),
});

/** A formula to look at before it is set. */
export const previewKpiInput = z.object({
  numeratorId: id().describe('Metric above the line.'),
  denominatorId: id().nullish().describe('Metric below the line; none for a lone number.'),
  basis: basis(),
  direction: direction(),
  target: target(),
  unit: unit(),
});

export const retireKpiInput = z.object({
  id: id().describe('The KPI.'),
  version: version().describe('The version that was read.'),
  reason: requiredText(limits.line).describe('Why it is no longer followed.'),
});

export const resumeKpiInput = z.object({
  id: id().describe('The retired KPI.'),
  version: version().describe('The version that was read.'),
});

/** A new baseline, chosen on purpose: seen by everyone, with its reason. */
export const setKpiBaselineInput = z.object({
  kpiId: id().describe('The KPI.'),
  from: day().describe('First day of the window from which the limits are computed; they hold from then on.'),
  to: day().describe('Day after the last; today at the latest.'),
  reason: requiredText(limits.line).describe('What is different since then.'),
});

export const checkInKpiInput = z.object({
  kpiId: id().describe('The KPI.'),
  text: requiredText(limits.checkIn).describe('How it goes, in a sentence or two.'),
});

/** A half-open window of days. */
export const kpiPeriodInput = z.object({
  from: day().describe('First day.'),
  to: day().describe('Day after the last.'),
});

export const kpiFilter = z.object({
  ownerId: id().optional().describe('KPIs of this member.'),
  teamId: id().optional().describe('KPIs of those who belong to this team, or one below it, today.'),
  valueId: id().optional().describe('KPIs that serve this company value.'),
  text: z
    .string()
    .max(limits.searchText, { error: 'too_long' })
    .optional()
    .describe('Part of the name, the problem or the owner’s name.'),
  retired: z.boolean().optional().describe('Retired ones instead of those in use; false when absent.'),
});
