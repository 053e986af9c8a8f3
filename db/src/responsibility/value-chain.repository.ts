import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { StageEntity, ValueChainEntity } from './value-chain.entity';

export interface ValueChainRow {
  id: number;
  name: string;
}

export interface StageRow {
  id: number;
  valueChainId: number;
  name: string;
  position: number;
}

const STAGE_FIELDS = 'id, value_chain_id AS valueChainId, name, position';

export class ValueChainRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every value chain, by name. */
  all(): Promise<ValueChainRow[]> {
    return rows(this.manager, 'SELECT id, name FROM value_chain ORDER BY name, id');
  }

  byIds(ids: readonly number[]): Promise<ValueChainRow[]> {
    return rows(this.manager, `SELECT id, name FROM value_chain WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  /** The stages in use of each chain, in order. */
  stagesOf(chainIds: readonly number[]): Promise<StageRow[]> {
    return rows(
      this.manager,
      `SELECT ${STAGE_FIELDS} FROM stage WHERE value_chain_id IN ${placeholders(chainIds)} AND retired = 0 ORDER BY value_chain_id, position, id`,
      [...chainIds],
    );
  }

  /** Stages by id, retired ones too. */
  stagesByIds(ids: readonly number[]): Promise<StageRow[]> {
    return rows(this.manager, `SELECT ${STAGE_FIELDS} FROM stage WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  /** A stage that is in use; null when there is none or it is retired. */
  async stageInUse(id: number): Promise<StageRow | null> {
    const [row] = await rows<StageRow>(
      this.manager,
      `SELECT ${STAGE_FIELDS} FROM stage WHERE id = ? AND retired = 0`,
      [id],
    );
    return row ?? null;
  }

  async nameTaken(name: string, exceptId: number): Promise<boolean> {
    const found = await rows(this.manager, 'SELECT id FROM value_chain WHERE name = ? AND id <> ? LIMIT 1', [
      name,
      exceptId,
    ]);
    return found.length > 0;
  }

  /** @returns the new chain's id */
  async create(name: string): Promise<number> {
    const inserted = await this.manager.insert(ValueChainEntity, { name });
    return inserted.identifiers[0]?.id as number;
  }

  /** Renames a chain, and holds its row until the transaction ends. */
  async rename(id: number, name: string): Promise<void> {
    await this.manager.update(ValueChainEntity, id, { name });
  }

  /** Puts the stages in order: known ids are renamed, new ones added, the rest retired. @returns their ids in order */
  async setStages(
    valueChainId: number,
    stages: readonly { id: number | null; name: string }[],
  ): Promise<number[]> {
    await this.manager.update(StageEntity, { value_chain_id: valueChainId }, { retired: true });
    const ids: number[] = [];
    for (const [position, { id, name }] of stages.entries()) {
      const columns = { value_chain_id: valueChainId, name, position, retired: false };
      if (id === null) {
        const inserted = await this.manager.insert(StageEntity, columns);
        ids.push(inserted.identifiers[0]?.id as number);
      } else {
        await this.manager.update(StageEntity, id, columns);
        ids.push(id);
      }
    }
    return ids;
  }
}
