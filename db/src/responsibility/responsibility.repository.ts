import type { ResponsibilityKind, ReviewCadence } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';

/** What is dated of a responsibility, beside its parties. */
export interface ResponsibilityAttributes {
  name: string;
  purpose: string;
  scopeIn: string;
  scopeOut: string;
  keywords: string[];
  kind: ResponsibilityKind;
  criteria: string;
  reviewCadence: ReviewCadence;
  teamId: number | null;
  stageId: number | null;
  parentId: number | null;
}

/** A responsibility as it is now. */
export interface ResponsibilityRow extends ResponsibilityAttributes {
  id: number;
  key: string;
  lastReviewedOn: string | null;
  reviewDueOn: string | null;
  from: string;
  to: string | null;
  version: number;
}

/** A responsibility's attributes over one period. */
export interface RevisionRow extends ResponsibilityAttributes {
  id: number;
  responsibilityId: number;
  from: string;
  to: string | null;
}

const ATTRIBUTES = `r.name, r.purpose, r.scope_in AS scopeIn, r.scope_out AS scopeOut, r.keywords, r.kind, r.criteria,
  r.review_cadence AS reviewCadence, r.team_id AS teamId, r.stage_id AS stageId, r.parent_id AS parentId,
  r.from_on AS \`from\`, r.to_on AS \`to\``;

/** Columns of a {@link ResponsibilityRow}, of a table called r. */
export const RESPONSIBILITY_FIELDS = `r.id, r.key_name AS \`key\`, ${ATTRIBUTES},
  r.last_reviewed_on AS lastReviewedOn, r.review_due_on AS reviewDueOn, r.version`;

/** Rows as they were read, with keywords as a list. */
export function withKeywords<T extends { keywords: string[] }>(found: T[]): T[] {
  return found.map((row) => ({
    ...row,
    keywords: JSON.parse(row.keywords as unknown as string) as string[],
  }));
}

/** Reads of single responsibilities and their history. */
export class ResponsibilityRepository {
  constructor(private readonly manager: EntityManager) {}

  async byIds(ids: readonly number[]): Promise<ResponsibilityRow[]> {
    return withKeywords(
      await rows<ResponsibilityRow>(
        this.manager,
        `SELECT ${RESPONSIBILITY_FIELDS} FROM responsibility r WHERE r.id IN ${placeholders(ids)}`,
        [...ids],
      ),
    );
  }

  async byId(id: number): Promise<ResponsibilityRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Parts of each responsibility that exist on a day or begin later, by name. */
  async childrenOf(parentIds: readonly number[], day: string): Promise<ResponsibilityRow[]> {
    return withKeywords(
      await rows<ResponsibilityRow>(
        this.manager,
        `SELECT ${RESPONSIBILITY_FIELDS} FROM responsibility r
          WHERE r.parent_id IN ${placeholders(parentIds)} AND (r.to_on IS NULL OR r.to_on > ?) ORDER BY r.name, r.id`,
        [...parentIds, day],
      ),
    );
  }

  /** Every revision of the responsibilities that held for a day at least, newest first. */
  async revisionsOf(responsibilityIds: readonly number[]): Promise<RevisionRow[]> {
    return withKeywords(
      await rows<RevisionRow>(
        this.manager,
        `SELECT r.id, r.responsibility_id AS responsibilityId, ${ATTRIBUTES} FROM responsibility_revision r
          WHERE r.responsibility_id IN ${placeholders(responsibilityIds)} AND (r.to_on IS NULL OR r.to_on > r.from_on)
          ORDER BY r.from_on DESC, r.id DESC`,
        [...responsibilityIds],
      ),
    );
  }

  /** The first day of the attributes that hold now. */
  async changedOn(id: number): Promise<string | null> {
    const [row] = await rows<{ day: string | null }>(
      this.manager,
      'SELECT MAX(from_on) AS day FROM responsibility_revision WHERE responsibility_id = ?',
      [id],
    );
    return row?.day ?? null;
  }

  /** The ones of a team, or of a stage, that exist on a day or begin later: ids and names, by name. */
  inUse(
    column: 'team_id' | 'stage_id',
    ids: readonly number[],
    day: string,
  ): Promise<{ id: number; name: string }[]> {
    return rows(
      this.manager,
      `SELECT id, name FROM responsibility WHERE ${column} IN ${placeholders(ids)} AND (to_on IS NULL OR to_on > ?) ORDER BY name, id`,
      [...ids, day],
    );
  }

  /** Whether another one of the same team and the same umbrella has the name on that day. */
  async nameTaken(
    one: Pick<ResponsibilityAttributes, 'name' | 'teamId' | 'parentId'>,
    day: string,
    exceptId = 0,
  ): Promise<boolean> {
    const same = (column: string, value: number | null) =>
      value === null ? `${column} IS NULL` : `${column} = ?`;
    const found = await rows(
      this.manager,
      `SELECT id FROM responsibility WHERE name = ? AND ${same('team_id', one.teamId)} AND ${same('parent_id', one.parentId)}
          AND (to_on IS NULL OR to_on > ?) AND id <> ? LIMIT 1`,
      [one.name, ...[one.teamId, one.parentId].filter((value) => value !== null), day, exceptId],
    );
    return found.length > 0;
  }

  /** Those of the given keys that are taken, with their ids. */
  async idsByKey(keys: readonly string[]): Promise<Map<string, number>> {
    const found = await rows<{ id: number; key: string }>(
      this.manager,
      `SELECT id, key_name AS \`key\` FROM responsibility WHERE key_name IN ${placeholders(keys)}`,
      [...keys],
    );
    return new Map(found.map((row) => [row.key, row.id]));
  }

  /**
   * The umbrellas above a responsibility, nearest first, itself first of all; on MySQL each is locked on the way, so
   * that two moves at once cannot close a circle together.
   */
  async lockedPathUp(id: number): Promise<number[]> {
    const lock = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    const path: number[] = [];
    let at: number | null = id;
    while (at !== null && !path.includes(at)) {
      const found: { parentId: number | null }[] = await rows(
        this.manager,
        `SELECT parent_id AS parentId FROM responsibility WHERE id = ?${lock}`,
        [at],
      );
      path.push(at);
      at = found[0]?.parentId ?? null;
    }
    return path;
  }
}
