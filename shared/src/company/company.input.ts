import { z } from 'zod';
import { id, optionalText, requiredText } from '../fields';
import { limits } from '../limits';

export const companyValueInput = z
  .object({
    id: id().optional().describe('The value to change; a new one when absent.'),
    name: requiredText(60).describe('The value in a few words.'),
    description: optionalText(limits.line).describe('What it means in daily work.'),
  })
  .meta({ graphql: 'CompanyValueInput' });

/** The company says what it is for; visible to everyone. */
export const updateCompanyInput = z.object({
  name: requiredText().optional().describe('Name of the company.'),
  vision: optionalText(limits.line).describe('Where the company wants to be.'),
  mission: optionalText(limits.line).describe('What the company is for.'),
  values: z
    .array(companyValueInput)
    .max(limits.values, { error: 'too_long' })
    .optional()
    .describe('All values in order; one left out is retired.'),
});
