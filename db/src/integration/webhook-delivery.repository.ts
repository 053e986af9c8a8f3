import type { DeliveryState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { WebhookDeliveryEntity } from './webhook.entity';

export interface WebhookDeliveryRow {
  id: number;
  webhookId: number;
  topic: string;
  eventKey: string;
  messageId: string;
  state: DeliveryState;
  /** Attempts begun so far. */
  attempts: number;
  statusCode: number | null;
  problem: string | null;
  createdAt: Date;
  deliveredAt: Date | null;
  nextAttemptAt: Date | null;
}

/** A call that a worker is to make. */
export interface ClaimedDelivery extends WebhookDeliveryRow {
  body: string;
}

export type NewDelivery = Omit<ClaimedDelivery, 'id' | 'statusCode' | 'deliveredAt'> & {
  claimedBy: string | null;
  claimedUntil: Date | null;
};

/** How an attempt ended. */
export type DeliveryOutcome = Pick<
  WebhookDeliveryRow,
  'state' | 'statusCode' | 'problem' | 'deliveredAt' | 'nextAttemptAt'
>;

type Instants = 'createdAt' | 'deliveredAt' | 'nextAttemptAt';
type Stored<T extends WebhookDeliveryRow> = Omit<T, Instants> & Record<Instants, number | null>;

const FIELDS = `id, webhook_id AS webhookId, topic, event_key AS eventKey, message_id AS messageId, state, attempts,
  status_code AS statusCode, problem, created_at AS createdAt, delivered_at AS deliveredAt, next_attempt_at AS nextAttemptAt`;

const instant = (value: number | null): Date | null => (value === null ? null : new Date(Number(value)));

function toRow<T extends WebhookDeliveryRow>(row: Stored<T>): T {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    deliveredAt: instant(row.deliveredAt),
    nextAttemptAt: instant(row.nextAttemptAt),
  } as unknown as T;
}

/** Rows looked at for one claim; more webhooks than these take turns. */
const LOOKED_AT = 200;

export class WebhookDeliveryRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<WebhookDeliveryRow[]> {
    const found = await rows<Stored<WebhookDeliveryRow>>(
      this.manager,
      `SELECT ${FIELDS} FROM webhook_delivery WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(toRow);
  }

  /** What was told of each event, whichever webhook it went to. */
  async ofEvents(eventKeys: readonly string[]): Promise<WebhookDeliveryRow[]> {
    const found = await rows<Stored<WebhookDeliveryRow>>(
      this.manager,
      `SELECT ${FIELDS} FROM webhook_delivery WHERE event_key IN ${placeholders(eventKeys)} ORDER BY id`,
      [...eventKeys],
    );
    return found.map(toRow);
  }

  /** A page of a webhook's, newest first, by keyset. */
  async page(webhookId: number, limit: number, before?: number): Promise<WebhookDeliveryRow[]> {
    const found = await rows<Stored<WebhookDeliveryRow>>(
      this.manager,
      `SELECT ${FIELDS} FROM webhook_delivery WHERE webhook_id = ?${before === undefined ? '' : ' AND id < ?'} ORDER BY id DESC LIMIT ?`,
      [webhookId, ...(before === undefined ? [] : [before]), limit],
    );
    return found.map(toRow);
  }

  /** Whether the webhook is to be told, or was told, of the event. */
  async isKnown(webhookId: number, eventKey: string): Promise<boolean> {
    const sql = 'SELECT id FROM webhook_delivery WHERE webhook_id = ? AND event_key = ?';
    return (await rows(this.manager, sql, [webhookId, eventKey])).length > 0;
  }

  /** @returns the new row's id */
  async create(row: NewDelivery): Promise<number> {
    const inserted = await this.manager.insert(WebhookDeliveryEntity, {
      webhook_id: row.webhookId,
      topic: row.topic,
      event_key: row.eventKey,
      message_id: row.messageId,
      body: row.body,
      state: row.state,
      attempts: row.attempts,
      status_code: null,
      problem: row.problem,
      created_at: row.createdAt,
      delivered_at: null,
      next_attempt_at: row.nextAttemptAt,
      claimed_by: row.claimedBy,
      claimed_until: row.claimedUntil,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /**
   * The oldest due call of each webhook that no worker is calling right now, up to `limit`. Takes no lock.
   * @returns their ids
   */
  async due(now: Date, limit: number): Promise<number[]> {
    const at = now.getTime();
    const found = await rows<{ id: number; webhookId: number }>(
      this.manager,
      `SELECT d.id, d.webhook_id AS webhookId FROM webhook_delivery d
        WHERE d.state = 'WAITING' AND d.next_attempt_at <= ? AND (d.claimed_until IS NULL OR d.claimed_until < ?)
          AND NOT EXISTS (SELECT 1 FROM webhook_delivery e
            WHERE e.webhook_id = d.webhook_id AND e.state = 'WAITING' AND e.claimed_until >= ?)
        ORDER BY d.next_attempt_at, d.id LIMIT ${LOOKED_AT}`,
      [at, at, at],
    );
    const oldest = new Map<number, number>();
    for (const row of found) if (!oldest.has(row.webhookId)) oldest.set(row.webhookId, row.id);
    return [...oldest.values()].slice(0, limit);
  }

  /** Claims calls for `worker` until `until`. A claim that ran out (its worker was killed) can be taken over. */
  async claim(ids: readonly number[], worker: string, now: Date, until: Date): Promise<ClaimedDelivery[]> {
    if (ids.length === 0) return [];
    await affected(
      this.manager,
      `UPDATE webhook_delivery SET claimed_by = ?, claimed_until = ?, attempts = attempts + 1
        WHERE id IN ${placeholders(ids)} AND state = 'WAITING' AND (claimed_until IS NULL OR claimed_until < ?)`,
      [worker, until.getTime(), ...ids, now.getTime()],
    );
    const found = await rows<Stored<ClaimedDelivery>>(
      this.manager,
      `SELECT ${FIELDS}, body FROM webhook_delivery WHERE id IN ${placeholders(ids)} AND state = 'WAITING' AND claimed_by = ?
        ORDER BY id`,
      [...ids, worker],
    );
    return found.map(toRow);
  }

  /**
   * Writes how an attempt ended. A worker whose claim ran out meanwhile may still say that the call was taken; anything else is
   * for the one who took it over to say.
   */
  async finish(id: number, worker: string, outcome: DeliveryOutcome): Promise<void> {
    const isTaken = outcome.state === 'DELIVERED';
    await affected(
      this.manager,
      `UPDATE webhook_delivery SET state = ?, status_code = ?, problem = ?, delivered_at = ?, next_attempt_at = ?,
          claimed_by = NULL, claimed_until = NULL
        WHERE id = ? AND state <> 'DELIVERED'${isTaken ? '' : ' AND claimed_by = ?'}`,
      [
        outcome.state,
        outcome.statusCode,
        outcome.problem,
        outcome.deliveredAt?.getTime() ?? null,
        outcome.nextAttemptAt?.getTime() ?? null,
        id,
        ...(isTaken ? [] : [worker]),
      ],
    );
  }
}
