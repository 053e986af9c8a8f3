import { z } from 'zod';
import { day, decimal, id, requiredText, version } from '../fields';
import { limits } from '../limits';
import { decimalToNumber, parseDecimal } from '../metric/decimal';

/** A ratio cannot fall by more than all of itself; rises beyond a hundredfold are slips of the hand. */
const isEffect = (value: string): boolean => {
  const effect = decimalToNumber(parseDecimal(value) ?? 0n);
  return effect >= -1 && effect <= 100;
};

const title = () => requiredText().describe('What will be changed, in a few words.');
const description = () => requiredText(limits.text).nullish().describe('What will be changed, in full.');
const expectedEffect = () =>
  decimal()
    .refine(isEffect, { error: 'out_of_range' })
    .describe('Relative effect expected of it: -0.5 is -50 %. From -1 to 100.');
const memberIds = () =>
  z
    .array(id())
    .max(limits.kpiHelpers, { error: 'too_many' })
    .optional()
    .describe('Who does it; the owner when absent or empty.');
const changeVersion = () =>
  version().describe('The version that was read; refused when someone changed it meanwhile.');

/** A change that is registered before it is done. */
export const registerChangeInput = z.object({
  kpiId: id().describe('The KPI that it should move.'),
  title: title(),
  description: description(),
  startsOn: day().describe('Day on which it starts and everything below locks; today at the earliest.'),
  baselineFrom: day().describe('First day of the window before.'),
  baselineTo: day().describe('Day after the last of the window before; no later than the start.'),
  judgedFrom: day().describe('First day of the window on which it is judged; no earlier than the start.'),
  judgedTo: day().describe('Day after the last of the window on which it is judged.'),
  expectedEffect: expectedEffect(),
  memberIds: memberIds(),
});

/** Only while it is registered and has not started. */
export const updateChangeInput = z.object({
  id: id().describe('The change.'),
  version: changeVersion(),
  title: title().optional(),
  description: description(),
  startsOn: day().optional().describe('Day on which it starts; today at the earliest.'),
  baselineFrom: day().optional().describe('First day of the window before.'),
  baselineTo: day().optional().describe('Day after the last of the window before.'),
  judgedFrom: day().optional().describe('First day of the window on which it is judged.'),
  judgedTo: day().optional().describe('Day after the last of the window on which it is judged.'),
  expectedEffect: expectedEffect().optional(),
  memberIds: memberIds(),
});

export const startChangeInput = z.object({
  id: id().describe('The change; it starts today, and locks.'),
  version: changeVersion(),
});

export const withdrawChangeInput = z.object({
  id: id().describe('The change; it must not have started.'),
  version: changeVersion(),
  reason: requiredText(limits.line).describe('Why it is not done.'),
});
