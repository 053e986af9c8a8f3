/** Puts what another system is to be told of into its queue; the delivery worker makes the call. */
import {
  type Database,
  KpiRepository,
  MemberRepository,
  SignalFiringRepository,
  SignalRuleRepository,
  WebhookDeliveryRepository,
  WebhookRepository,
} from '@groundcrew/db';
import { DeliveryState } from '@groundcrew/shared';
import type { OutboxConsumer } from '../core/outbox-worker';
import { type FiredSignal, firingKey, newMessageId, signalBody } from './message';

const FIRED = 'signal-rule.fired';

export interface WebhookConsumerOptions {
  publicUrl: string;
  /** Told when a call waits. */
  onWaiting?: () => void;
}

/** One row a webhook and event. An event that comes again finds its row; a webhook that is off gets one that is given up. */
export function webhookConsumer(db: Database, options: WebhookConsumerOptions): OutboxConsumer {
  return {
    name: 'webhooks',
    wants: (topic) => topic === FIRED,
    async handle({ subjectId, payload, topic, at }) {
      if (!Number.isInteger(payload.webhookId)) return;
      await db.transaction(async (manager) => {
        const webhook = await new WebhookRepository(manager).byId(Number(payload.webhookId));
        const signal = await firedSignal(manager, subjectId, options.publicUrl);
        const deliveries = new WebhookDeliveryRepository(manager);
        const eventKey = firingKey(subjectId);
        if (!webhook || !signal || (await deliveries.isKnown(webhook.id, eventKey))) return;
        await deliveries.create({
          webhookId: webhook.id,
          topic,
          eventKey,
          messageId: newMessageId(),
          body: signalBody(webhook.format, signal),
          state: webhook.isActive ? DeliveryState.WAITING : DeliveryState.GIVEN_UP,
          attempts: 0,
          problem: webhook.isActive ? null : 'It is switched off.',
          createdAt: at,
          nextAttemptAt: webhook.isActive ? at : null,
          claimedBy: null,
          claimedUntil: null,
        });
      });
      options.onWaiting?.();
    },
  };
}

async function firedSignal(
  manager: Database['fresh'],
  firingId: number,
  publicUrl: string,
): Promise<FiredSignal | null> {
  const [firing] = await new SignalFiringRepository(manager).byIds([firingId]);
  const rule = firing && (await new SignalRuleRepository(manager).byId(firing.ruleId));
  const kpi = rule && (await new KpiRepository(manager).byId(rule.kpiId));
  const owner = kpi && (await new MemberRepository(manager).byId(kpi.ownerId));
  return firing && rule && kpi && owner ? { firing, rule, kpi, owner, publicUrl } : null;
}
