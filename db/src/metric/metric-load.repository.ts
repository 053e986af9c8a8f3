import { type BadRows, type LoadSource, LoadState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { MetricLoadEntity } from './metric-load.entity';

export interface LoadCounts {
  rowCount: number;
  newCount: number;
  correctedCount: number;
  unchangedCount: number;
  badCount: number;
}

export interface MetricLoadRow extends LoadCounts {
  id: number;
  source: LoadSource;
  state: LoadState;
  name: string | null;
  memberId: number | null;
  tokenId: number | null;
  bodyHash: string | null;
  badRows: BadRows;
  startedAt: Date;
  beatAt: Date;
  finishedAt: Date | null;
}

export interface NewLoad {
  source: LoadSource;
  name: string | null;
  memberId: number | null;
  tokenId: number | null;
  idempotencyKey: string | null;
  badRows: BadRows;
  now: Date;
}

/** What is wrong with one row. */
export interface LoadIssueRow {
  line: number;
  seq: number;
  field: string | null;
  code: string;
  message: string;
  text: string | null;
}

const FIELDS = `id, source, state, name, member_id AS memberId, token_id AS tokenId, body_hash AS bodyHash, bad_rows AS badRows,
  row_count AS rowCount, new_count AS newCount, corrected_count AS correctedCount, unchanged_count AS unchangedCount,
  bad_count AS badCount, started_at AS startedAt, beat_at AS beatAt, finished_at AS finishedAt`;

type Stored = Omit<MetricLoadRow, 'startedAt' | 'beatAt' | 'finishedAt'> & {
  startedAt: number;
  beatAt: number;
  finishedAt: number | null;
};

const asRow = (row: Stored): MetricLoadRow => ({
  ...row,
  startedAt: new Date(Number(row.startedAt)),
  beatAt: new Date(Number(row.beatAt)),
  finishedAt: row.finishedAt === null ? null : new Date(Number(row.finishedAt)),
});

export class MetricLoadRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<MetricLoadRow[]> {
    return (
      await rows<Stored>(this.manager, `SELECT ${FIELDS} FROM metric_load WHERE id IN ${placeholders(ids)}`, [
        ...ids,
      ])
    ).map(asRow);
  }

  async byId(id: number): Promise<MetricLoadRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The load that a token sent under a key; null when there is none. */
  async byKey(tokenId: number, idempotencyKey: string): Promise<MetricLoadRow | null> {
    const [found] = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM metric_load WHERE token_id = ? AND idempotency_key = ?`,
      [tokenId, idempotencyKey],
    );
    return found ? asRow(found) : null;
  }

  /** Newest first, by keyset. */
  async page(before: number | undefined, limit: number): Promise<MetricLoadRow[]> {
    const found = await rows<Stored>(
      this.manager,
      `SELECT ${FIELDS} FROM metric_load ${before === undefined ? '' : 'WHERE id < ?'} ORDER BY id DESC LIMIT ?`,
      before === undefined ? [limit] : [before, limit],
    );
    return found.map(asRow);
  }

  /** @returns the new load's id; it is RUNNING */
  async create(load: NewLoad): Promise<number> {
    const inserted = await this.manager.insert(MetricLoadEntity, {
      source: load.source,
      state: LoadState.RUNNING,
      name: load.name?.slice(0, 200) ?? null,
      member_id: load.memberId,
      token_id: load.tokenId,
      idempotency_key: load.idempotencyKey,
      bad_rows: load.badRows,
      row_count: 0,
      new_count: 0,
      corrected_count: 0,
      unchanged_count: 0,
      bad_count: 0,
      started_at: load.now,
      beat_at: load.now,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Says that its process lives. @returns false when the load was given up meanwhile */
  async beat(id: number, now: Date): Promise<boolean> {
    const sql = 'UPDATE metric_load SET beat_at = ? WHERE id = ? AND state = ?';
    return (await affected(this.manager, sql, [now.getTime(), id, LoadState.RUNNING])) > 0;
  }

  /** Ends a running load; where not all of it was read, its key may be used again. @returns false when it no longer runs: somebody took it for dead */
  async finish(
    id: number,
    end: LoadCounts & { state: LoadState; bodyHash: string | null; freesKey?: boolean; now: Date },
  ): Promise<boolean> {
    const changed = await affected(
      this.manager,
      `UPDATE metric_load SET state = ?, body_hash = ?, row_count = ?, new_count = ?, corrected_count = ?, unchanged_count = ?,
              bad_count = ?, beat_at = ?, finished_at = ? ${end.freesKey ? ', idempotency_key = NULL' : ''} WHERE id = ? AND state = ?`,
      [
        end.state,
        end.bodyHash,
        end.rowCount,
        end.newCount,
        end.correctedCount,
        end.unchangedCount,
        end.badCount,
        end.now.getTime(),
        end.now.getTime(),
        id,
        LoadState.RUNNING,
      ],
    );
    return changed > 0;
  }

  /** Ends a running load without any result; its key may be used again. @returns false when it no longer runs */
  async giveUp(id: number, now: Date): Promise<boolean> {
    const changed = await affected(
      this.manager,
      'UPDATE metric_load SET state = ?, idempotency_key = NULL, finished_at = ? WHERE id = ? AND state = ?',
      [LoadState.REFUSED, now.getTime(), id, LoadState.RUNNING],
    );
    return changed > 0;
  }

  /** Takes a load out of the list again: a look at what would change is no load. */
  async remove(id: number): Promise<void> {
    await affected(this.manager, 'DELETE FROM metric_load_issue WHERE load_id = ?', [id]);
    await affected(this.manager, 'DELETE FROM metric_load WHERE id = ?', [id]);
  }

  /** Running loads whose process has not been heard of since `before`. */
  async silentSince(before: Date): Promise<number[]> {
    const found = await rows<{ id: number }>(
      this.manager,
      'SELECT id FROM metric_load WHERE state = ? AND beat_at < ?',
      [LoadState.RUNNING, before.getTime()],
    );
    return found.map(({ id }) => id);
  }

  async addIssues(loadId: number, issues: readonly LoadIssueRow[]): Promise<void> {
    for (const part of chunks(issues)) {
      await this.manager.query(
        `INSERT INTO metric_load_issue (load_id, line, seq, field, code, message, row_text) VALUES ${part
          .map(() => '(?, ?, ?, ?, ?, ?, ?)')
          .join(', ')}`,
        part.flatMap((issue) => [
          loadId,
          issue.line,
          issue.seq,
          issue.field?.slice(0, 120) ?? null,
          issue.code,
          issue.message.slice(0, 300),
          issue.text?.slice(0, 200) ?? null,
        ]),
      );
    }
  }

  /** By line, by keyset. */
  issues(
    loadId: number,
    after: { line: number; seq: number } | undefined,
    limit: number,
  ): Promise<LoadIssueRow[]> {
    return rows(
      this.manager,
      `SELECT line, seq, field, code, message, row_text AS text FROM metric_load_issue
        WHERE load_id = ? ${after ? 'AND line >= ? AND (line > ? OR seq > ?)' : ''} ORDER BY line, seq LIMIT ?`,
      after ? [loadId, after.line, after.line, after.seq, limit] : [loadId, limit],
    );
  }
}
