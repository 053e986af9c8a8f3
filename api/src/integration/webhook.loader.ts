import {
  WebhookDeliveryRepository,
  type WebhookDeliveryRow,
  WebhookRepository,
  type WebhookRow,
} from '@groundcrew/db';
import { can } from '@groundcrew/shared';
import DataLoader from 'dataloader';
import { byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Webhooks and calls by key, for those who may know of them; and the call that told of an event. */
export function webhookLoaders(context: RequestContext) {
  const isReader = can(context.actor, 'webhook.read');
  return {
    byId: byKey<WebhookRow>(async (ids) =>
      isReader ? new WebhookRepository(context.manager).byIds(ids) : [],
    ),
    delivery: byKey<WebhookDeliveryRow>(async (ids) =>
      isReader ? new WebhookDeliveryRepository(context.manager).byIds(ids) : [],
    ),
    /** By event key; the latest where it went to several. */
    deliveryOf: new DataLoader<string, WebhookDeliveryRow | null>(async (keys) => {
      const found = isReader ? await new WebhookDeliveryRepository(context.manager).ofEvents(keys) : [];
      const latest = new Map(found.map((row) => [row.eventKey, row]));
      return keys.map((key) => latest.get(key) ?? null);
    }),
  };
}
