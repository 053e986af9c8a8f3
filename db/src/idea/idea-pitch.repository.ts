import type { PitchAnswer } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { IdeaPitchEntity } from './idea-voice.entity';

/** One time that an idea was put to a team, and what was answered. */
export interface IdeaPitchRow {
  id: number;
  ideaId: number;
  /** 1 for the first of its idea. */
  attempt: number;
  pitchedBy: number;
  toTeamId: number;
  words: string;
  pitchedAt: Date;
  answer: PitchAnswer | null;
  answeredBy: number | null;
  answeredAt: Date | null;
  reason: string | null;
  /** What would make a no a yes. */
  wayForward: string | null;
  withdrawnAt: Date | null;
}

/** What a lead says to a pitch. */
export type PitchAnswered = Pick<IdeaPitchRow, 'answer' | 'reason' | 'wayForward'> & {
  answeredBy: number;
  answeredAt: Date;
};

const FIELDS = `p.id, p.idea_id AS ideaId, p.attempt, p.pitched_by AS pitchedBy, p.to_team_id AS toTeamId, p.words,
  p.pitched_at AS pitchedAt, p.answer, p.answered_by AS answeredBy, p.answered_at AS answeredAt, p.reason,
  p.way_forward AS wayForward, p.withdrawn_at AS withdrawnAt`;

/** Every pitch and every answer stays. */
export class IdeaPitchRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<IdeaPitchRow[]> {
    return this.select(`p.id IN ${placeholders(ids)}`, ids);
  }

  /** Every one of the ideas, oldest first. */
  ofIdeas(ideaIds: readonly number[]): Promise<IdeaPitchRow[]> {
    return this.select(`p.idea_id IN ${placeholders(ideaIds)}`, ideaIds);
  }

  /** Those that wait for an answer of one of the teams, oldest first. */
  awaitingTeams(teamIds: readonly number[]): Promise<IdeaPitchRow[]> {
    return this.select(
      `p.to_team_id IN ${placeholders(teamIds)} AND p.answered_at IS NULL AND p.open_idea_id IS NOT NULL`,
      teamIds,
    );
  }

  /**
   * The next attempt of an idea that is held.
   * @returns its id
   */
  async create(
    pitch: Pick<IdeaPitchRow, 'ideaId' | 'pitchedBy' | 'toTeamId' | 'words' | 'pitchedAt'>,
  ): Promise<number> {
    const [last] = await rows<{ attempt: number | null }>(
      this.manager,
      'SELECT MAX(attempt) AS attempt FROM idea_pitch WHERE idea_id = ?',
      [pitch.ideaId],
    );
    const inserted = await this.manager.insert(IdeaPitchEntity, {
      idea_id: pitch.ideaId,
      attempt: Number(last?.attempt ?? 0) + 1,
      open_idea_id: pitch.ideaId,
      pitched_by: pitch.pitchedBy,
      to_team_id: pitch.toTeamId,
      words: pitch.words,
      pitched_at: pitch.pitchedAt,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Answers an open one. @returns whether it was open */
  async answer(id: number, said: PitchAnswered): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE idea_pitch SET answer = ?, answered_by = ?, answered_at = ?, reason = ?, way_forward = ?, open_idea_id = NULL
          WHERE id = ? AND open_idea_id IS NOT NULL`,
        [said.answer, said.answeredBy, said.answeredAt.getTime(), said.reason, said.wayForward, id],
      )) > 0
    );
  }

  /** Takes an open one back. @returns whether it was open */
  async withdraw(id: number, at: Date): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE idea_pitch SET withdrawn_at = ?, open_idea_id = NULL WHERE id = ? AND open_idea_id IS NOT NULL',
        [at.getTime(), id],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<IdeaPitchRow[]> {
    const found = await rows<IdeaPitchRow>(
      this.manager,
      `SELECT ${FIELDS} FROM idea_pitch p WHERE ${where} ORDER BY p.id`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      pitchedAt: new Date(Number(row.pitchedAt)),
      answeredAt: row.answeredAt === null ? null : new Date(Number(row.answeredAt)),
      withdrawnAt: row.withdrawnAt === null ? null : new Date(Number(row.withdrawnAt)),
    }));
  }
}
