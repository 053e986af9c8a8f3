import { type RecognitionKind, TieKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import {
  RecognitionEntity,
  RecognitionMentionEntity,
  RecognitionRecipientEntity,
} from './recognition.entity';

/** A post on the wall. */
export interface RecognitionRow {
  id: number;
  kind: RecognitionKind;
  /** Null: the hub, or a person whom an import did not name. */
  authorId: number | null;
  /** The author's team at the time. */
  authorTeamId: number | null;
  text: string;
  /** The credited span, in code points; half-open. */
  creditedFrom: number | null;
  creditedTo: number | null;
  customer: string | null;
  valueId: number | null;
  isBehindScenes: boolean;
  isLeaderExample: boolean;
  isAcrossTeams: boolean;
  ideaId: number | null;
  zoneId: number | null;
  kpiId: number | null;
  postedAt: Date;
  /** Of each recipient; awards only. */
  points: number | null;
}

/** Whom a post is for, with their team at the time. */
export interface RecipientRow {
  recognitionId: number;
  memberId: number;
  teamId: number | null;
}

/** A post as it is written: its people in order. */
export type NewRecognition = Omit<RecognitionRow, 'id'> & {
  recipients: readonly Omit<RecipientRow, 'recognitionId'>[];
  mentionIds: readonly number[];
  /** Where it comes from, when a command or the hub wrote it. */
  extSource?: string;
  extRef?: string;
};

/** Columns of a {@link RecognitionRow}, of a table called r. */
export const RECOGNITION_FIELDS = `r.id, r.kind, r.author_id AS authorId, r.author_team_id AS authorTeamId, r.text,
  r.credited_from AS creditedFrom, r.credited_to AS creditedTo, r.customer, r.value_id AS valueId,
  r.is_behind_scenes AS isBehindScenes, r.is_leader_example AS isLeaderExample, r.is_across_teams AS isAcrossTeams,
  r.idea_id AS ideaId, r.zone_id AS zoneId, r.kpi_id AS kpiId, r.posted_at AS postedAt, r.points`;

/** Rows as they were read, with instants and flags. */
export function asRecognitions<T extends RecognitionRow>(found: readonly T[]): T[] {
  return found.map((row) => ({
    ...row,
    isBehindScenes: Boolean(row.isBehindScenes),
    isLeaderExample: Boolean(row.isLeaderExample),
    isAcrossTeams: Boolean(row.isAcrossTeams),
    postedAt: new Date(Number(row.postedAt)),
  }));
}

/** Single posts, and what writes them. Withdrawn ones are never read. */
export class RecognitionRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<RecognitionRow[]> {
    return this.select(`r.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<RecognitionRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The row as it is now, held until the transaction ends: applause and withdrawal follow one another. */
  async lock(id: number): Promise<RecognitionRow | null> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    return (await this.select('r.id = ?', [id], held))[0] ?? null;
  }

  /** What a source has written already, withdrawn posts too. */
  written(extSource: string): Promise<{ ref: string; text: string }[]> {
    return rows(this.manager, 'SELECT ext_ref AS ref, text FROM recognition WHERE ext_source = ?', [
      extSource,
    ]);
  }

  /** Whether a source has written this already, withdrawn or not. */
  async isWritten(extSource: string, extRef: string): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM recognition WHERE ext_source = ? AND ext_ref = ?',
      [extSource, extRef],
    );
    return found.length > 0;
  }

  /** Whom each is for, in order. */
  recipients(ids: readonly number[]): Promise<RecipientRow[]> {
    return rows(
      this.manager,
      `SELECT recognition_id AS recognitionId, member_id AS memberId, team_id AS teamId FROM recognition_recipient
        WHERE recognition_id IN ${placeholders(ids)} ORDER BY recognition_id, position, member_id`,
      [...ids],
    );
  }

  /** Writes a post with its people. @returns the new post's id */
  async create(post: NewRecognition): Promise<number> {
    const inserted = await this.manager.insert(RecognitionEntity, {
      kind: post.kind,
      author_id: post.authorId,
      author_team_id: post.authorTeamId,
      text: post.text,
      credited_from: post.creditedFrom,
      credited_to: post.creditedTo,
      customer: post.customer,
      value_id: post.valueId,
      is_behind_scenes: post.isBehindScenes,
      is_leader_example: post.isLeaderExample,
      is_across_teams: post.isAcrossTeams,
      idea_id: post.ideaId,
      zone_id: post.zoneId,
      kpi_id: post.kpiId,
      tie_kind: tieKindOf(post),
      posted_at: post.postedAt,
      points: post.points,
      ext_source: post.extSource ?? null,
      ext_ref: post.extRef ?? null,
    });
    const id = inserted.identifiers[0]?.id as number;
    await this.manager.insert(
      RecognitionRecipientEntity,
      post.recipients.map(({ memberId, teamId }, position) => ({
        recognition_id: id,
        member_id: memberId,
        team_id: teamId,
        position,
      })),
    );
    if (post.mentionIds.length) {
      await this.manager.insert(
        RecognitionMentionEntity,
        post.mentionIds.map((memberId) => ({ recognition_id: id, member_id: memberId })),
      );
    }
    return id;
  }

  /** Takes a post out of sight. @returns whether it was in sight */
  async withdraw(id: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE recognition SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL',
        [at.getTime(), id],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[], held = ''): Promise<RecognitionRow[]> {
    return asRecognitions(
      await rows<RecognitionRow>(
        this.manager,
        `SELECT ${RECOGNITION_FIELDS} FROM recognition r WHERE ${where} AND r.withdrawn_at IS NULL${held}`,
        [...parameters],
      ),
    );
  }
}

/** What a post is tied to, if anything. */
export function tieKindOf(post: Pick<RecognitionRow, 'ideaId' | 'zoneId' | 'kpiId'>): TieKind | null {
  if (post.ideaId !== null) return TieKind.IDEA;
  if (post.zoneId !== null) return TieKind.GRAY_ZONE;
  return post.kpiId === null ? null : TieKind.KPI;
}
