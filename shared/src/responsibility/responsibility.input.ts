import { z } from 'zod';
import { day, id, oneOf, optionalText, requiredText, version } from '../fields';
import { limits } from '../limits';
import {
  GapKind,
  IfTaken,
  ImportFormat,
  RaciRole,
  ResponsibilityKind,
  ReviewCadence,
} from './responsibility';

const keywords = () =>
  z
    .array(requiredText(limits.keyword))
    .max(limits.keywords, { error: 'too_long' })
    .optional()
    .describe('Words that people would ask with; compared without case, each kept once.');

/** A new responsibility on the map, with its first owner when one is known. */
export const createResponsibilityInput = z.object({
  name: requiredText().describe('What somebody is answerable for, in a few words.'),
  teamId: id().describe('Team that it belongs to.'),
  purpose: optionalText().describe('Why it is done.'),
  scopeIn: optionalText().describe('What is in.'),
  scopeOut: optionalText().describe('What is not in, and where that goes.'),
  keywords: keywords(),
  kind: oneOf(ResponsibilityKind).optional().describe('ROUTINE (the default) or PROJECT.'),
  criteria: optionalText().describe('How it is handled.'),
  reviewCadence: oneOf(ReviewCadence).optional().describe('How often it is reviewed; QUARTERLY when absent.'),
  stageId: id().nullish().describe('Stage of a value chain.'),
  parentId: id().nullish().describe('Responsibility that this one is a part of.'),
  accountableId: id()
    .nullish()
    .describe('Member or team that is ACCOUNTABLE from the first day; a gap when absent.'),
  on: day().optional().describe('First day; today when absent.'),
});

/** A dated change of attributes; who takes part changes with assignParty, endParty and hand-overs. */
export const updateResponsibilityInput = z.object({
  id: id().describe('The responsibility.'),
  version: version().describe('The version that was read; refused when someone changed it meanwhile.'),
  name: requiredText().optional().describe('What somebody is answerable for, in a few words.'),
  teamId: id().optional().describe('Team that it belongs to.'),
  purpose: optionalText().describe('Why it is done.'),
  scopeIn: optionalText().describe('What is in.'),
  scopeOut: optionalText().describe('What is not in, and where that goes.'),
  keywords: keywords(),
  kind: oneOf(ResponsibilityKind).optional().describe('ROUTINE or PROJECT.'),
  criteria: optionalText().describe('How it is handled.'),
  reviewCadence: oneOf(ReviewCadence).optional().describe('How often it is reviewed.'),
  stageId: id().nullish().describe('Stage of a value chain; null to remove.'),
  parentId: id().nullish().describe('Responsibility that this one is a part of; null makes it top-level.'),
  on: day()
    .optional()
    .describe('First day on which the change holds, today at the latest; today when absent.'),
});

export const endResponsibilityInput = z.object({
  id: id().describe('The responsibility. It must have no children left.'),
  version: version().describe('The version that was read; refused when someone changed it meanwhile.'),
  on: day()
    .optional()
    .describe('First day on which it no longer exists, today at the latest; today when absent.'),
});

export const splitChildInput = z
  .object({
    name: requiredText().describe('Name of the part; unlike its parent and its siblings.'),
    scopeIn: requiredText(limits.text).describe('What is in this part; unlike that of every other part.'),
    scopeOut: optionalText().describe('What is not in this part, and where that goes.'),
    teamId: id().describe('Team that the part belongs to.'),
    accountableId: id()
      .nullish()
      .describe('Member or team that is ACCOUNTABLE for the part; a gap when absent.'),
  })
  .meta({ graphql: 'SplitChildInput' });

/** The responsibility stays as an umbrella over the parts; each part has its own scope, team and owner. */
export const splitResponsibilityInput = z.object({
  id: id().describe('The responsibility to split.'),
  version: version().describe('The version that was read; refused when someone changed it meanwhile.'),
  children: z
    .array(splitChildInput)
    .min(1, { error: 'required' })
    .max(limits.splitChildren, { error: 'too_long' })
    .describe('The parts, 1 to 20.'),
  on: day().optional().describe('First day of the parts; today when absent.'),
});

