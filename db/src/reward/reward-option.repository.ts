import type { RewardDuty, RewardKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { RewardOptionEntity } from './reward.entity';

export interface RewardOptionRow {
  id: number;
  kind: RewardKind;
  name: string;
  description: string | null;
  unit: string;
  /** Points for one. */
  price: number;
  /** Units at once at most. */
  most: number;
  /** Units that are left; null without an end. */
  stock: number | null;
  approver: RewardDuty;
  fulfiller: RewardDuty;
  retiredAt: Date | null;
  version: number;
}

/** What an admin says of an option. */
export type RewardOptionContent = Omit<RewardOptionRow, 'id' | 'retiredAt' | 'version'>;

const FIELDS =
  'id, kind, name, description, unit, price, most, stock, approver, fulfiller, retired_at AS retiredAt, version';

/** The catalogue. */
export class RewardOptionRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<RewardOptionRow[]> {
    return this.select(`id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<RewardOptionRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** In the order in which they were made. */
  all(withRetired: boolean): Promise<RewardOptionRow[]> {
    return this.select(withRetired ? '1 = 1' : 'retired_at IS NULL');
  }

  /** @returns the new option's id */
  async create(content: RewardOptionContent): Promise<number> {
    const inserted = await this.manager.insert(RewardOptionEntity, { ...content, version: 1 });
    return inserted.identifiers[0]?.id as number;
  }

  /** @returns whether it was in the catalogue, at the version that was read */
  async update(id: number, version: number, content: RewardOptionContent): Promise<boolean> {
    const { kind, name, description, unit, price, most, stock, approver, fulfiller } = content;
    return (
      (await affected(
        this.manager,
        `UPDATE reward_option SET kind = ?, name = ?, description = ?, unit = ?, price = ?, most = ?, stock = ?, approver = ?,
            fulfiller = ?, version = version + 1 WHERE id = ? AND version = ? AND retired_at IS NULL`,
        [kind, name, description, unit, price, most, stock, approver, fulfiller, id, version],
      )) > 0
    );
  }

  /** Takes it out of the catalogue. @returns whether it was in it, at the version that was read */
  async retire(id: number, version: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE reward_option SET retired_at = ?, version = version + 1 WHERE id = ? AND version = ? AND retired_at IS NULL',
        [at.getTime(), id, version],
      )) > 0
    );
  }

  /** Takes units from the stock of an option in the catalogue. @returns whether there were so many */
  async take(id: number, units: number): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        // The version rises too: an admin who read a stock that has changed since does not write it back.
        'UPDATE reward_option SET stock = stock - ?, version = version + 1 WHERE id = ? AND stock >= ? AND retired_at IS NULL',
        [units, id, units],
      )) > 0
    );
  }

  /** Puts units back into the stock, where there is one. */
  async putBack(id: number, units: number): Promise<void> {
    await affected(
      this.manager,
      'UPDATE reward_option SET stock = stock + ?, version = version + 1 WHERE id = ? AND stock IS NOT NULL',
      [units, id],
    );
  }

  private async select(where: string, parameters: readonly unknown[] = []): Promise<RewardOptionRow[]> {
    const found = await rows<RewardOptionRow>(
      this.manager,
      `SELECT ${FIELDS} FROM reward_option WHERE ${where} ORDER BY id`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      retiredAt: row.retiredAt === null ? null : new Date(Number(row.retiredAt)),
    }));
  }
}
