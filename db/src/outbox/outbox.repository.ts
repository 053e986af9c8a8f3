import type { EntityManager } from 'typeorm';
import type { ChangeContext, RecordedChange } from '../core/change';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { OutboxEntity } from './outbox.entity';

/** A change of state as those who are told of it see it. */
export interface OutboxEvent {
  id: number;
  topic: string;
  subjectType: string;
  subjectId: number;
  payload: Record<string, unknown>;
  actorId: number | null;
  at: Date;
  attempts: number;
}

interface OutboxRow {
  id: number;
  topic: string;
  subject: string;
  payload: string;
  actor_id: number | null;
  created_at: number;
  attempts: number;
}

const FIELDS = 'id, topic, subject, payload, actor_id, created_at, attempts';

function toEvent(row: OutboxRow): OutboxEvent {
  const [subjectType = '', subjectId = '0'] = row.subject.split(':');
  return {
    id: Number(row.id),
    topic: row.topic,
    subjectType,
    subjectId: Number(subjectId),
    payload: JSON.parse(row.payload) as Record<string, unknown>,
    actorId: row.actor_id,
    at: new Date(Number(row.created_at)),
    attempts: row.attempts,
  };
}

export class OutboxRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Appends one row a change. */
  async append(context: ChangeContext, changes: readonly RecordedChange[]): Promise<void> {
    for (const part of chunks(changes)) {
      await this.manager.insert(
        OutboxEntity,
        part.map((change) => ({
          topic: change.action,
          subject: `${change.subjectType}:${change.subjectId}`,
          payload: JSON.stringify(change.detail ?? {}),
          created_at: context.now,
          available_at: context.now,
          attempts: 0,
          actor_id: change.actorId ?? context.actorId,
        })),
      );
    }
  }

  /** Whether anything waits to be delivered: a look that takes no lock, unlike a claim. */
  async isDue(now: Date): Promise<boolean> {
    const sql = 'SELECT id FROM outbox WHERE delivered_at IS NULL AND available_at <= ? LIMIT 1';
    return (await rows(this.manager, sql, [now.getTime()])).length > 0;
  }

  /**
   * Claims the oldest undelivered row of up to `limit` subjects for `worker` until `until`. A claim that ran out (its
   * worker was killed) can be taken over.
   */
  async claim(worker: string, now: Date, until: Date, limit: number): Promise<OutboxEvent[]> {
    const free = await rows<{ id: number }>(
      this.manager,
      `SELECT o.id FROM outbox o
        WHERE o.delivered_at IS NULL AND o.available_at <= ? AND (o.claimed_until IS NULL OR o.claimed_until < ?)
          AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.subject = o.subject AND e.delivered_at IS NULL AND e.id < o.id)
        ORDER BY o.id LIMIT ?`,
      [now.getTime(), now.getTime(), limit],
    );
    if (free.length === 0) return [];
    const ids = free.map((row) => row.id);
    await affected(
      this.manager,
      `UPDATE outbox SET claimed_by = ?, claimed_until = ?, attempts = attempts + 1
        WHERE id IN ${placeholders(ids)} AND delivered_at IS NULL AND (claimed_until IS NULL OR claimed_until < ?)`,
      [worker, until.getTime(), ...ids, now.getTime()],
    );
    const claimed = await rows<OutboxRow>(
      this.manager,
      `SELECT ${FIELDS} FROM outbox WHERE claimed_by = ? AND delivered_at IS NULL AND id IN ${placeholders(ids)} ORDER BY id`,
      [worker, ...ids],
    );
    return claimed.map(toEvent);
  }

  /** Marks rows as delivered by the worker that claimed them. */
  async delivered(ids: readonly number[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    await affected(
      this.manager,
      `UPDATE outbox SET delivered_at = ?, claimed_by = NULL, claimed_until = NULL, last_error = NULL WHERE id IN ${placeholders(ids)}`,
      [now.getTime(), ...ids],
    );
  }

  /** Gives a row back to be tried again at `availableAt`. */
  async failed(id: number, error: string, availableAt: Date): Promise<void> {
    await affected(
      this.manager,
      'UPDATE outbox SET claimed_by = NULL, claimed_until = NULL, last_error = ?, available_at = ? WHERE id = ?',
      [error.slice(0, 1000), availableAt.getTime(), id],
    );
  }

  /** Rows after `afterId`, oldest first, delivered or not: the feed that live pages follow. */
  async since(afterId: number, limit: number): Promise<OutboxEvent[]> {
    const found = await rows<OutboxRow>(
      this.manager,
      `SELECT ${FIELDS} FROM outbox WHERE id > ? ORDER BY id LIMIT ?`,
      [afterId, limit],
    );
    return found.map(toEvent);
  }

  /** The highest id; 0 when there is none. */
  async lastId(): Promise<number> {
    const [row] = await rows<{ last: number | null }>(this.manager, 'SELECT MAX(id) AS last FROM outbox');
    return Number(row?.last ?? 0);
  }

  /** How many rows wait, and since when the oldest does. */
  async backlog(): Promise<{ waiting: number; oldest: Date | null }> {
    const [row] = await rows<{ waiting: number; oldest: number | null }>(
      this.manager,
      'SELECT COUNT(*) AS waiting, MIN(created_at) AS oldest FROM outbox WHERE delivered_at IS NULL',
    );
    return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ? new Date(Number(row.oldest)) : null };
  }

  /** Deletes delivered rows older than `before`; the audit log keeps what happened. */
  async purge(before: Date): Promise<number> {
    return affected(this.manager, 'DELETE FROM outbox WHERE delivered_at IS NOT NULL AND delivered_at < ?', [
      before.getTime(),
    ]);
  }
}
