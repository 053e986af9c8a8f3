import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { HandOffEntity } from './hand-off.entity';

export interface HandOffRow {
  id: number;
  fromId: number;
  toId: number;
  what: string;
  since: string;
  until: string | null;
  source: string | null;
}

const FIELDS = 'id, from_id AS fromId, to_id AS toId, what, from_on AS since, to_on AS until, source';

export class HandOffRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<HandOffRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM hand_off WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  /** The hand-offs from, or to, the responsibilities that hold on a day. */
  ofSide(
    side: 'from_id' | 'to_id',
    responsibilityIds: readonly number[],
    day: string,
  ): Promise<HandOffRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM hand_off WHERE ${side} IN ${placeholders(responsibilityIds)}
          AND from_on <= ? AND (to_on IS NULL OR to_on > ?) ORDER BY id`,
      [...responsibilityIds, day, day],
    );
  }

  /** Whether the two are linked with the same words on the day or later. */
  async isLinked(link: Pick<HandOffRow, 'fromId' | 'toId' | 'what'>, day: string): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM hand_off WHERE from_id = ? AND to_id = ? AND what = ? AND (to_on IS NULL OR to_on > ?) LIMIT 1',
      [link.fromId, link.toId, link.what, day],
    );
    return found.length > 0;
  }

  /** @returns the new hand-off's id */
  async create(handOff: Omit<HandOffRow, 'id' | 'until'>): Promise<number> {
    const inserted = await this.manager.insert(HandOffEntity, toColumns(handOff));
    return inserted.identifiers[0]?.id as number;
  }

  /** Adds hand-offs, set-based. */
  async createMany(handOffs: readonly Omit<HandOffRow, 'id' | 'until'>[]): Promise<void> {
    for (const part of chunks(handOffs)) await this.manager.insert(HandOffEntity, part.map(toColumns));
  }

  /** Holds the rows until the transaction ends. */
  async lock(ids: readonly number[]): Promise<void> {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    await affected(
      this.manager,
      `UPDATE hand_off SET from_on = from_on WHERE id IN ${placeholders(sorted)}`,
      sorted,
    );
  }

  /** Ends a hand-off that still holds on the day; one that had not begun never holds. @returns whether it did */
  async end(id: number, on: string): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE hand_off SET to_on = CASE WHEN from_on > ? THEN from_on ELSE ? END WHERE id = ? AND (to_on IS NULL OR to_on > ?)',
        [on, on, id, on],
      )) > 0
    );
  }
}

function toColumns(handOff: Omit<HandOffRow, 'id' | 'until'>) {
  return {
    from_id: handOff.fromId,
    to_id: handOff.toId,
    what: handOff.what,
    from_on: handOff.since,
    source: handOff.source,
  };
}
