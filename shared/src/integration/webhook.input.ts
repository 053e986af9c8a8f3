import { z } from 'zod';
import { id, oneOf, requiredText, version } from '../fields';
import { limits } from '../limits';
import { WebhookFormat } from './webhook';

const address = () =>
  requiredText(limits.webhookUrl).refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), {
    error: 'not_an_address',
  });

export const createWebhookInput = z.object({
  name: requiredText().describe('What people call it when they choose one.'),
  url: address().describe('Where calls go: https, and not inside this network.'),
  format: oneOf(WebhookFormat).describe('How the body is written.'),
});

export const updateWebhookInput = z.object({
  id: id().describe('The webhook.'),
  version: version().describe('The version that was read.'),
  name: requiredText().optional().describe('What people call it.'),
  url: address().optional().describe('Where calls go.'),
  isActive: z.boolean().optional().describe('Whether calls are made.'),
});

export const testWebhookInput = z.object({ id: id().describe('The webhook.') });
