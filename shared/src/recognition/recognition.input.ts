import { z } from 'zod';
import { id, oneOf, optionalText, requiredText } from '../fields';
import { limits } from '../limits';
import { RecognitionKind, TieKind } from './recognition';

const span = z
  .object({
    start: z
      .int({ error: 'not_in_range' })
      .min(0, { error: 'not_in_range' })
      .describe('First character, counted from 0 in Unicode code points.'),
    end: z
      .int({ error: 'not_in_range' })
      .min(1, { error: 'not_in_range' })
      .describe('Character after the last.'),
  })
  .meta({ graphql: 'CreditedSpanInput' });

/** What every written post says. */
export const postFields = () => ({
  recipientIds: z
    .array(id())
    .min(1, { error: 'required' })
    .max(limits.recipients, { error: 'too_long' })
    .describe('Whom it is for; never the viewer.'),
  text: requiredText(limits.recognition).describe('What they did. Plain text; @name mentions.'),
  credited: span.optional().describe('The part of the text that is credited.'),
  mentionIds: z
    .array(id())
    .max(limits.mentions, { error: 'too_long' })
    .optional()
    .describe('Members that the text mentions.'),
  valueId: id().optional().describe('The company value that it shows.'),
  customer: optionalText(limits.name).describe('For which customer or whom it helped.'),
  isBehindScenes: z.boolean().optional().describe('Helped customers without facing them.'),
  isLeaderExample: z.boolean().optional().describe('A leader set the example; every recipient leads a team.'),
  tieId: id().optional().describe('What it is tied to: an idea, a gray zone or a KPI.'),
});

export const recognizeInput = z.object(postFields());
export const creditIdeaInput = z.object({
  ideaId: id().describe('The idea; its authors and contributors are credited, but for the viewer.'),
  text: requiredText(limits.recognition).describe('How it helped.'),
  credited: span.optional().describe('The part of the text that is credited.'),
});
export const withdrawRecognitionInput = z.object({ id: id().describe('The post.') });
export const applaudInput = z.object({
  id: id().describe('The post.'),
  isApplauded: z.boolean().describe('True to applaud, false to take it back.'),
});
export const recognitionFilter = z.object({
  teamId: id().optional().describe('For somebody of the team or below it.'),
  valueId: id().optional().describe('That shows the value.'),
  memberId: id().optional().describe('For, or from, this member.'),
  kind: oneOf(RecognitionKind).optional().describe('Of this kind.'),
  tie: oneOf(TieKind).optional().describe('Tied to one of these.'),
  isBehindScenes: z.boolean().optional().describe('Helped customers without facing them.'),
  isLeaderExample: z.boolean().optional().describe('A leader set the example.'),
  isAcrossTeams: z.boolean().optional().describe('From somebody of another team.'),
});
