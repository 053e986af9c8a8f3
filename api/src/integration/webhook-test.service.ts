/** An admin tries a webhook: one call, now, and its end. */
import {
  type ClaimedDelivery,
  type NewDelivery,
  WebhookDeliveryRepository,
  type WebhookDeliveryRow,
  WebhookRepository,
} from '@groundcrew/db';
import { ConflictReason, conflict, DeliveryState, notFound, type testWebhookInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { finishCall, newClaim } from './delivery-worker';
import { newMessageId, testBody } from './message';
import { existing, sealOf } from './webhook.service';
import { call, TEST_TOPIC } from './webhook-call';

/** Longer than a call can take; after it, another process may make the call. */
const CLAIM_MS = 60_000;

/**
 * Makes one call and waits for its end, at most 10 seconds. Nobody's taking it is an end too, not an error.
 * @throws AppError CONFLICT STATE when the webhook is switched off
 */
export async function testWebhook(
  context: RequestContext,
  input: z.output<typeof testWebhookInput>,
): Promise<WebhookDeliveryRow> {
  authorise(context, 'webhook.manage');
  const webhookId = keyOf('Webhook', input.id);
  const claim = newClaim();
  const { db, now, settings } = context.parts;
  const { webhook, delivery } = await context.change(async (unit) => {
    const found = await existing(new WebhookRepository(unit.manager), webhookId);
    if (!found.isActive) throw conflict(ConflictReason.STATE, 'It is switched off.', ['input', 'id']);
    const messageId = newMessageId();
    const row: NewDelivery = {
      webhookId,
      topic: TEST_TOPIC,
      eventKey: `test:${messageId}`,
      messageId,
      body: testBody(found.format, context.locale, settings.publicUrl, unit.now),
      state: DeliveryState.WAITING,
      attempts: 1,
      problem: null,
      createdAt: unit.now,
      nextAttemptAt: unit.now,
      claimedBy: claim,
      claimedUntil: new Date(unit.now.getTime() + CLAIM_MS),
    };
    const id = await new WebhookDeliveryRepository(unit.manager).create(row);
    unit.record({ action: 'webhook.tested', subjectType: 'Webhook', subjectId: webhookId });
    const claimed: ClaimedDelivery = { ...row, id, statusCode: null, deliveredAt: null };
    return { webhook: found, delivery: claimed };
  });
  const parts = { seal: sealOf(context), privateHosts: settings.privateHosts, now: () => now };
  await finishCall(db, delivery, claim, await call(parts, webhook, delivery), now);
  context.forget();
  const [made] = await new WebhookDeliveryRepository(context.manager).byIds([delivery.id]);
  if (!made) throw notFound('delivery');
  return made;
}
