import type { EntityManager } from 'typeorm';
import type { ChangeContext, RecordedChange } from '../core/change';
import { chunks, placeholders, rows } from '../core/sql';
import { AuditEntity } from './audit.entity';
import { chainHash } from './audit-chain';
import { AuditHeadRepository } from './audit-head.repository';

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

  /** Appends one row a change, chained to the row before it. */
  async append(context: ChangeContext, changes: readonly RecordedChange[]): Promise<void> {
    const head = new AuditHeadRepository(this.manager);
    let { hash, length } = await head.hold();
    for (const part of chunks(changes)) {
      const chained = part.map((change) => {
        const actorId = change.actorId ?? context.actorId;
        const detail = JSON.stringify(change.detail ?? {});
        const { action, subjectType, subjectId } = change;
        const content = { actorId, action, subjectType, subjectId, detail, requestId: context.requestId };
        hash = chainHash(hash, { at: context.now.getTime(), ...content });
        return {
          at: context.now,
          actor_id: actorId,
          action,
          subject_type: subjectType,
          subject_id: subjectId,
          detail,
          request_id: context.requestId,
          hash,
        };
      });
      await this.manager.insert(AuditEntity, chained);
      length += part.length;
    }
    await head.moveTo({ hash, length });
  }

  /** When the first change of state was; null before it. */
  async begunAt(): Promise<Date | null> {
    const [row] = await rows<{ at: number }>(this.manager, 'SELECT at FROM audit ORDER BY id LIMIT 1');
    return row ? new Date(Number(row.at)) : null;
  }

  /** The latest `limit` of each subject, oldest first. */
  async ofSubjects(subjectType: string, ids: readonly number[], limit: number): Promise<AuditRow[]> {
    const found = await rows<Omit<AuditRow, 'at'> & { at: number }>(
      this.manager,
      `SELECT a.id, a.at, a.actor_id AS actorId, a.action, a.subject_type AS subjectType, a.subject_id AS subjectId, a.detail
         FROM (
            SELECT id AS rankedId, ROW_NUMBER() OVER (PARTITION BY subject_id ORDER BY id DESC) AS place
              FROM audit WHERE subject_type = ? AND subject_id IN ${placeholders(ids)}
          ) ranked JOIN audit a ON a.id = ranked.rankedId
        WHERE ranked.place <= ? ORDER BY a.id`,
      [subjectType, ...ids, limit],
    );
    return found.map((row) => ({ ...row, id: Number(row.id), at: new Date(Number(row.at)) }));
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
