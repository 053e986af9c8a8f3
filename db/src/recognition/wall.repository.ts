/**
 * The wall, newest first: by key alone, which is given in the order of posting and never changes. Every filter begins at an index that
 * lists its posts in that order, so that a page costs the same however deep it lies; a database that is left to choose begins at another.
 */
import { RecognitionKind, type TieKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import { RECOGNITION_FIELDS, type RecognitionRow } from './recognition.repository';
import {
  asWallRows,
  type Flat,
  MEMBER_COLUMNS,
  memberOf,
  TEAM_COLUMNS,
  teamOf,
  VALUE_COLUMNS,
  WallPart,
  type WallPersonRow,
  type WallRow,
} from './wall-rows';

export interface WallWanted {
  /** For somebody who was then in one of these. */
  teamIds?: readonly number[];
  valueId?: number;
  /** For, or from, this member. */
  memberId?: number;
  /** For this member. */
  recipientId?: number;
  ideaId?: number;
  kind?: RecognitionKind;
  tie?: TieKind;
  isBehindScenes?: boolean;
  isLeaderExample?: boolean;
  isAcrossTeams?: boolean;
}

export interface WallQuery extends WallWanted {
  /** Those posted before this one. */
  before?: number;
  limit: number;
}

/** A post, and what it was found by. */
export interface WallRowOf extends WallRow {
  ofId: number;
}

/** So many teams are looked up one by one; more of them hold so many posts that the newest are soon found. */
const TEAMS_APART = 60;

const SHOWN = `${RECOGNITION_FIELDS}, ${MEMBER_COLUMNS}, ${TEAM_COLUMNS}, ${VALUE_COLUMNS}`;
const JOINED = `LEFT JOIN member m ON m.id = r.author_id LEFT JOIN team t ON t.id = r.author_team_id
  LEFT JOIN company_value v ON v.id = r.value_id`;

/** In the place of {@link TEAM_COLUMNS}. */
const NO_TEAM = 'NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL';

interface Condition {
  sql: string;
  parameters: unknown[];
  /** Which lists its posts in the order of the wall. */
  index?: string;
}

/** What the wall shows, and what always shows with it. */
export class WallRepository {
  constructor(private readonly manager: EntityManager) {}

  /** A page by keyset. */
  async page({ before, limit, ...wanted }: WallQuery): Promise<WallRow[]> {
    const from = this.keysOf(wanted, before, limit);
    return asWallRows(
      await rows<RecognitionRow & Flat>(
        this.manager,
        `SELECT ${SHOWN} FROM (${from.sql}) k JOIN recognition r ON r.id = k.id ${JOINED} ORDER BY r.id DESC LIMIT ?`,
        [...from.parameters, limit],
      ),
    );
  }

  /** Posts by key. */
  async byIds(ids: readonly number[]): Promise<WallRow[]> {
    return asWallRows(
      await rows<RecognitionRow & Flat>(
        this.manager,
        `SELECT ${SHOWN} FROM recognition r ${JOINED} WHERE r.id IN ${placeholders(ids)} AND r.withdrawn_at IS NULL`,
        [...ids],
      ),
    );
  }

  /** The newest `limit` that credit each idea, in one statement. */
  newestOfIdeas(ideaIds: readonly number[], limit: number): Promise<WallRowOf[]> {
    return this.firstOf(
      `SELECT x.idea_id AS ofId, x.id AS postId, ROW_NUMBER() OVER (PARTITION BY x.idea_id ORDER BY x.id DESC) AS place
         FROM recognition x WHERE x.idea_id IN ${placeholders(ideaIds)} AND x.kind = ? AND x.withdrawn_at IS NULL`,
      [...ideaIds, RecognitionKind.CREDIT],
      limit,
    );
  }

  /** The newest `limit` for each member, in one statement. */
  newestOfRecipients(memberIds: readonly number[], limit: number): Promise<WallRowOf[]> {
    return this.firstOf(
      `SELECT p.member_id AS ofId, x.id AS postId, ROW_NUMBER() OVER (PARTITION BY p.member_id ORDER BY x.id DESC) AS place
         FROM recognition_recipient p JOIN recognition x ON x.id = p.recognition_id
        WHERE p.member_id IN ${placeholders(memberIds)} AND x.withdrawn_at IS NULL`,
      memberIds,
      limit,
    );
  }

  /** How many people credited each idea, of those that were: however often somebody says so, they are one. */
  async creditCounts(ideaIds: readonly number[]): Promise<Map<number, number>> {
    const found = await rows<{ ideaId: number; count: number }>(
      this.manager,
      `SELECT idea_id AS ideaId, COUNT(DISTINCT author_id) AS count FROM recognition
        WHERE idea_id IN ${placeholders(ideaIds)} AND kind = ? AND withdrawn_at IS NULL GROUP BY idea_id`,
      [...ideaIds, RecognitionKind.CREDIT],
    );
    return new Map(found.map(({ ideaId, count }) => [ideaId, Number(count)]));
  }

  /**
   * Everybody of the posts, in one statement: whom they are for, in order; whom they mention, by name; and up to `shown` of those who
   * applaud, of whom colleagues of the viewer's teams come first, then whoever did it last.
   */
  async people(
    ids: readonly number[],
    viewer: { memberId: number; teamIds: readonly number[]; today: string },
    shown: number,
  ): Promise<WallPersonRow[]> {
    const within = placeholders(ids);
    const found = await rows<Flat & Record<'recognitionId' | 'count', number> & { part: WallPart }>(
      this.manager,
      `SELECT p.recognition_id AS recognitionId, ${WallPart.RECIPIENT} AS part, p.position AS place, 0 AS count, 0 AS isByViewer,
          ${MEMBER_COLUMNS}, ${TEAM_COLUMNS}
         FROM recognition_recipient p JOIN member m ON m.id = p.member_id LEFT JOIN team t ON t.id = p.team_id
        WHERE p.recognition_id IN ${within}
       UNION ALL
       SELECT q.recognition_id, ${WallPart.MENTION}, 0, 0, 0, ${MEMBER_COLUMNS}, ${NO_TEAM}
         FROM recognition_mention q JOIN member m ON m.id = q.member_id WHERE q.recognition_id IN ${within}
       UNION ALL
       SELECT a.recognitionId, ${WallPart.APPLAUDER}, a.place, a.count, a.isByViewer, ${MEMBER_COLUMNS}, ${NO_TEAM} FROM (
          SELECT s.recognition_id AS recognitionId, s.member_id AS memberId,
              COUNT(*) OVER (PARTITION BY s.recognition_id) AS count,
              MAX(CASE WHEN s.member_id = ? THEN 1 ELSE 0 END) OVER (PARTITION BY s.recognition_id) AS isByViewer,
              ROW_NUMBER() OVER (PARTITION BY s.recognition_id
                ORDER BY CASE WHEN c.member_id IS NULL THEN 1 ELSE 0 END, s.at DESC, s.member_id) AS place
            FROM applause s LEFT JOIN (
              SELECT DISTINCT h.member_id FROM membership h
               WHERE h.team_id IN ${placeholders(viewer.teamIds)} AND h.from_on <= ? AND (h.to_on IS NULL OR h.to_on > ?)
            ) c ON c.member_id = s.member_id
           WHERE s.recognition_id IN ${within}
        ) a JOIN member m ON m.id = a.memberId WHERE a.place <= ?
       ORDER BY recognitionId, part, place, mName, mId`,
      [...ids, ...ids, viewer.memberId, ...viewer.teamIds, viewer.today, viewer.today, ...ids, shown],
    );
    return found.flatMap((row) => {
      const member = memberOf(row);
      if (!member) return [];
      const { recognitionId } = row;
      const part = Number(row.part) as WallPart;
      const isByViewer = Boolean(Number(row.isByViewer));
      return [{ recognitionId, part, member, team: teamOf(row), count: Number(row.count), isByViewer }];
    });
  }

  private async firstOf(ranked: string, parameters: readonly unknown[], limit: number): Promise<WallRowOf[]> {
    const found = await rows<RecognitionRow & Flat & { ofId: number }>(
      this.manager,
      `SELECT ${SHOWN}, k.ofId FROM (${ranked}) k JOIN recognition r ON r.id = k.postId ${JOINED}
        WHERE k.place <= ? ORDER BY k.ofId, k.place`,
      [...parameters, limit],
    );
    const shown = asWallRows(found);
    return shown.map((row, at) => ({ ...row, ofId: found[at]?.ofId ?? 0 }));
  }

  /** The keys of a page: from one list that is in order already, or from the first of several. */
  private keysOf(wanted: WallWanted, before: number | undefined, limit: number): Condition {
    const { memberId, recipientId, teamIds } = wanted;
    const conditions = conditionsOf(wanted);
    const received = (column: string, id: number, also: Condition[], isOnce = true) =>
      this.branch(
        `recognition_recipient p ${this.using(`ix_recognition_recipient_${column}_recognition_id`)}
          CROSS JOIN recognition x ON x.id = p.recognition_id`,
        [{ sql: `p.${column} = ?`, parameters: [id] }, ...(isOnce ? [] : [ONCE]), ...also],
        'p.recognition_id',
        before,
        limit,
      );
    const inTeams = teamIds ? [forTeams(teamIds)] : [];
    if (recipientId !== undefined) return received('member_id', recipientId, [...conditions, ...inTeams]);
    if (memberId !== undefined) {
      const also = [...conditions, ...inTeams];
      const from = { sql: 'x.author_id = ?', parameters: [memberId], index: 'ix_recognition_author_id_id' };
      return union([received('member_id', memberId, also), this.posts([from, ...also], before, limit)]);
    }
    if (teamIds && teamIds.length <= TEAMS_APART)
      return union(teamIds.map((teamId) => received('team_id', teamId, conditions, false)));
    return this.posts([...conditions, ...inTeams], before, limit);
  }

  private posts(conditions: readonly Condition[], before: number | undefined, limit: number): Condition {
    const index = conditions.find((one) => one.index)?.index ?? 'ix_recognition_withdrawn_at_id';
    return this.branch(`recognition x ${this.using(index)}`, conditions, 'x.id', before, limit);
  }

  private branch(
    from: string,
    conditions: readonly Condition[],
    key: string,
    before: number | undefined,
    limit: number,
  ): Condition {
    const all = [
      ...conditions,
      { sql: 'x.withdrawn_at IS NULL', parameters: [] },
      ...(before === undefined ? [] : [{ sql: `${key} < ?`, parameters: [before] }]),
    ];
    return {
      sql: `SELECT ${key} AS id FROM ${from} WHERE ${all.map(({ sql }) => sql).join(' AND ')} ORDER BY ${key} DESC LIMIT ?`,
      parameters: [...all.flatMap(({ parameters }) => parameters), limit],
    };
  }

  private using(index: string): string {
    return this.manager.connection.options.type === 'mysql'
      ? `FORCE INDEX (${index})`
      : `INDEXED BY ${index}`;
  }
}

/** Of several people of one team each post once. */
const ONCE: Condition = {
  sql: `NOT EXISTS (SELECT 1 FROM recognition_recipient o
    WHERE o.recognition_id = p.recognition_id AND o.team_id = p.team_id AND o.member_id < p.member_id)`,
  parameters: [],
};

// One value, not EXISTS: MariaDB would turn that into a join that begins at the teams, and read all of their posts.
function forTeams(teamIds: readonly number[]): Condition {
  return {
    sql: `COALESCE((SELECT 1 FROM recognition_recipient o WHERE o.recognition_id = x.id AND o.team_id IN ${placeholders(teamIds)} LIMIT 1), 0) = 1`,
    parameters: [...teamIds],
  };
}

function union(branches: readonly Condition[]): Condition {
  const [first] = branches;
  if (first && branches.length === 1) return first;
  if (!first) return { sql: 'SELECT NULL AS id', parameters: [] };
  return {
    sql: branches.map(({ sql }, at) => `SELECT id FROM (${sql}) u${at}`).join(' UNION '),
    parameters: branches.flatMap(({ parameters }) => parameters),
  };
}

/** What is asked for of a post itself, the rarest first. */
function conditionsOf(wanted: WallWanted): Condition[] {
  const { ideaId, valueId, kind, tie, isLeaderExample, isBehindScenes, isAcrossTeams } = wanted;
  const equals = (column: string, value: unknown): Condition[] =>
    value === undefined
      ? []
      : [
          {
            sql: `x.${column} = ?`,
            parameters: [typeof value === 'boolean' ? Number(value) : value],
            index: `ix_recognition_${column}_id`,
          },
        ];
  const byKind = equals('kind', kind);
  return [
    ...equals('idea_id', ideaId),
    ...(kind === RecognitionKind.PRAISE ? [] : byKind),
    ...equals('value_id', valueId),
    ...equals('tie_kind', tie),
    ...equals('is_leader_example', isLeaderExample),
    ...equals('is_behind_scenes', isBehindScenes),
    ...equals('is_across_teams', isAcrossTeams),
    ...(kind === RecognitionKind.PRAISE ? byKind : []),
  ];
}
