import { z } from 'zod';
import { id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import { postFields } from '../recognition/recognition.input';
import { isQuarter, MOST_POINTS } from './ledger';
import { RedemptionAnswer, RedemptionState, RewardDuty, RewardKind } from './redemption';

const points = () =>
  z
    .int({ error: 'not_in_range' })
    .min(1, { error: 'not_in_range' })
    .max(MOST_POINTS, { error: 'not_in_range' });
const versionRead = () => version().describe('The version that was read.');
/** Names one intention: the same again under it books once, another under it is refused. */
const key = () =>
  requiredText(limits.idempotencyKey).describe('Chosen by the sender; the same request again books once.');
const quarter = () =>
  z
    .string({ error: 'required' })
    .refine(isQuarter, { error: 'not_a_quarter' })
    .describe('Calendar quarter, e.g. 2026-Q4.');

export const setBudgetInput = z.object({
  teamId: id().describe('The team.'),
  quarter: quarter(),
  points: z
    .int({ error: 'not_in_range' })
    .min(0, { error: 'not_in_range' })
    .max(MOST_POINTS, { error: 'not_in_range' })
    .describe('What the team has to give in the quarter, in all; not below what was given already.'),
});
export const giveAwardInput = z.object({
  ...postFields(),
  budgetTeamId: id().describe('The team whose budget it comes from.'),
  points: points().describe('For each recipient.'),
  key: key(),
});
export const setRewardOptionInput = z.object({
  id: id().optional().describe('The option to change; a new one when absent.'),
  version: version().optional().describe('The version that was read; needed to change one.'),
  kind: oneOf(RewardKind).describe('What it is.'),
  name: requiredText(limits.name).describe('Name.'),
  description: optionalText(limits.line).describe('How it is received.'),
  unit: requiredText(limits.rewardUnit).describe('What one is, e.g. 일, 건.'),
  price: points().describe('Points for one.'),
  most: z
    .int({ error: 'not_in_range' })
    .min(1, { error: 'not_in_range' })
    .max(limits.rewardUnits, { error: 'not_in_range' })
    .optional()
    .describe('Most that can be asked for at once; 1 when absent. With MONEY a unit is 1 point.'),
  stock: z
    .int({ error: 'not_in_range' })
    .min(0, { error: 'not_in_range' })
    .max(limits.rewardStock, { error: 'not_in_range' })
    .nullish()
    .describe('How many are left; without an end when absent.'),
  approver: oneOf(RewardDuty).describe('Who approves.'),
  fulfiller: oneOf(RewardDuty).describe('Who fulfils.'),
});
export const retireRewardOptionInput = z.object({ id: id().describe('The option.'), version: versionRead() });
export const requestRewardInput = z.object({
  optionId: id().describe('The option.'),
  units: z
    .int({ error: 'not_in_range' })
    .min(1, { error: 'not_in_range' })
    .max(limits.rewardUnits, { error: 'not_in_range' })
    .describe('How many, e.g. 5 days; with MONEY how many points.'),
  expectedPoints: points()
    .optional()
    .describe('What they cost when they were shown; refused when it is something else now.'),
  note: optionalText(limits.line).describe('A word to those who approve.'),
  key: key(),
});
export const decideRedemptionInput = z.object({
  id: id().describe('The redemption.'),
  version: versionRead(),
  answer: oneOf(RedemptionAnswer).describe('APPROVE, or DECLINE.'),
  words: optionalText(limits.line).describe('Needed to decline: why.'),
});
export const fulfilRedemptionInput = z.object({
  id: id().describe('The redemption.'),
  version: versionRead(),
  words: optionalText(limits.line).describe('How it was received.'),
});
export const withdrawRedemptionInput = z.object({
  id: id().describe('The redemption.'),
  version: versionRead(),
});
export const payGainShareInput = z.object({
  impactId: id().describe('A verified impact.'),
  expectedPayable: points()
    .optional()
    .describe('What it paid in all when it was shown; refused when it is something else now.'),
});
export const setRewardRuleInput = z.object({
  gainSharePercent: z
    .int({ error: 'not_in_range' })
    .min(0, { error: 'not_in_range' })
    .max(100, { error: 'not_in_range' })
    .describe('Of the verified amount.'),
  gainShareCap: z
    .int({ error: 'not_in_range' })
    .min(0, { error: 'not_in_range' })
    .max(MOST_POINTS, { error: 'not_in_range' })
    .describe('Most that one impact pays, in points.'),
  leaderPercent: z
    .int({ error: 'not_in_range' })
    .min(100, { error: 'not_in_range' })
    .max(300, { error: 'not_in_range' })
    .describe(
      'What an award to a leader who sets the example is worth, in percent: 150 is half as much again.',
    ),
});
export const redemptionFilter = z.object({
  states: z
    .array(oneOf(RedemptionState))
    .max(5, { error: 'too_long' })
    .optional()
    .describe('In one of these.'),
  mine: z.boolean().optional().describe('The viewer’s own.'),
  toDecide: z.boolean().optional().describe('Wait for the viewer to approve or fulfil.'),
  openFirst: z
    .boolean()
    .optional()
    .describe('Not a choice: those that are still on their way come before all others.'),
});
