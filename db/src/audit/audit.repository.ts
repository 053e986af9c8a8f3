import type { EntityManager } from 'typeorm';
import type { ChangeContext, RecordedChange } from '../core/change';
import { chunks, rows } from '../core/sql';
import { AuditEntity } from './audit.entity';

export interface AuditRow {
  id: number;
  at: Date;
  actorId: number | null;
  action: string;
  subjectType: string;
  subjectId: number;
  detail: string;
}

export interface AuditQuery {
  /** Entries older than this id. */
  before?: number;
  limit: number;
  subjectType?: string;
  subjectId?: number;
  actorId?: number;
  action?: string;
}

export class AuditRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Appends one row a change. */
  async append(context: ChangeContext, changes: readonly RecordedChange[]): Promise<void> {
    for (const part of chunks(changes)) {
      await this.manager.insert(
        AuditEntity,
        part.map((change) => ({
          at: context.now,
          actor_id: change.actorId ?? context.actorId,
          action: change.action,
          subject_type: change.subjectType,
          subject_id: change.subjectId,
          detail: JSON.stringify(change.detail ?? {}),
          request_id: context.requestId,
        })),
      );
    }
  }

  /** Newest first, by keyset. */
  async page(query: AuditQuery): Promise<AuditRow[]> {
    const where: string[] = [];
    const parameters: unknown[] = [];
    const add = (sql: string, value: unknown) => {
      if (value === undefined) return;
      where.push(sql);
      parameters.push(value);
    };
    add('id < ?', query.before);
    add('subject_type = ?', query.subjectType);
    add('subject_id = ?', query.subjectId);
    add('actor_id = ?', query.actorId);
    add('action = ?', query.action);
    const found = await rows<Omit<AuditRow, 'at'> & { at: number }>(
      this.manager,
      `SELECT id, at, actor_id AS actorId, action, subject_type AS subjectType, subject_id AS subjectId, detail
         FROM audit ${where.length ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY id DESC LIMIT ?`,
      [...parameters, query.limit],
    );
    return found.map((row) => ({ ...row, id: Number(row.id), at: new Date(Number(row.at)) }));
  }
}
