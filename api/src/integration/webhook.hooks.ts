/** What integration adds to concepts above it; registered in the composition root. */
import { WebhookRepository } from '@groundcrew/db';
import { ConflictReason, conflict, notFound } from '@groundcrew/shared';
import type { WebhookChosen } from '../core/hooks';

/** Nobody chooses a webhook that makes no calls. */
export const refuseIdleWebhook: WebhookChosen = async (unit, webhookId, path) => {
  const webhook = await new WebhookRepository(unit.manager).byId(webhookId);
  if (!webhook) throw notFound('webhook', path);
  if (!webhook.isActive) throw conflict(ConflictReason.STATE, 'This webhook is switched off.', path);
};
