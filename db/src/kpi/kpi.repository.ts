import type { Direction, KpiBasis, KpiDisplay, PeriodUnit } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, likePattern, placeholders, rows } from '../core/sql';
import { KpiEntity } from './kpi.entity';

export interface KpiRow {
  id: number;
  ownerId: number;
  name: string;
  problem: string;
  numeratorId: number;
  denominatorId: number | null;
  basis: KpiBasis;
  display: KpiDisplay;
  direction: Direction;
  /** Exact decimal, in the unit of the raw ratio. */
  target: string | null;
  unit: PeriodUnit;
  valueId: number | null;
  serves: string | null;
  setOn: string;
  retiredOn: string | null;
  /** Null where its owner left. */
  retiredReason: string | null;
  version: number;
}

export type KpiChanges = Partial<Omit<KpiRow, 'id' | 'ownerId' | 'setOn' | 'version'>>;

export interface KpiQuery {
  /** Those after this (name, id). */
  after?: { name: string; id: number };
  limit: number;
  today: string;
  ownerId?: number;
  /** Of those who belong to one of these teams today. */
  teamIds?: readonly number[];
  valueId?: number;
  /** Part of the name, the problem or the owner's name. */
  text?: string;
  /** Retired ones, or those in use. */
  retired: boolean;
}

/** Columns of a {@link KpiRow}, of a table called k. */
export const KPI_FIELDS = `k.id, k.owner_id AS ownerId, k.name, k.problem, k.numerator_id AS numeratorId,
  k.denominator_id AS denominatorId, k.basis, k.display, k.direction, k.target, k.unit, k.value_id AS valueId,
  k.serves, k.set_on AS setOn, k.retired_on AS retiredOn, k.retired_reason AS retiredReason, k.version`;

const COLUMNS: Record<keyof KpiChanges, string> = {
  name: 'name',
  problem: 'problem',
  numeratorId: 'numerator_id',
  denominatorId: 'denominator_id',
  basis: 'basis',
  display: 'display',
  direction: 'direction',
  target: 'target',
  unit: 'unit',
  valueId: 'value_id',
  serves: 'serves',
  retiredOn: 'retired_on',
  retiredReason: 'retired_reason',
};

export class KpiRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<KpiRow[]> {
    return this.select(`k.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<KpiRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Those in use of each owner, or that serve each company value, by name. */
  inUseOf(column: 'owner_id' | 'value_id', ids: readonly number[]): Promise<KpiRow[]> {
    return this.select(`k.${column} IN ${placeholders(ids)} AND k.retired_on IS NULL`, ids, 'k.name, k.id');
  }

  /** A page by name, by keyset. */
  page(query: KpiQuery): Promise<KpiRow[]> {
    const where = [`k.retired_on IS ${query.retired ? 'NOT ' : ''}NULL`];
    const parameters: unknown[] = [];
    const add = (sql: string, ...values: unknown[]) => {
      where.push(sql);
      parameters.push(...values);
    };
    const { after, ownerId, teamIds, valueId, today } = query;
    if (after) add('k.name >= ? AND (k.name > ? OR k.id > ?)', after.name, after.name, after.id);
    if (ownerId !== undefined) add('k.owner_id = ?', ownerId);
    if (valueId !== undefined) add('k.value_id = ?', valueId);
    if (teamIds) {
      add(
        `k.owner_id IN (SELECT h.member_id FROM membership h
           WHERE h.team_id IN ${placeholders(teamIds)} AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?))`,
        ...teamIds,
        today,
        today,
      );
    }
    const text = query.text?.trim().toLowerCase();
    if (text) {
      const pattern = likePattern(text);
      add(
        `(LOWER(k.name) LIKE ? ESCAPE '!' OR LOWER(k.problem) LIKE ? ESCAPE '!'
           OR k.owner_id IN (SELECT m.id FROM member m WHERE LOWER(m.name) LIKE ? ESCAPE '!'))`,
        pattern,
        pattern,
        pattern,
      );
    }
    return this.select(where.join(' AND '), [...parameters, query.limit], 'k.name, k.id LIMIT ?');
  }

  /** Holds the rows until the transaction ends, so that changes of one KPI follow one another. */
  async lock(ids: readonly number[]): Promise<void> {
    if (this.manager.connection.options.type !== 'mysql' || ids.length === 0) return;
    await rows(this.manager, `SELECT id FROM kpi WHERE id IN ${placeholders(ids)} ORDER BY id FOR UPDATE`, [
      ...ids,
    ]);
  }

  /** @returns the new KPI's id */
  async create(kpi: Omit<KpiRow, 'id' | 'retiredOn' | 'retiredReason' | 'version'>): Promise<number> {
    const inserted = await this.manager.insert(KpiEntity, {
      owner_id: kpi.ownerId,
      name: kpi.name,
      problem: kpi.problem,
      numerator_id: kpi.numeratorId,
      denominator_id: kpi.denominatorId,
      basis: kpi.basis,
      display: kpi.display,
      direction: kpi.direction,
      target: kpi.target,
      unit: kpi.unit,
      value_id: kpi.valueId,
      serves: kpi.serves,
      set_on: kpi.setOn,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Changes what is given. @returns whether the version was the one that was read */
  async update(id: number, version: number, changes: KpiChanges): Promise<boolean> {
    const given = (Object.keys(changes) as (keyof KpiChanges)[]).filter((key) => changes[key] !== undefined);
    const set = given.map((key) => `${COLUMNS[key]} = ?, `).join('');
    return (
      (await affected(
        this.manager,
        `UPDATE kpi SET ${set}version = version + 1 WHERE id = ? AND version = ?`,
        [...given.map((key) => changes[key]), id, version],
      )) > 0
    );
  }

  /** Retires all that a leaver has in use. @returns their ids */
  async retireAllOf(ownerId: number, on: string): Promise<number[]> {
    const inUse = await this.inUseOf('owner_id', [ownerId]);
    await affected(
      this.manager,
      'UPDATE kpi SET retired_on = ?, retired_reason = NULL, version = version + 1 WHERE owner_id = ? AND retired_on IS NULL',
      [on, ownerId],
    );
    return inUse.map((kpi) => kpi.id);
  }

  private select(where: string, parameters: readonly unknown[], order = 'k.id'): Promise<KpiRow[]> {
    return rows(this.manager, `SELECT ${KPI_FIELDS} FROM kpi k WHERE ${where} ORDER BY ${order}`, [
      ...parameters,
    ]);
  }
}
