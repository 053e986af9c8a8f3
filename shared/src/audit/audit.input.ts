import { z } from 'zod';
import { id } from '../fields';

export const auditFilter = z.object({
  subjectId: id().optional().describe('Only what happened to this object.'),
  actorId: id().optional().describe('Only what this member did.'),
  action: z
    .string()
    .max(80, { error: 'too_long' })
    .optional()
    .describe('Only this action, e.g. team.created.'),
});
