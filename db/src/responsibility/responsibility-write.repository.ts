import { reviewDueOn } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders } from '../core/sql';
import {
  ResponsibilityEntity,
  ResponsibilityReviewEntity,
  ResponsibilityRevisionEntity,
} from './responsibility.entity';
import {
  type ResponsibilityAttributes,
  ResponsibilityRepository,
  type ResponsibilityRow,
} from './responsibility.repository';

/** A responsibility that begins on a day. */
export interface NewResponsibility extends ResponsibilityAttributes {
  key: string;
  from: string;
  /** The import that brings it in, and its name there. */
  ext?: { source: string; ref: string };
}

/** Dated changes of responsibilities: the current row and its revisions move together. */
export class ResponsibilityWriteRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Adds responsibilities with their first revision, set-based; a parent must exist before its parts.
   * @returns the ids, in the order given
   */
  async createMany(added: readonly NewResponsibility[]): Promise<number[]> {
    for (const part of chunks(added)) {
      await this.manager.insert(
        ResponsibilityEntity,
        part.map((one) => ({
          ...columnsOf(one),
          key_name: one.key,
          from_on: one.from,
          review_due_on: reviewDueOn(one.reviewCadence, one.from, null),
          version: 1,
          ext_source: one.ext?.source ?? null,
          ext_ref: one.ext?.ref ?? null,
        })),
      );
    }
    // Read back by key: generated ids may have gaps on a cluster.
    const ids = new Map<string, number>();
    const repository = new ResponsibilityRepository(this.manager);
    for (const part of chunks(added)) {
      for (const [key, id] of await repository.idsByKey(part.map((one) => one.key))) ids.set(key, id);
    }
    const created = added.map((one) => ids.get(one.key) ?? 0);
    for (const part of chunks(added.map((one, at) => ({ one, id: created[at] ?? 0 })))) {
      await this.manager.insert(
        ResponsibilityRevisionEntity,
        part.map(({ one, id }) => ({ ...columnsOf(one), responsibility_id: id, from_on: one.from })),
      );
    }
    return created;
  }

  /** Holds the rows until the transaction ends, so that what follows from their parties is decided by one at a time. */
  async lock(ids: readonly number[]): Promise<void> {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    await affected(
      this.manager,
      `UPDATE responsibility SET version = version WHERE id IN ${placeholders(sorted)}`,
      sorted,
    );
  }

  /**
   * Changes attributes from `on` on, if the version is still the one that was read and the responsibility still exists.
   * `on` must not lie before the attributes that hold now. A second change on one day replaces the first.
   * @returns whether it was changed
   */
  async amend(
    row: ResponsibilityRow,
    changes: Partial<ResponsibilityAttributes>,
    on: string,
  ): Promise<boolean> {
    const after = { ...row, ...changes };
    const columns = columnsOf(after);
    const changed = await this.set(row, {
      ...columns,
      review_due_on: reviewDueOn(after.reviewCadence, row.from, row.lastReviewedOn),
    });
    if (!changed) return false;
    const sameDay = await this.manager.update(
      ResponsibilityRevisionEntity,
      { responsibility_id: row.id, from_on: on },
      columns,
    );
    if (sameDay.affected) return true;
    await this.closeRevision(row.id, on);
    await this.manager.insert(ResponsibilityRevisionEntity, {
      ...columns,
      responsibility_id: row.id,
      from_on: on,
    });
    return true;
  }

  /** Raises the version without a change of attributes. @returns whether it was still the one that was read */
  touch(row: Pick<ResponsibilityRow, 'id' | 'version'>): Promise<boolean> {
    return this.set(row, {});
  }

  /** Ends a responsibility on a day. @returns whether the version was still the one that was read */
  async end(row: Pick<ResponsibilityRow, 'id' | 'version'>, on: string): Promise<boolean> {
    if (!(await this.set(row, { to_on: on }))) return false;
    await this.closeRevision(row.id, on);
    return true;
  }

  /** Notes that somebody looked at it again. */
  async review(row: ResponsibilityRow, on: string, memberId: number | null, note: string): Promise<void> {
    await this.manager.insert(ResponsibilityReviewEntity, {
      responsibility_id: row.id,
      reviewed_on: on,
      member_id: memberId,
      note,
    });
    await affected(
      this.manager,
      'UPDATE responsibility SET last_reviewed_on = ?, review_due_on = ? WHERE id = ? AND (last_reviewed_on IS NULL OR last_reviewed_on <= ?)',
      [on, reviewDueOn(row.reviewCadence, row.from, on), row.id, on],
    );
  }

  private async set(
    row: Pick<ResponsibilityRow, 'id' | 'version'>,
    columns: Record<string, unknown>,
  ): Promise<boolean> {
    const names = Object.keys(columns);
    const changed = await affected(
      this.manager,
      `UPDATE responsibility SET ${names.map((name) => `${name} = ?, `).join('')}version = version + 1
        WHERE id = ? AND version = ? AND to_on IS NULL`,
      [...Object.values(columns), row.id, row.version],
    );
    return changed > 0;
  }

  private async closeRevision(id: number, on: string): Promise<void> {
    await affected(
      this.manager,
      'UPDATE responsibility_revision SET to_on = ? WHERE responsibility_id = ? AND to_on IS NULL',
      [on, id],
    );
  }
}

function columnsOf(one: ResponsibilityAttributes) {
  return {
    name: one.name,
    purpose: one.purpose,
    scope_in: one.scopeIn,
    scope_out: one.scopeOut,
    keywords: JSON.stringify(one.keywords),
    kind: one.kind,
    criteria: one.criteria,
    review_cadence: one.reviewCadence,
    team_id: one.teamId,
    stage_id: one.stageId,
    parent_id: one.parentId,
  };
}
