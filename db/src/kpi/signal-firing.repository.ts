import type { LimitSide } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { SignalFiringEntity } from './signal-rule.entity';

export interface SignalFiringRow {
  id: number;
  ruleId: number;
  runFrom: string;
  /** As far as the run was seen since; exclusive. */
  runTo: string;
  /** Periods of the run. */
  count: number;
  helps: boolean;
  side: LimitSide;
  firedAt: Date;
}

type Stored = Omit<SignalFiringRow, 'helps' | 'firedAt'> & { helps: number; firedAt: number };

const FIELDS =
  'id, rule_id AS ruleId, run_from AS runFrom, run_to AS runTo, periods AS `count`, helps, side, fired_at AS firedAt';

const toRow = ({ helps, firedAt, ...row }: Stored): SignalFiringRow => ({
  ...row,
  helps: Boolean(helps),
  firedAt: new Date(Number(firedAt)),
});

export class SignalFiringRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<SignalFiringRow[]> {
    return this.select(`SELECT ${FIELDS} FROM signal_firing WHERE id IN ${placeholders(ids)}`, ids);
  }

  /** A page of a rule's, newest first, by keyset. */
  page(ruleId: number, limit: number, before?: number): Promise<SignalFiringRow[]> {
    return this.select(
      `SELECT ${FIELDS} FROM signal_firing WHERE rule_id = ?${before === undefined ? '' : ' AND id < ?'} ORDER BY id DESC LIMIT ?`,
      [ruleId, ...(before === undefined ? [] : [before]), limit],
    );
  }

  /** The newest of each rule, up to `limit`, in one statement. */
  newestOf(ruleIds: readonly number[], limit: number): Promise<SignalFiringRow[]> {
    return this.select(
      `SELECT * FROM (SELECT ${FIELDS}, ROW_NUMBER() OVER (PARTITION BY rule_id ORDER BY id DESC) AS place
          FROM signal_firing WHERE rule_id IN ${placeholders(ruleIds)}) f WHERE f.place <= ? ORDER BY f.ruleId, f.id DESC`,
      [...ruleIds, limit],
    );
  }

  /** Those of each rule whose run reaches beyond a day. */
  endingAfter(ruleIds: readonly number[], day: string): Promise<SignalFiringRow[]> {
    return this.select(
      `SELECT ${FIELDS} FROM signal_firing WHERE rule_id IN ${placeholders(ruleIds)} AND run_to > ? ORDER BY id`,
      [...ruleIds, day],
    );
  }

  /** @returns the new firing's id */
  async create(firing: Omit<SignalFiringRow, 'id'>): Promise<number> {
    const inserted = await this.manager.insert(SignalFiringEntity, {
      rule_id: firing.ruleId,
      run_from: firing.runFrom,
      run_to: firing.runTo,
      periods: firing.count,
      helps: firing.helps,
      side: firing.side,
      fired_at: firing.firedAt,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** The run of a firing went on. */
  async grow(id: number, to: string, count: number): Promise<void> {
    await affected(this.manager, 'UPDATE signal_firing SET run_to = ?, periods = ? WHERE id = ?', [
      to,
      count,
      id,
    ]);
  }

  private async select(sql: string, parameters: readonly unknown[]): Promise<SignalFiringRow[]> {
    const found = await rows<Stored & { place?: number }>(this.manager, sql, [...parameters]);
    return found.map(({ place: _, ...row }) => toRow(row));
  }
}
