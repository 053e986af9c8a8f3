import { z } from 'zod';
import { day, id, oneOf, optionalText, requiredText, version } from '../fields';
import { GrayZoneSource } from '../finding';
import { limits } from '../limits';
import { GrayZoneMine, GrayZoneState } from './gray-zone';

const searched = () => z.string().max(limits.searchText, { error: 'too_long' }).optional();
const zone = () => id().describe('The gray zone.');

export const reportGrayZoneInput = z.object({
  question: requiredText(limits.line).describe('What nobody owns, as the question that people ask.'),
  description: optionalText(limits.text).describe('What happens because of it.'),
  teamIds: z
    .array(id())
    .max(limits.grayZoneTeams, { error: 'too_long' })
    .optional()
    .describe('Teams that it lands with; the reporter’s own when absent.'),
  topicId: id().optional().describe('The topic that it is asked under.'),
});

export const updateGrayZoneInput = z.object({
  id: zone(),
  version: version().describe('The version that was read.'),
  question: requiredText(limits.line).describe('What nobody owns, as the question that people ask.'),
  description: optionalText(limits.text).describe('What happens because of it.'),
});

export const dismissGrayZoneInput = z.object({
  id: zone(),
  version: version().describe('The version that was read.'),
  reason: requiredText(limits.line).describe('Why it is none, or none any more.'),
});

export const logWorkInput = z.object({
  grayZoneId: zone(),
  doneOn: day().describe(
    'The day it was done; today or earlier, up to 90 days before the gray zone was noticed.',
  ),
  text: requiredText(limits.line).describe('What was done.'),
  deliveries: z
    .int({ error: 'out_of_range' })
    .min(0, { error: 'out_of_range' })
    .max(limits.deliveries, { error: 'out_of_range' })
    .optional()
    .describe('What was delivered with it, e.g. 1 launch; 0 when absent.'),
  forTeamId: id().optional().describe('The other team that it was done for.'),
  milestoneId: id().optional().describe('The milestone that it belongs to.'),
});

export const removeWorkLogInput = z.object({ id: id().describe('The entry.') });

export const setMilestoneInput = z.object({
  grayZoneId: zone(),
  id: id().optional().describe('The milestone to change; a new one when absent.'),
  version: version().optional().describe('The version that was read; needed to change one.'),
  title: requiredText(limits.name).describe('What will be there.'),
  dueOn: day().optional().describe('The day by which.'),
  doneOn: day().optional().describe('The day on which it was there; today or earlier.'),
});

export const removeMilestoneInput = z.object({
  id: id().describe('The milestone.'),
  version: version().describe('The version that was read.'),
});

export const recordCoverInput = z.object({
  what: requiredText(limits.line).describe('What was, or will be, helped with.'),
  from: day().describe('First day; up to 90 days back, or 60 ahead.'),
  to: day().describe('First day on which it no longer holds; at most 60 days after the first.'),
  helperId: id().optional().describe('Who helps; the viewer when absent. Leads record for their people.'),
  forTeamId: id().optional().describe('The team whose work it is.'),
  topicId: id().optional().describe('The topic that it is asked under.'),
  responsibilityId: id().optional().describe('The responsibility that it belongs to.'),
});

export const endCoverInput = z.object({
  id: id().describe('The cover.'),
  version: version().describe('The version that was read.'),
});

export const grayZoneFilter = z.object({
  states: z.array(oneOf(GrayZoneState)).max(6, { error: 'too_long' }).optional().describe('In one of these.'),
  source: oneOf(GrayZoneSource).optional().describe('Noticed there.'),
  teamId: id().optional().describe('That concerns the team.'),
  inReach: z.boolean().optional().describe('That concerns a team in the viewer’s reach.'),
  mine: oneOf(GrayZoneMine).optional().describe('The viewer’s own.'),
  text: searched().describe('Part of the question.'),
});

export const coverFilter = z.object({
  helperId: id().optional().describe('Helped by the member.'),
  teamId: id().optional().describe('Helped by a member of the team, or for it.'),
  topicId: id().optional().describe('Of this topic.'),
  running: z.boolean().optional().describe('That hold today.'),
});
