import type { NotificationKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { NotificationEntity } from './notification.entity';

export interface NotificationRow {
  id: number;
  memberId: number;
  kind: NotificationKind;
  subjectType: string;
  subjectId: number;
  at: Date;
  readAt: Date | null;
}

export interface NotificationQuery {
  memberId: number;
  limit: number;
  /** Older than this id. */
  before?: number;
  unreadOnly?: boolean;
}

type Stored = Omit<NotificationRow, 'at' | 'readAt'> & { at: number; readAt: number | null };

const FIELDS =
  'id, member_id AS memberId, kind, subject_type AS subjectType, subject_id AS subjectId, at, read_at AS readAt';

const toRow = (row: Stored): NotificationRow => ({
  ...row,
  at: new Date(Number(row.at)),
  readAt: row.readAt === null ? null : new Date(Number(row.readAt)),
});

export class NotificationRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<NotificationRow[]> {
    const found = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM notification WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
    return found.map(toRow);
  }

  /** A page of a member's, newest first, by keyset. */
  async page(query: NotificationQuery): Promise<NotificationRow[]> {
    const unread = query.unreadOnly ? ' AND read_at IS NULL' : '';
    const before = query.before === undefined ? '' : ' AND id < ?';
    const found = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM notification WHERE member_id = ?${unread}${before} ORDER BY id DESC LIMIT ?`,
      [query.memberId, ...(query.before === undefined ? [] : [query.before]), query.limit],
    );
    return found.map(toRow);
  }

  /** How many a member has not read; counts no further than `most`. */
  async unreadCount(memberId: number, most: number): Promise<number> {
    const found = await rows(
      this.manager,
      'SELECT id FROM notification WHERE member_id = ? AND read_at IS NULL LIMIT ?',
      [memberId, most],
    );
    return found.length;
  }

  /** Those of the members who were told of this already. */
  async told(
    memberIds: readonly number[],
    about: Pick<NotificationRow, 'kind' | 'subjectType' | 'subjectId'>,
  ): Promise<Set<number>> {
    const found = await rows<{ memberId: number }>(
      this.manager,
      `SELECT member_id AS memberId FROM notification
        WHERE member_id IN ${placeholders(memberIds)} AND kind = ? AND subject_type = ? AND subject_id = ?`,
      [...memberIds, about.kind, about.subjectType, about.subjectId],
    );
    return new Set(found.map((row) => row.memberId));
  }

  /** Forgets what the members were told of this before an instant, so that they can be told again. */
  async forgetOlder(
    memberIds: readonly number[],
    about: Pick<NotificationRow, 'kind' | 'subjectType' | 'subjectId' | 'at'>,
  ): Promise<void> {
    await affected(
      this.manager,
      `DELETE FROM notification
        WHERE member_id IN ${placeholders(memberIds)} AND kind = ? AND subject_type = ? AND subject_id = ? AND at < ?`,
      [...memberIds, about.kind, about.subjectType, about.subjectId, about.at.getTime()],
    );
  }

  /** @returns the new row's id */
  async create(row: Omit<NotificationRow, 'id' | 'readAt'>): Promise<number> {
    const inserted = await this.manager.insert(NotificationEntity, {
      member_id: row.memberId,
      kind: row.kind,
      subject_type: row.subjectType,
      subject_id: row.subjectId,
      at: row.at,
      read_at: null,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Marks a member's own as read; all of them without `ids`. @returns how many were unread until now */
  read(memberId: number, ids: readonly number[] | null, now: Date): Promise<number> {
    const which = ids === null ? '' : ` AND id IN ${placeholders(ids)}`;
    return affected(
      this.manager,
      `UPDATE notification SET read_at = ? WHERE member_id = ? AND read_at IS NULL${which}`,
      [now.getTime(), memberId, ...(ids ?? [])],
    );
  }
}
