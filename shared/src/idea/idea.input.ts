import { z } from 'zod';
import { day, decimal, id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import { EvidenceKind, IdeaRole, IdeaState, ImpactKind, isDecimalBetween, PitchAnswer } from './idea';

const idea = () => id().describe('The idea.');
const versionRead = () => version().describe('The version that was read.');
const searched = () => z.string().max(limits.searchText, { error: 'too_long' }).optional();
const count = (max: number) =>
  z
    .int({ error: ({ input }) => (input === undefined ? 'required' : 'not_in_range') })
    .min(1, { error: 'not_in_range' })
    .max(max, { error: 'not_in_range' });

const evidence = z
  .object({
    kind: oneOf(EvidenceKind).describe('What it is.'),
    text: optionalText(limits.text).describe(
      'QUOTE: the words; NUMBERS: what was counted; ISSUE: which; with KPI a word on it.',
    ),
    source: optionalText(limits.line).describe('Where it comes from, e.g. “leaver interview, point 4”.'),
    figure: decimal().optional().describe('NUMBERS: the figure.'),
    kpiId: id().optional().describe('KPI: which.'),
  })
  .meta({ graphql: 'IdeaEvidenceInput' });

const person = z
  .object({
    memberId: id().describe('Who.'),
    role: oneOf(IdeaRole).describe('Author or contributor.'),
    weight: count(limits.ideaWeight).describe(
      'Share of what it earns, against the others’ weights; 1 to 100.',
    ),
  })
  .meta({ graphql: 'IdeaPersonInput' });

const content = () => ({
  title: requiredText(limits.name).describe('The idea in a line.'),
  problem: requiredText(limits.text).describe('What hurts whom.'),
  proposal: requiredText(limits.text).describe('What would be done.'),
  reach: count(limits.ideaReach).describe('People or cases that it reaches a month.'),
  effect: decimal()
    .refine((value) => isDecimalBetween(value, 0.1, 1), { error: 'not_in_range' })
    .describe('How much it changes for each, 0.1 to 1.'),
  effort: decimal()
    .refine((value) => isDecimalBetween(value, 0.5, 520), { error: 'not_in_range' })
    .describe('Person-weeks that it takes, 0.5 to 520.'),
  valueId: id().optional().describe('The company value that it serves.'),
  evidence: z
    .array(evidence)
    .max(limits.ideaEvidence, { error: 'too_long' })
    .optional()
    .describe('What it rests on, in order.'),
  people: z
    .array(person)
    .max(limits.ideaPeople, { error: 'too_long' })
    .optional()
    .describe('Authors and credited contributors; the viewer as author when absent.'),
});

export const raiseIdeaInput = z.object(content());
export const updateIdeaInput = z.object({
  id: idea(),
  version: versionRead(),
  ...content(),
  evidence: content().evidence.describe('What it rests on, in order; it stays as it is when absent.'),
  people: content().people.describe('Authors and credited contributors; they stay as they are when absent.'),
});
export const supportIdeaInput = z.object({
  id: idea(),
  isSupported: z.boolean().describe('True to support it, false to take it back.'),
});
export const commentIdeaInput = z.object({
  id: idea(),
  text: requiredText(limits.ideaComment).describe('Plain text; @name mentions.'),
  mentionIds: z
    .array(id())
    .max(limits.mentions, { error: 'too_long' })
    .optional()
    .describe('Members that it mentions.'),
});
export const removeIdeaCommentInput = z.object({ id: id().describe('The comment.') });
export const pitchIdeaInput = z.object({
  id: idea(),
  version: versionRead(),
  toTeamId: id().describe('The team whose lead is asked.'),
  words: requiredText(limits.text).describe('How it is put this time.'),
});
export const withdrawPitchInput = z.object({ id: idea(), version: versionRead() });
export const decideIdeaInput = z.object({
  id: idea(),
  version: versionRead(),
  answer: oneOf(PitchAnswer).describe('ADOPT, or DECLINE.'),
  reason: requiredText(limits.text).describe('Why.'),
  wayForward: optionalText(limits.text).describe('Needed to decline: what would make it a yes.'),
});
export const startIdeaInput = z.object({
  id: idea(),
  version: versionRead(),
  changeId: id().optional().describe('The change of a KPI that was registered for it.'),
});
export const linkIdeaChangeInput = z.object({
  id: idea(),
  version: versionRead(),
  changeId: id().optional().describe('The registered change; none when absent.'),
});
export const recordImpactInput = z.object({
  ideaId: idea(),
  kind: oneOf(ImpactKind).describe('Revenue gained, or cost saved.'),
  amount: z
    .int({ error: 'not_in_range' })
    .min(1, { error: 'not_in_range' })
    .max(limits.money, { error: 'not_in_range' })
    .describe('Minor units of the company’s currency.')
    .meta({ graphql: 'SafeInt' }),
  from: day().describe('First day of the period.'),
  to: day().describe('Day after its last.'),
  evidence: requiredText(limits.text).describe('How it was counted, and where that can be seen.'),
});
export const verifyImpactInput = z.object({
  id: id().describe('The impact.'),
  version: versionRead(),
  isVerified: z.boolean().describe('True to confirm the amount, false to refuse it.'),
  words: requiredText(limits.line).describe('What was checked, or what speaks against it.'),
});

export const ideaFilter = z.object({
  states: z.array(oneOf(IdeaState)).max(6, { error: 'too_long' }).optional().describe('In one of these.'),
  authorId: id().optional().describe('Of this author or contributor.'),
  mine: z.boolean().optional().describe('The viewer’s own.'),
  toDecide: z.boolean().optional().describe('Put to a team that the viewer leads, and not answered.'),
  text: searched().describe('Words that it holds, in any order.'),
});