export const assignPartyInput = z.object({
  responsibilityId: id().describe('The responsibility.'),
  role: oneOf(RaciRole).describe('How the holder takes part.'),
  holderId: id().describe('The member or team that takes part.'),
  on: day().optional().describe('First day; today when absent.'),
  ifTaken: oneOf(IfTaken)
    .optional()
    .describe('Only for ACCOUNTABLE: what to do when another holder is; refused when absent.'),
});

export const endPartyInput = z.object({
  partyId: id().describe('The party to end.'),
  on: day().optional().describe('First day on which it no longer takes part; today when absent.'),
});

export const markReviewedInput = z.object({
  id: id().describe('The responsibility that was looked at again today.'),
  note: optionalText(limits.line).describe('What was found.'),
});

/** Somebody wants to leave a responsibility: to a successor who must accept, or at once without one. */
export const handOverInput = z.object({
  responsibilityId: id().describe('The responsibility.'),
  successorId: id()
    .nullish()
    .describe('Member or team that is asked to take it; without one the gap re-opens at once.'),
  reason: requiredText(limits.line).describe('Why it is handed over.'),
  note: optionalText().describe('What the successor should know.'),
  partyId: id()
    .nullish()
    .describe(
      'The party that leaves; when absent, the ACCOUNTABLE one that the viewer holds or may hand over.',
    ),
});

/** The answer to an offered hand-over. */
export const answerHandOverInput = z.object({
  handOverId: id().describe('The hand-over that is answered.'),
  note: requiredText(limits.text).describe('What was handed over, or why not.'),
});

export const withdrawHandOverInput = z.object({
  handOverId: id().describe('The hand-over to take back before it is answered.'),
});

/** "A hands X to B." */
export const linkHandOffInput = z.object({
  fromId: id().describe('Responsibility that hands over.'),
  toId: id().describe('Responsibility that receives; another one.'),
  what: requiredText().describe('What is handed over.'),
  on: day().optional().describe('First day; today when absent.'),
});

export const unlinkHandOffInput = z.object({
  handOffId: id().describe('The hand-off to end.'),
  on: day().optional().describe('First day on which it no longer exists; today when absent.'),
});

export const stageInput = z
  .object({
    id: id().optional().describe('The stage to keep or rename; a new one when absent.'),
    name: requiredText(60).describe('Name of the stage; unique in its chain.'),
  })
  .meta({ graphql: 'StageInput' });

export const defineValueChainInput = z.object({
  id: id().optional().describe('The value chain to change; a new one when absent.'),
  name: requiredText().describe('Name of the value chain.'),
  stages: z
    .array(stageInput)
    .min(1, { error: 'required' })
    .max(limits.stages, { error: 'too_long' })
    .describe('All stages in order; one left out must hold no responsibility any more.'),
});

export const importOwnershipInput = z.object({
  format: oneOf(ImportFormat).describe('BACKSTAGE (catalogue YAML), CODEOWNERS or CSV.'),
  content: z
    .string({ error: 'required' })
    .min(1, { error: 'required' })
    .max(limits.importText, { error: 'too_long' })
    .describe('The text of the file, UTF-8.'),
  dryRun: z.boolean().describe('Only tell what would change.'),
  asOf: day()
    .optional()
    .describe(
      'Day on which the file was true; new parts begin and left-out parts end on it. Today when absent.',
    ),
  prune: z
    .boolean()
    .optional()
    .describe(
      'Whether what an earlier import of this source brought, and this file lacks, ends. No when absent.',
    ),
  source: requiredText(60)
    .optional()
    .describe('Name that keeps imports of one origin apart; the format when absent.'),
});

/** Which responsibilities a list shows; all conditions hold together. */
export const responsibilityFilter = z.object({
  text: z
    .string()
    .max(limits.searchText, { error: 'too_long' })
    .optional()
    .describe('Words of a name, purpose, scope or keyword.'),
  teamId: id().optional().describe('Responsibilities of this team.'),
  includeSubTeams: z.boolean().optional().describe('Also those of the teams below.'),
  stageId: id().optional().describe('Only this stage of a value chain.'),
  holderId: id().optional().describe('Only those in which this member or team takes part today.'),
  gap: oneOf(GapKind).optional().describe('Only those with this gap today.'),
  kind: oneOf(ResponsibilityKind).optional().describe('Only ROUTINE or PROJECT.'),
  parentId: id().optional().describe('Only the parts of this one.'),
  topLevel: z.boolean().optional().describe('Only those without (true) or with (false) one above.'),
});
