import type { EntityManager } from 'typeorm';
import { affected, likePattern, placeholders, rows } from '../core/sql';
import { TopicEntity } from './topic.entity';

export interface TopicRow {
  id: number;
  version: number;
  key: string | null;
  name: string;
  mergedIntoId: number | null;
  lastAskedAt: Date;
  createdAt: Date;
}

export interface TopicQuery {
  /** The last one seen: its name, or when it was asked (milliseconds), and its id. */
  after?: { value: string | number; id: number };
  limit: number;
  order: 'NAME' | 'RECENT';
  text?: string;
}

const FIELDS =
  'id, version, key_name AS `key`, name, merged_into_id AS mergedIntoId, last_asked_at AS lastAskedAt, created_at AS createdAt';

export class TopicRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<TopicRow[]> {
    return this.select(`id IN ${placeholders(ids)}`, [...ids]);
  }

  async byId(id: number): Promise<TopicRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Topics that were not merged into another, by keyset. */
  page({ after, limit, order, text }: TopicQuery): Promise<TopicRow[]> {
    const [condition, values] = living(text);
    const parameters = [...values];
    let where = condition;
    if (after && order === 'NAME') where += ' AND name >= ? AND (name > ? OR id > ?)';
    if (after && order === 'RECENT') where += ' AND last_asked_at <= ? AND (last_asked_at < ? OR id < ?)';
    if (after) parameters.push(after.value, after.value, after.id);
    const by = order === 'NAME' ? 'name, id' : 'last_asked_at DESC, id DESC';
    return this.select(`${where} ORDER BY ${by} LIMIT ?`, [...parameters, limit]);
  }

  /** Every topic that was not merged, as far as ordering depends on it. */
  async all(text?: string): Promise<Pick<TopicRow, 'id' | 'name' | 'lastAskedAt'>[]> {
    const [condition, values] = living(text);
    const found = await rows<Pick<TopicRow, 'id' | 'name' | 'lastAskedAt'>>(
      this.manager,
      `SELECT id, name, last_asked_at AS lastAskedAt FROM topic WHERE ${condition}`,
      values,
    );
    return found.map((row) => ({ ...row, lastAskedAt: new Date(Number(row.lastAskedAt)) }));
  }

  /** @returns the new topic's id */
  async create(topic: { name: string; key: string | null; at: Date }): Promise<number> {
    const inserted = await this.manager.insert(TopicEntity, {
      key_name: topic.key,
      name: topic.name,
      last_asked_at: topic.at,
      created_at: topic.at,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /**
   * Notes that something was asked under it, and holds its row until the transaction ends.
   * @returns false when it was merged into another meanwhile
   */
  async touch(id: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE topic SET last_asked_at = CASE WHEN last_asked_at < ? THEN ? ELSE last_asked_at END
          WHERE id = ? AND merged_into_id IS NULL`,
        [at.getTime(), at.getTime(), id],
      )) > 0
    );
  }

  /** Holds the rows until the transaction ends, so that none of them is merged away. @returns those that were not merged before */
  async hold(ids: readonly number[]): Promise<Set<number>> {
    const lock = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    const found = await rows<Pick<TopicRow, 'id' | 'mergedIntoId'>>(
      this.manager,
      `SELECT id, merged_into_id AS mergedIntoId FROM topic WHERE id IN ${placeholders(ids)} ORDER BY id${lock}`,
      [...ids],
    );
    return new Set(found.filter(({ mergedIntoId }) => mergedIntoId === null).map(({ id }) => id));
  }

  /** @returns whether the version was still the one that was read */
  async rename(topic: Pick<TopicRow, 'id' | 'version'>, name: string): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE topic SET name = ?, version = version + 1 WHERE id = ? AND version = ? AND merged_into_id IS NULL',
        [name, topic.id, topic.version],
      )) > 0
    );
  }

  /** Whether another topic was merged into it. */
  async hasMerged(id: number): Promise<boolean> {
    const found = await rows(this.manager, 'SELECT id FROM topic WHERE merged_into_id = ? LIMIT 1', [id]);
    return found.length > 0;
  }

  /** Moves a topic's requests to another; both rows must be held. What was merged into it before follows. @returns how many moved */
  async merge(id: number, intoId: number): Promise<number> {
    await affected(
      this.manager,
      'UPDATE topic SET merged_into_id = ?, version = version + 1 WHERE id = ? OR merged_into_id = ?',
      [intoId, id, id],
    );
    await affected(
      this.manager,
      `UPDATE topic SET version = version + 1, last_asked_at = CASE WHEN last_asked_at < (SELECT at FROM
          (SELECT last_asked_at AS at FROM topic WHERE id = ?) moved) THEN (SELECT at FROM (SELECT last_asked_at AS at FROM topic WHERE id = ?) moved)
          ELSE last_asked_at END WHERE id = ?`,
      [id, id, intoId],
    );
    return affected(this.manager, 'UPDATE routing_request SET topic_id = ? WHERE topic_id = ?', [intoId, id]);
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<TopicRow[]> {
    const found = await rows<TopicRow>(this.manager, `SELECT ${FIELDS} FROM topic WHERE ${where}`, [
      ...parameters,
    ]);
    return found.map((row) => ({
      ...row,
      lastAskedAt: new Date(Number(row.lastAskedAt)),
      createdAt: new Date(Number(row.createdAt)),
    }));
  }
}

function living(text: string | undefined): [condition: string, parameters: unknown[]] {
  if (!text?.trim()) return ['merged_into_id IS NULL', []];
  return [
    "merged_into_id IS NULL AND LOWER(name) LIKE ? ESCAPE '!'",
    [likePattern(text.trim().toLowerCase())],
  ];
}
