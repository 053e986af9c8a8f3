import type { ParentOf, TeamKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { likePattern, placeholders, rows } from '../core/sql';
import { TeamEntity } from './team.entity';

export interface TeamRow {
  id: number;
  key: string;
  name: string;
  kind: TeamKind;
  mission: string | null;
  parentId: number | null;
  from: string;
  to: string | null;
}

export interface TeamQuery {
  /** Teams after this (name, id). */
  after?: { name: string; id: number };
  limit: number;
  text?: string;
  /** Directly below this team; null for roots. */
  parentId?: number | null;
  active?: boolean;
  today: string;
}

const FIELDS =
  'id, key_name AS `key`, name, kind, mission, parent_id AS parentId, from_on AS `from`, to_on AS `to`';

export class TeamRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<TeamRow[]> {
    return rows(this.manager, `SELECT ${FIELDS} FROM team WHERE id IN ${placeholders(ids)}`, [...ids]);
  }

  async byId(id: number): Promise<TeamRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The team with this key, else the one team with this name; null when there is none or the name is not unique. */
  async byKey(key: string): Promise<TeamRow | null> {
    const found = await rows<TeamRow>(
      this.manager,
      `SELECT ${FIELDS} FROM team WHERE key_name = ? OR name = ? LIMIT 2`,
      [key, key],
    );
    return found.find((team) => team.key === key) ?? (found.length === 1 ? (found[0] ?? null) : null);
  }

  /** Children of each team that exist on a day, by name. */
  childrenOf(parentIds: readonly number[], day: string): Promise<TeamRow[]> {
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM team WHERE parent_id IN ${placeholders(parentIds)} AND from_on <= ? AND (to_on IS NULL OR to_on > ?) ORDER BY name, id`,
      [...parentIds, day, day],
    );
  }

  /** Child → parent of every team that ever was. A company has hundreds of teams, so the tree is read whole. */
  async tree(): Promise<ParentOf> {
    const all = await rows<{ id: number; parent_id: number | null }>(
      this.manager,
      'SELECT id, parent_id FROM team',
    );
    return new Map(all.map((row) => [row.id, row.parent_id]));
  }

  /** A page by name, by keyset. */
  page(query: TeamQuery): Promise<TeamRow[]> {
    const where: string[] = [];
    const parameters: unknown[] = [];
    if (query.after) {
      where.push('name >= ? AND (name > ? OR id > ?)');
      parameters.push(query.after.name, query.after.name, query.after.id);
    }
    if (query.text) {
      where.push("(LOWER(name) LIKE ? ESCAPE '!' OR LOWER(mission) LIKE ? ESCAPE '!')");
      const pattern = likePattern(query.text.toLowerCase());
      parameters.push(pattern, pattern);
    }
    if (query.parentId === null) where.push('parent_id IS NULL');
    else if (query.parentId !== undefined) {
      where.push('parent_id = ?');
      parameters.push(query.parentId);
    }
    if (query.active !== undefined) {
      where.push(query.active ? '(to_on IS NULL OR to_on > ?)' : '(to_on IS NOT NULL AND to_on <= ?)');
      parameters.push(query.today);
    }
    return rows(
      this.manager,
      `SELECT ${FIELDS} FROM team ${where.length ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY name, id LIMIT ?`,
      [...parameters, query.limit],
    );
  }

  /** Whether a sibling that exists on the day has the name already. */
  async nameTaken(name: string, parentId: number | null, day: string, exceptId = 0): Promise<boolean> {
    const found = await rows(
      this.manager,
      `SELECT id FROM team WHERE name = ? AND ${parentId === null ? 'parent_id IS NULL' : 'parent_id = ?'}
          AND (to_on IS NULL OR to_on > ?) AND id <> ? LIMIT 1`,
      [name, ...(parentId === null ? [] : [parentId]), day, exceptId],
    );
    return found.length > 0;
  }

  async keyTaken(key: string): Promise<boolean> {
    return (await rows(this.manager, 'SELECT id FROM team WHERE key_name = ?', [key])).length > 0;
  }

  /** Holds the row until the transaction ends, so that changes of one team follow one another. */
  async lock(id: number): Promise<void> {
    if (this.manager.connection.options.type !== 'mysql') return;
    await rows(this.manager, 'SELECT id FROM team WHERE id = ? FOR UPDATE', [id]);
  }

  /** @returns the new team's id */
  async create(team: Omit<TeamRow, 'id' | 'to'>): Promise<number> {
    const inserted = await this.manager.insert(TeamEntity, {
      key_name: team.key,
      name: team.name,
      kind: team.kind,
      mission: team.mission,
      parent_id: team.parentId,
      from_on: team.from,
    });
    return inserted.identifiers[0]?.id as number;
  }

  async update(
    id: number,
    changes: Partial<Pick<TeamRow, 'name' | 'kind' | 'mission' | 'parentId' | 'to'>>,
  ): Promise<void> {
    const { parentId, to, ...same } = changes;
    await this.manager.update(TeamEntity, id, {
      ...same,
      ...(parentId === undefined ? {} : { parent_id: parentId }),
      ...(to === undefined ? {} : { to_on: to }),
    });
  }

  /** Takes the tree's lock: moves of teams follow one another, so that two of them cannot close a circle together. */
  async lockTree(): Promise<void> {
    if (this.manager.connection.options.type === 'mysql')
      await rows(this.manager, 'SELECT id FROM team FOR UPDATE');
  }
}
