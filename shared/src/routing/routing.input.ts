import { z } from 'zod';
import { id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import { RoutingState } from './routing';

const note = () => optionalText(limits.line).describe('A word to the team.');

export const askWhoseInput = z.object({
  text: requiredText(limits.line).describe('What it is about, in a sentence, Korean or English.'),
  topicId: id().optional().describe('The topic it belongs to; found by what was asked before when absent.'),
  teamId: id().optional().describe('Send it to this team at once.'),
  responsibilityId: id()
    .optional()
    .describe('What it seems to belong to; without a team it is sent to the one of this responsibility.'),
  note: note(),
});

export const routeRequestInput = z.object({
  id: id().describe('The request.'),
  version: version().describe('The version that was read.'),
  teamId: id().describe('The team to send it to.'),
  responsibilityId: id().optional().describe('What it seems to belong to.'),
  note: optionalText(limits.line).describe(
    'A word to the team; needed as the reason where a team sends on what waits with it.',
  ),
});

export const acceptRequestInput = z.object({
  id: id().describe('The request.'),
  version: version().describe('The version that was read.'),
  responsibilityId: id()
    .nullish()
    .describe('The responsibility that it belongs to; what the sender thought when absent, none when null.'),
  note: optionalText(limits.line).describe('A word to the asker.'),
});

export const bounceRequestInput = z.object({
  id: id().describe('The request.'),
  version: version().describe('The version that was read.'),
  reason: requiredText(limits.line).describe('Why it is not this team’s.'),
  toTeamId: id()
    .optional()
    .describe('The team to send it on to; back to the asker when absent, while they are here.'),
});

export const withdrawRequestInput = z.object({
  id: id().describe('The request.'),
  version: version().describe('The version that was read.'),
});

export const changeTopicInput = z.object({
  id: id().describe('The request.'),
  version: version().describe('The version that was read.'),
  topicId: id().optional().describe('The topic that it belongs to; this or a name.'),
  name: requiredText(limits.line).optional().describe('Name of a new topic; this or a topic.'),
});

export const renameTopicInput = z.object({
  id: id().describe('The topic.'),
  version: version().describe('The version that was read.'),
  name: requiredText(limits.line).describe('What its requests are about.'),
});

export const mergeTopicsInput = z.object({
  id: id().describe('The topic that ends; its requests move.'),
  intoId: id().describe('The topic that they move to.'),
});

const searched = () => z.string().max(limits.searchText, { error: 'too_long' }).optional();

export const routingFilter = z.object({
  teamId: id().optional().describe('Where it waits or was accepted.'),
  mine: z.boolean().optional().describe('Asked by the viewer.'),
  inbox: z.boolean().optional().describe('Waits at a team of the viewer, or one in their reach.'),
  topicId: id().optional().describe('Of this topic.'),
  state: oneOf(RoutingState).optional().describe('Where it stands.'),
  text: searched().describe('Part of the sentence.'),
});

export const topicFilter = z.object({
  text: searched().describe('Part of the name.'),
  minRequests: z.int().min(0).max(1_000_000).optional().describe('Requests of the last 90 days, at least.'),
  minEntropy: z
    .number()
    .min(0)
    .max(1)
    .meta({ graphql: 'Float' })
    .optional()
    .describe('Entropy of the last 90 days, at least.'),
});

/** In which order topics come. */
export const TopicOrder = {
  /** The most scattered of the last 90 days first. */
  SCATTERED: 'SCATTERED',
  NAME: 'NAME',
  /** Asked last first. */
  RECENT: 'RECENT',
} as const;
export type TopicOrder = (typeof TopicOrder)[keyof typeof TopicOrder];
