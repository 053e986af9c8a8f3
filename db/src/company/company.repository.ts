import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { CompanyEntity, CompanyValueEntity } from './company.entity';

export interface CompanyRow {
  id: number;
  name: string;
  vision: string;
  mission: string;
}

export interface CompanyValueRow {
  id: number;
  name: string;
  description: string;
}

export class CompanyRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The company; null on an empty database. */
  async get(): Promise<CompanyRow | null> {
    const [row] = await rows<CompanyRow>(
      this.manager,
      'SELECT id, name, vision, mission FROM company ORDER BY id LIMIT 1',
    );
    return row ?? null;
  }

  /** The values in use, in order. */
  values(): Promise<CompanyValueRow[]> {
    return rows(
      this.manager,
      'SELECT id, name, description FROM company_value WHERE retired = 0 ORDER BY position, id',
    );
  }

  /** Values by id, retired ones too. */
  valuesByIds(ids: readonly number[]): Promise<CompanyValueRow[]> {
    return rows(
      this.manager,
      `SELECT id, name, description FROM company_value WHERE id IN ${placeholders(ids)}`,
      [...ids],
    );
  }

  /** @returns the new company's id */
  async create(company: Omit<CompanyRow, 'id'>): Promise<number> {
    const inserted = await this.manager.insert(CompanyEntity, company);
    return inserted.identifiers[0]?.id as number;
  }

  async update(id: number, changes: Partial<Omit<CompanyRow, 'id'>>): Promise<void> {
    if (Object.keys(changes).length) await this.manager.update(CompanyEntity, id, changes);
  }

  /** Replaces the list of values: known ids are changed, new ones added, the rest retired. */
  async setValues(
    values: readonly { id: number | null; name: string; description: string }[],
  ): Promise<void> {
    await affected(this.manager, 'UPDATE company_value SET retired = 1 WHERE retired = 0');
    for (const [position, { id, name, description }] of values.entries()) {
      if (id === null)
        await this.manager.insert(CompanyValueEntity, { name, description, position, retired: false });
      else await this.manager.update(CompanyValueEntity, id, { name, description, position, retired: false });
    }
  }
}
