import { gramsOf, type Holder, queryTerms, type ResponsibilityKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { likePattern, placeholders, rows } from '../core/sql';
import { RESPONSIBILITY_FIELDS, type ResponsibilityRow, withKeywords } from './responsibility.repository';

/** The name under which responsibilities stand in the search index. */
export const RESPONSIBILITY_DOCUMENT = 'Responsibility';

export interface ResponsibilityQuery {
  /** Those after this (name, id). */
  after?: { name: string; id: number };
  limit: number;
  today: string;
  /** Words that all must occur in name, purpose, scope or keywords. */
  text?: string;
  teamIds?: readonly number[];
  stageId?: number;
  /** Takes part today. */
  holder?: Holder;
  kind?: ResponsibilityKind;
  parentId?: number;
  topLevel?: boolean;
  /** Only these. */
  ids?: readonly number[];
}

interface Condition {
  sql: string;
  parameters: unknown[];
}

/** The directory: the responsibilities that exist today, by name. */
export class ResponsibilityPageRepository {
  constructor(private readonly manager: EntityManager) {}

  async page(query: ResponsibilityQuery): Promise<ResponsibilityRow[]> {
    const conditions = conditionsOf(query);
    return withKeywords(
      await rows<ResponsibilityRow>(
        this.manager,
        `SELECT ${RESPONSIBILITY_FIELDS} FROM responsibility r
          WHERE ${conditions.map((one) => one.sql).join(' AND ')} ORDER BY r.name, r.id LIMIT ?`,
        [...conditions.flatMap((one) => one.parameters), query.limit],
      ),
    );
  }
}

function conditionsOf(query: ResponsibilityQuery): Condition[] {
  const { after, today, teamIds, stageId, holder, kind, parentId, topLevel, ids } = query;
  const conditions: Condition[] = [
    { sql: 'r.from_on <= ? AND (r.to_on IS NULL OR r.to_on > ?)', parameters: [today, today] },
  ];
  const add = (sql: string, ...parameters: unknown[]) => conditions.push({ sql, parameters });
  if (after) add('r.name >= ? AND (r.name > ? OR r.id > ?)', after.name, after.name, after.id);
  if (teamIds) add(`r.team_id IN ${placeholders(teamIds)}`, ...teamIds);
  if (stageId !== undefined) add('r.stage_id = ?', stageId);
  if (kind) add('r.kind = ?', kind);
  if (parentId !== undefined) add('r.parent_id = ?', parentId);
  if (topLevel !== undefined) add(`r.parent_id IS ${topLevel ? '' : 'NOT '}NULL`);
  if (ids) add(`r.id IN ${placeholders(ids)}`, ...ids);
  if (holder) {
    const [column, id] =
      holder.memberId === null ? ['team_id', holder.teamId] : ['member_id', holder.memberId];
    add(
      `EXISTS (SELECT 1 FROM responsibility_party p WHERE p.responsibility_id = r.id AND p.${column} = ?
         AND p.from_on <= ? AND (p.to_on IS NULL OR p.to_on > ?))`,
      id,
      today,
      today,
    );
  }
  if (query.text?.trim()) conditions.push(...textConditions(query.text));
  return conditions;
}

/**
 * Every word of the text, without its particle, must occur. Its bigrams narrow the search down, and LIKE on the
 * indexed text tells whether they stand together: full-text indexes miss Korean words of two syllables.
 */
function textConditions(text: string): Condition[] {
  const terms = queryTerms(text);
  if (terms.length === 0) return [{ sql: '1 = 0', parameters: [] }];
  const likes = terms.map(() => "d.body LIKE ? ESCAPE '!'").join(' AND ');
  const matches: Condition = {
    sql: `EXISTS (SELECT 1 FROM search_document d WHERE d.kind = ? AND d.subject_id = r.id AND ${likes})`,
    parameters: [RESPONSIBILITY_DOCUMENT, ...terms.map(likePattern)],
  };
  const grams = gramsOf(terms.join(' ')).filter((gram) => [...gram].length === 2);
  if (grams.length === 0) return [matches];
  const narrowed: Condition = {
    sql: `r.id IN (SELECT g.subject_id FROM search_gram g WHERE g.kind = ? AND g.gram IN ${placeholders(grams)}
            GROUP BY g.subject_id HAVING COUNT(*) = ?)`,
    parameters: [RESPONSIBILITY_DOCUMENT, ...grams, grams.length],
  };
  return [narrowed, matches];
}
