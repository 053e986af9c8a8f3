import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { CoverEntity } from './cover.entity';

export interface CoverRow {
  id: number;
  helperId: number;
  recordedBy: number;
  /** The team whose work it is. */
  forTeamId: number | null;
  /** The topic as it is now: the other one, where it was merged. */
  topicId: number | null;
  responsibilityId: number | null;
  what: string;
  /** Half-open. */
  from: string;
  to: string;
  recordedAt: Date;
  version: number;
}

export interface CoverQuery {
  /** Those before this, newest first. */
  after?: { from: string; id: number };
  limit: number;
  helperId?: number;
  /** Helped by whoever belongs to the team today, or for it. */
  teamId?: number;
  topicId?: number;
  /** That hold today. */
  running?: boolean;
  today: string;
}

/** A day of the window, and what a cover of a topic is counted by. */
export interface TopicCover {
  id: number;
  topicId: number;
  from: string;
}

/** Whose covers are meant: a helper's, or those of a topic and of what was merged into it. */
export type CoversOf = 'helper' | 'topic';

const TOPIC = 'COALESCE(t.merged_into_id, c.topic_id)';
const FROM = 'FROM cover c LEFT JOIN topic t ON t.id = c.topic_id';
const FIELDS = `c.id, c.helper_id AS helperId, c.recorded_by AS recordedBy, c.for_team_id AS forTeamId, ${TOPIC} AS topicId,
  c.responsibility_id AS responsibilityId, c.what, c.from_on AS \`from\`, c.to_on AS \`to\`, c.recorded_at AS recordedAt, c.version`;

/** Topics of a list, and what was merged into them. */
const ofTopics = (topicIds: readonly number[]): [sql: string, parameters: number[]] => [
  `c.topic_id IN (SELECT id FROM topic WHERE id IN ${placeholders(topicIds)} OR merged_into_id IN ${placeholders(topicIds)})`,
  [...topicIds, ...topicIds],
];

/** Help for work that is not one's own. */
export class CoverRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<CoverRow[]> {
    return this.select(`c.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<CoverRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** A page, those that begin last first, by keyset. */
  page(query: CoverQuery): Promise<CoverRow[]> {
    const where: string[] = ['1 = 1'];
    const parameters: unknown[] = [];
    const add = (sql: string, ...values: unknown[]) => {
      where.push(sql);
      parameters.push(...values);
    };
    const { after, helperId, teamId, topicId, running, today } = query;
    if (helperId !== undefined) add('c.helper_id = ?', helperId);
    if (teamId !== undefined) {
      add(
        `(c.for_team_id = ? OR c.helper_id IN (SELECT h.member_id FROM membership h
           WHERE h.team_id = ? AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)))`,
        teamId,
        teamId,
        today,
        today,
      );
    }
    if (topicId !== undefined) {
      const [sql, values] = ofTopics([topicId]);
      add(sql, ...values);
    }
    if (running === true) add('c.from_on <= ? AND c.to_on > ?', today, today);
    if (running === false) add('(c.from_on > ? OR c.to_on <= ?)', today, today);
    if (after) add('c.from_on <= ? AND (c.from_on < ? OR c.id < ?)', after.from, after.from, after.id);
    return this.select(`${where.join(' AND ')} ORDER BY c.from_on DESC, c.id DESC LIMIT ?`, [
      ...parameters,
      query.limit,
    ]);
  }

  /** The newest `limit` of each helper or topic, in one statement. */
  async newestOf(whose: CoversOf, ids: readonly number[], limit: number): Promise<CoverRow[]> {
    const [column, [condition, values]] =
      whose === 'helper'
        ? ['c.helper_id', [`c.helper_id IN ${placeholders(ids)}`, [...ids]] as const]
        : [TOPIC, ofTopics(ids)];
    return withTypes(
      await rows<CoverRow>(
        this.manager,
        `SELECT ${FIELDS} FROM (
            SELECT c.id AS rankedId, ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY c.from_on DESC, c.id DESC) AS place
              ${FROM} WHERE ${condition}
          ) ranked JOIN cover c ON c.id = ranked.rankedId LEFT JOIN topic t ON t.id = c.topic_id
         WHERE ranked.place <= ? ORDER BY c.from_on DESC, c.id DESC`,
        [...values, limit],
      ),
    );
  }

  /** Covers of the topics that begin between two days, both included; the first first. One that was ended before it began never helped. */
  beginning(topicIds: readonly number[], from: string, to: string): Promise<TopicCover[]> {
    const [condition, values] = ofTopics(topicIds);
    return rows(
      this.manager,
      `SELECT c.id, ${TOPIC} AS topicId, c.from_on AS \`from\` ${FROM}
        WHERE ${condition} AND c.from_on >= ? AND c.from_on <= ? AND c.from_on < c.to_on ORDER BY c.from_on, c.id`,
      [...values, from, to],
    );
  }

  /** A helper's covers that share a day with a half-open period; one that was ended before it began shares none. */
  overlapping({ helperId, from, to }: Pick<CoverRow, 'helperId' | 'from' | 'to'>): Promise<CoverRow[]> {
    return this.select(
      'c.helper_id = ? AND c.from_on < ? AND c.to_on > ? AND c.from_on < c.to_on ORDER BY c.from_on, c.id',
      [helperId, to, from],
    );
  }

  /** @returns the new cover's id */
  async create(cover: Omit<CoverRow, 'id' | 'version'>): Promise<number> {
    const inserted = await this.manager.insert(CoverEntity, {
      helper_id: cover.helperId,
      recorded_by: cover.recordedBy,
      for_team_id: cover.forTeamId,
      topic_id: cover.topicId,
      responsibility_id: cover.responsibilityId,
      what: cover.what,
      from_on: cover.from,
      to_on: cover.to,
      recorded_at: cover.recordedAt,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Ends one that has not ended by the day; one that had not begun never holds. @returns whether it did, at the version that was read */
  async end(id: number, version: number, on: string): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE cover SET to_on = CASE WHEN from_on > ? THEN from_on ELSE ? END, version = version + 1
          WHERE id = ? AND version = ? AND to_on > ?`,
        [on, on, id, version, on],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<CoverRow[]> {
    return withTypes(
      await rows<CoverRow>(this.manager, `SELECT ${FIELDS} ${FROM} WHERE ${where}`, [...parameters]),
    );
  }
}

function withTypes(found: readonly CoverRow[]): CoverRow[] {
  return found.map((row) => ({ ...row, recordedAt: new Date(Number(row.recordedAt)) }));
}
