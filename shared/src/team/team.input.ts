import { z } from 'zod';
import { day, id, oneOf, optionalText, requiredText } from '../fields';
import { limits } from '../limits';
import { TeamKind } from './team';

export const createTeamInput = z.object({
  name: requiredText().describe('Name of the team; unique among its siblings.'),
  kind: oneOf(TeamKind).describe('Its place in the company.'),
  parentId: id().optional().describe('Team above; none for a root.'),
  mission: optionalText(limits.line).describe('What the team is for.'),
  key: requiredText(100).optional().describe('Stable key that imports use; made from the name when absent.'),
  on: day().optional().describe('First day; today when absent.'),
});

export const updateTeamInput = z.object({
  id: id().describe('The team.'),
  name: requiredText().optional().describe('Name of the team.'),
  kind: oneOf(TeamKind).optional().describe('Its place in the company.'),
  mission: optionalText(limits.line).describe('What the team is for.'),
});

export const moveTeamInput = z.object({
  id: id().describe('The team to move.'),
  parentId: id().nullish().describe('Team above; none makes it a root.'),
});

export const closeTeamInput = z.object({
  id: id().describe('The team to close. It must have no members, sub-teams or responsibilities left.'),
  on: day().optional().describe('First day on which it no longer exists; today when absent.'),
});

export const teamFilter = z.object({
  text: z
    .string()
    .max(limits.searchText, { error: 'too_long' })
    .optional()
    .describe('Part of a name or mission.'),
  parentId: id().optional().describe('Teams directly below this one.'),
  rootsOnly: z.boolean().optional().describe('Only teams without a team above.'),
  active: z.boolean().optional().describe('Only existing (true) or closed (false) teams.'),
});
