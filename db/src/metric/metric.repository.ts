import type { MetricKind, MetricRole, MetricSide } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, likePattern, placeholders, rows } from '../core/sql';
import { MetricEntity } from './metric.entity';

export interface MetricRow {
  id: number;
  key: string;
  name: string;
  unit: string;
  description: string | null;
  side: MetricSide;
  kind: MetricKind;
  role: MetricRole;
  archivedOn: string | null;
  version: number;
}

export interface MetricQuery {
  /** Metrics after this one, front door before back door, by name. */
  after?: { side: string; name: string; id: number };
  limit: number;
  side?: MetricSide;
  role?: MetricRole;
  text?: string;
  archived: boolean;
}

/** What a row of points can name a metric by. */
export interface MetricName {
  id: number;
  key: string;
  name: string;
  isArchived: boolean;
}

const FIELDS =
  'id, key_name AS `key`, name, unit, description, side, kind, role, archived_on AS archivedOn, version';

export class MetricRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<MetricRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM metric WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  async byId(id: number): Promise<MetricRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Metrics in use with one of these roles, oldest first. */
  byRoles(roles: readonly MetricRole[]): Promise<MetricRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM metric WHERE role IN ${placeholders(roles)} AND archived_on IS NULL ORDER BY id`,
      [...roles],
    );
  }

  /** What every metric is called: a company has thousands at most, so a load reads them once. */
  async names(): Promise<MetricName[]> {
    const all = await rows<{ id: number; key: string; name: string; archivedOn: string | null }>(
      this.manager,
      'SELECT id, key_name AS `key`, name, archived_on AS archivedOn FROM metric',
    );
    return all.map(({ archivedOn, ...metric }) => ({ ...metric, isArchived: archivedOn !== null }));
  }

  /** A page, front door first, then by name, by keyset. */
  page(query: MetricQuery): Promise<MetricRow[]> {
    const where = [query.archived ? 'archived_on IS NOT NULL' : 'archived_on IS NULL'];
    const parameters: unknown[] = [];
    if (query.after) {
      const { side, name, id } = query.after;
      where.push('side <= ? AND (side < ? OR (name >= ? AND (name > ? OR id > ?)))');
      parameters.push(side, side, name, name, id);
    }
    if (query.side) {
      where.push('side = ?');
      parameters.push(query.side);
    }
    if (query.role) {
      where.push('role = ?');
      parameters.push(query.role);
    }
    if (query.text) {
      const pattern = likePattern(query.text.toLowerCase());
      const columns = ['name', 'key_name', 'description'];
      where.push(`(${columns.map((column) => `LOWER(${column}) LIKE ? ESCAPE '!'`).join(' OR ')})`);
      parameters.push(...columns.map(() => pattern));
    }
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM metric WHERE ${where.join(' AND ')} ORDER BY side DESC, name, id LIMIT ?`,
      [...parameters, query.limit],
    );
  }

  /** Lets one change of names at a time go on, until the transaction ends: of two that look at once, the second sees the first one's. */
  async lockNames(): Promise<void> {
    // Any row that is always there does. SQLite has one writer at a time as it is.
    if (this.manager.connection.options.type === 'mysql')
      await rows(this.manager, 'SELECT id FROM company FOR UPDATE');
  }

  /** Whether another metric in use has the name, or any other is known to files by it: a row that says it would go there. */
  async nameTaken(name: string, exceptId = 0): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM metric WHERE ((name = ? AND archived_on IS NULL) OR key_name = ?) AND id <> ? LIMIT 1',
      [name, name, exceptId],
    );
    return found.length > 0;
  }

  /** Whether a metric has the key, or one in use has it as its name: rows that name that one would go to the new one. */
  async keyTaken(key: string): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM metric WHERE key_name = ? OR (name = ? AND archived_on IS NULL) LIMIT 1',
      [key, key],
    );
    return found.length > 0;
  }

  /** @returns the new metric's id */
  async create(
    metric: Omit<MetricRow, 'id' | 'archivedOn' | 'version'> & {
      createdBy: number | null;
      createdOn: string;
    },
  ): Promise<number> {
    const { key, createdBy, createdOn, ...same } = metric;
    const inserted = await this.manager.insert(MetricEntity, {
      ...same,
      key_name: key,
      created_by: createdBy,
      created_on: createdOn,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** @returns whether it still had that version, and was changed */
  async update(
    id: number,
    version: number,
    changes: Partial<Pick<MetricRow, 'name' | 'unit' | 'side' | 'role' | 'description' | 'archivedOn'>>,
  ): Promise<boolean> {
    const { archivedOn, ...same } = changes;
    const columns = { ...same, ...(archivedOn === undefined ? {} : { archived_on: archivedOn }) };
    const names = Object.keys(columns);
    const changed = await affected(
      this.manager,
      `UPDATE metric SET ${[...names.map((name) => `${name} = ?`), 'version = version + 1'].join(', ')} WHERE id = ? AND version = ?`,
      [...Object.values(columns), id, version],
    );
    return changed > 0;
  }
}
