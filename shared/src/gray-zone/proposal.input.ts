import { z } from 'zod';
import { decimal, id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import { ConsentAnswer } from './consent';
import { AssignmentAnswer, LinkRelation, MapEffect, TRIAL_WEEKS, TrialDecision } from './trial';

const weeks = () =>
  z
    .int({ error: 'out_of_range' })
    .min(TRIAL_WEEKS.fewest, { error: 'out_of_range' })
    .max(TRIAL_WEEKS.most, { error: 'out_of_range' })
    .describe('Length of the trial in weeks, 1 to 26.');

/** What adoption makes of the map, and the scopes. */
const onTheMap = () => ({
  mapEffect: oneOf(MapEffect).describe('What adoption does to the map.'),
  responsibilityId: id().optional().describe('The responsibility that splits or goes over; not with NEW.'),
  name: requiredText(limits.name).describe('Name of the work on the map; with SPLIT of the part taken.'),
  scopeTaken: requiredText(limits.text).describe('What is taken.'),
  scopeLeft: optionalText(limits.text).describe('What is left; needed with SPLIT.'),
  leftWithTeamId: id().optional().describe('With whom it is left; needed with SPLIT.'),
  leftName: requiredText(limits.name).optional().describe('Name of the part left; needed with SPLIT.'),
});

const link = z
  .object({
    responsibilityId: id().describe('Other work.'),
    relation: oneOf(LinkRelation).describe('How it connects with the proposed work.'),
    note: optionalText(limits.line).describe('What passes between them.'),
  })
  .meta({ graphql: 'ProposalLinkInput' });

const effect = z
  .object({
    kpiId: id().describe('A KPI to judge by.'),
    expected: decimal().describe('Expected change as a share: −0.2 is −20 %.'),
  })
  .meta({ graphql: 'ProposalEffectInput' });

const content = () => ({
  ...onTheMap(),
  ownerId: id().describe('Who would own it: a member or a team.'),
  connection: requiredText(limits.text).describe('Step 1: how the work connects.'),
  links: z
    .array(link)
    .max(limits.proposalLinks, { error: 'too_long' })
    .optional()
    .describe('Step 1: other work that it connects with.'),
  gap: requiredText(limits.text).describe('Step 2: the gap, or the synergy.'),
  mission: requiredText(limits.line).describe('Step 3: how it serves the proposer’s own mission.'),
  valueId: id().optional().describe('Step 3: the company value that it serves.'),
  hypothesis: requiredText(limits.text).describe('Step 4: why the one who would own it should.'),
  effects: z
    .array(effect)
    .max(limits.proposalEffects, { error: 'too_long' })
    .optional()
    .describe('Step 4: KPIs to judge by, with what is expected.'),
  weeks: weeks(),
  askTeamIds: z
    .array(id())
    .max(limits.grayZoneTeams, { error: 'too_long' })
    .optional()
    .describe('Step 5: teams to ask beside those that it touches anyway.'),
});

export const proposeOwnershipInput = z.object({
  grayZoneId: id().optional().describe('The gray zone; absent when there is no gap but synergy.'),
  question: requiredText(limits.line)
    .optional()
    .describe('Without a gray zone: the work that is offered to be taken, as a question or a name.'),
  ...content(),
});

/** Who would be asked, before anything is sent. */
export const consentPreviewInput = z.object({
  grayZoneId: id().optional().describe('The gray zone.'),
  ownerId: id().optional().describe('Who would own it; the viewer when absent.'),
  responsibilityId: id().optional().describe('The responsibility that splits or goes over.'),
  leftWithTeamId: id().optional().describe('With whom something is left.'),
  askTeamIds: z
    .array(id())
    .max(limits.grayZoneTeams, { error: 'too_long' })
    .optional()
    .describe('Teams to ask beside those that it touches anyway.'),
});

export const decideProposalInput = z.object({
  id: id().describe('The proposal.'),
  version: version().describe('The version that was read.'),
  answer: oneOf(ConsentAnswer).describe('YES, NO, or YES_IF.'),
  words: optionalText(limits.text).describe('Needed with NO and YES_IF: why, or if what.'),
  teamId: id().optional().describe('The team to answer for; needed when the viewer speaks for several.'),
});

export const acceptConditionInput = z.object({
  id: id().describe('The proposal.'),
  version: version().describe('The version that was read.'),
  teamId: id().describe('The team whose “yes, if …” is taken.'),
});

export const withdrawProposalInput = z.object({
  id: id().describe('The proposal.'),
  version: version().describe('The version that was read.'),
});

export const assignGrayZoneInput = z.object({
  grayZoneId: id().describe('The gray zone.'),
  version: version().describe('The version of the gray zone that was read.'),
  assigneeId: id().describe('The member who is asked to take it.'),
  ...onTheMap(),
  words: requiredText(limits.line).describe('Why this person.'),
  weeks: weeks(),
});

export const answerAssignmentInput = z.object({
  id: id().describe('The assignment.'),
  version: version().describe('The version that was read.'),
  answer: oneOf(AssignmentAnswer).describe('ACCEPT, or HAND_BACK.'),
  words: optionalText(limits.line).describe('Needed to hand back: why.'),
});

export const withdrawAssignmentInput = z.object({
  id: id().describe('The assignment.'),
  version: version().describe('The version that was read.'),
});

export const concludeTrialInput = z.object({
  id: id().describe('The trial.'),
  version: version().describe('The version that was read.'),
  decision: oneOf(TrialDecision).describe('ADOPT, or RETURN.'),
  words: optionalText(limits.text).describe('Needed to return: what did not work.'),
});

export const extendTrialInput = z.object({
  id: id().describe('The trial.'),
  version: version().describe('The version that was read.'),
  weeks: weeks(),
  reason: requiredText(limits.line).describe('Why it takes longer.'),
});

/** What is missing for the map effect that was chosen: field and stable code. Empty when it is in order. */
export function mapEffectProblems(input: {
  mapEffect: MapEffect;
  responsibilityId?: string | null;
  scopeLeft?: string | null;
  leftWithTeamId?: string | null;
  leftName?: string | null;
}): { field: 'responsibilityId' | 'scopeLeft' | 'leftWithTeamId' | 'leftName'; code: string }[] {
  if (input.mapEffect === MapEffect.NEW) {
    return input.responsibilityId ? [{ field: 'responsibilityId', code: 'not_with_new' }] : [];
  }
  const needed =
    input.mapEffect === MapEffect.SPLIT
      ? (['responsibilityId', 'scopeLeft', 'leftWithTeamId', 'leftName'] as const)
      : (['responsibilityId'] as const);
  return needed.filter((field) => !input[field]).map((field) => ({ field, code: 'required' }));
}
