import { z } from 'zod';
import { day, id, oneOf, requiredText } from '../fields';
import { TokenScope } from './api-token';

export const createApiTokenInput = z.object({
  name: requiredText().describe('What it is for, e.g. the shop’s nightly orders.'),
  scopes: z
    .array(oneOf(TokenScope))
    .min(1, { error: 'required' })
    .transform((scopes) => [...new Set(scopes)])
    .describe('What it may do.'),
  expiresOn: day().optional().describe('Its last day; it works until it is revoked when absent.'),
});

export const revokeApiTokenInput = z.object({
  id: id().describe('The token.'),
});
