import type { EntityManager } from 'typeorm';
import { affected, rows } from '../core/sql';
import type { ChainedContent } from './audit-chain';

/** A row of the audit log with its place in the chain. */
export interface ChainRow extends ChainedContent {
  id: number;
  hash: string | null;
}

/** Reads the log as a chain, from its first row on. */
export class ChainRowsRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The next rows after an id, oldest first. */
  async after(id: number, limit: number): Promise<ChainRow[]> {
    const found = await rows<ChainRow>(
      this.manager,
      `SELECT id, at, actor_id AS actorId, action, subject_type AS subjectType, subject_id AS subjectId, detail,
          request_id AS requestId, hash
         FROM audit WHERE id > ? ORDER BY id LIMIT ?`,
      [id, limit],
    );
    return found.map((row) => ({ ...row, id: Number(row.id), at: Number(row.at) }));
  }

  /** Gives rows that were written before there was a chain their place in it. */
  async chain(hashes: readonly { id: number; hash: string }[]): Promise<void> {
    if (hashes.length === 0) return;
    await affected(
      this.manager,
      `UPDATE audit SET hash = CASE id ${hashes.map(() => 'WHEN ? THEN ?').join(' ')} END
        WHERE hash IS NULL AND id >= ? AND id <= ?`,
      [
        ...hashes.flatMap(({ id, hash }) => [id, hash]),
        Math.min(...hashes.map(({ id }) => id)),
        Math.max(...hashes.map(({ id }) => id)),
      ],
    );
  }
}
