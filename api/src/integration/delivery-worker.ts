/**
 * Makes the calls that wait in the table, at least once each. A queue of its own: a receiver that is slow or dead holds up neither
 * the outbox nor the other receivers. Several workers share the rows; the claim of one that was killed runs out.
 */
import { randomBytes } from 'node:crypto';
import {
  type ClaimedDelivery,
  change,
  type Database,
  WebhookDeliveryRepository,
  WebhookRepository,
} from '@groundcrew/db';
import { type CallEnd, type CallParts, call } from './webhook-call';

export interface DeliveryWorkerOptions extends CallParts {
  onError: (error: unknown) => void;
  /** How long a claim holds; longer than a call can take. */
  claimMs?: number;
  /** Calls under way at once, each to another webhook. */
  slots?: number;
}

const IDLE_MS = 1_000;
const CLAIM_MS = 30_000;
const SLOTS = 8;

/** A name for one claim, so that no other one is taken for it. */
export const newClaim = (): string => randomBytes(12).toString('hex');

export class DeliveryWorker {
  private readonly underWay = new Set<Promise<void>>();
  private running: Promise<void> | null = null;
  private endPause: (() => void) | null = null;
  private isStopped = false;

  constructor(
    private readonly db: Database,
    private readonly options: DeliveryWorkerOptions,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Looks at once. */
  wake(): void {
    this.endPause?.();
  }

  /** Makes every call that is due now, and waits for its end. */
  async drain(): Promise<void> {
    do await Promise.all(this.underWay);
    while ((await this.begin()) > 0 || this.underWay.size > 0);
  }

  /** Begins no more calls, and waits for those under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.running;
    await Promise.all(this.underWay);
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      await this.begin().catch(this.options.onError);
      // A call that ends makes room for the next.
      await Promise.race([this.pause(), ...this.underWay]);
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      timer.unref();
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async begin(): Promise<number> {
    let begun = 0;
    for (;;) {
      const free = (this.options.slots ?? SLOTS) - this.underWay.size;
      const claim = newClaim();
      const claimed = this.isStopped || free <= 0 ? [] : await this.claim(claim, free);
      if (claimed.length === 0) return begun;
      for (const delivery of claimed) {
        const task: Promise<void> = this.deliver(delivery, claim)
          .catch(this.options.onError)
          .finally(() => this.underWay.delete(task));
        this.underWay.add(task);
      }
      begun += claimed.length;
    }
  }

  // Looking takes no lock, so that an idle hub writes nothing.
  private async claim(claim: string, limit: number): Promise<ClaimedDelivery[]> {
    const now = this.options.now();
    const ids = await new WebhookDeliveryRepository(this.db.fresh).due(now, limit);
    if (ids.length === 0) return [];
    const until = new Date(now.getTime() + (this.options.claimMs ?? CLAIM_MS));
    return this.db.transaction((manager) =>
      new WebhookDeliveryRepository(manager).claim(ids, claim, now, until),
    );
  }

  private async deliver(delivery: ClaimedDelivery, claim: string): Promise<void> {
    const webhook = await new WebhookRepository(this.db.fresh).byId(delivery.webhookId);
    if (!webhook) return;
    await finishCall(
      this.db,
      delivery,
      claim,
      await call(this.options, webhook, delivery),
      this.options.now(),
    );
  }
}

/** Writes how a call ended; a receiver that wants no more calls gets none, which the audit log tells. */
export async function finishCall(
  db: Database,
  delivery: ClaimedDelivery,
  claim: string,
  end: CallEnd,
  now: Date,
): Promise<void> {
  const { isGone, ...outcome } = end;
  if (!isGone) {
    await db.transaction((manager) =>
      new WebhookDeliveryRepository(manager).finish(delivery.id, claim, outcome),
    );
    return;
  }
  await change(db, { actorId: null, now, requestId: null }, async (unit) => {
    await new WebhookDeliveryRepository(unit.manager).finish(delivery.id, claim, outcome);
    if (!(await new WebhookRepository(unit.manager).switchOff(delivery.webhookId))) return unit.unchanged();
    unit.record({
      action: 'webhook.updated',
      subjectType: 'Webhook',
      subjectId: delivery.webhookId,
      detail: { isActive: false, reason: 'The receiver answered 410 Gone.' },
    });
  });
}
