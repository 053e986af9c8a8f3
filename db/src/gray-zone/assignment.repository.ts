import { AssignmentState, type MapEffect } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { GrayZoneAssignmentEntity } from './trial.entity';

/** What becomes of the map when somebody takes it. */
export interface MapIntent {
  mapEffect: MapEffect;
  /** The responsibility that splits or goes over. */
  responsibilityId: number | null;
  name: string;
  scopeTaken: string;
  scopeLeft: string | null;
  leftWithTeamId: number | null;
  leftName: string | null;
}

export interface AssignmentRow extends MapIntent {
  id: number;
  zoneId: number;
  state: AssignmentState;
  assignedBy: number;
  assigneeId: number;
  /** Why this person. */
  words: string;
  weeks: number;
  offeredAt: Date;
  answeredAt: Date | null;
  answerWords: string | null;
  version: number;
}

/** An assignment as it is offered. */
export type NewAssignment = MapIntent &
  Pick<AssignmentRow, 'zoneId' | 'assignedBy' | 'assigneeId' | 'words' | 'weeks' | 'offeredAt'>;

const FIELDS = `a.id, a.zone_id AS zoneId, a.state, a.assigned_by AS assignedBy, a.assignee_id AS assigneeId,
  a.map_effect AS mapEffect, a.responsibility_id AS responsibilityId, a.name, a.scope_taken AS scopeTaken, a.scope_left AS scopeLeft,
  a.left_with_team_id AS leftWithTeamId, a.left_name AS leftName, a.words, a.weeks, a.offered_at AS offeredAt,
  a.answered_at AS answeredAt, a.answer_words AS answerWords, a.version`;

/** Assignments of gray zones: a lead asks somebody to take it. */
export class AssignmentRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<AssignmentRow[]> {
    return this.select(`a.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<AssignmentRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Every assignment of the gray zones, newest first. */
  ofZones(zoneIds: readonly number[]): Promise<AssignmentRow[]> {
    return this.select(`a.zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The open assignments of the gray zones: at most one each. */
  openOfZones(zoneIds: readonly number[]): Promise<AssignmentRow[]> {
    return this.select(`a.open_zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The open assignments that the members are asked to answer, newest first. */
  openForMembers(memberIds: readonly number[]): Promise<AssignmentRow[]> {
    return this.select(
      `a.assignee_id IN ${placeholders(memberIds)} AND a.open_zone_id IS NOT NULL`,
      memberIds,
    );
  }

  /** The open assignments that leave something with a team. */
  openLeavingWith(teamId: number): Promise<AssignmentRow[]> {
    return this.select('a.left_with_team_id = ? AND a.open_zone_id IS NOT NULL', [teamId]);
  }

  /**
   * A gray zone has one that is open.
   * @returns the new assignment's id
   */
  async create(assignment: NewAssignment): Promise<number> {
    const inserted = await this.manager.insert(GrayZoneAssignmentEntity, {
      zone_id: assignment.zoneId,
      open_zone_id: assignment.zoneId,
      state: AssignmentState.OFFERED,
      assigned_by: assignment.assignedBy,
      assignee_id: assignment.assigneeId,
      map_effect: assignment.mapEffect,
      responsibility_id: assignment.responsibilityId,
      name: assignment.name,
      scope_taken: assignment.scopeTaken,
      scope_left: assignment.scopeLeft,
      left_with_team_id: assignment.leftWithTeamId,
      left_name: assignment.leftName,
      words: assignment.words,
      weeks: assignment.weeks,
      offered_at: assignment.offeredAt,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Closes an open assignment. @returns whether it was open, at the version that was read */
  async close(
    assignment: Pick<AssignmentRow, 'id' | 'version'>,
    state: Exclude<AssignmentState, 'OFFERED'>,
    at: Date,
    words: string | null = null,
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE gray_zone_assignment SET state = ?, open_zone_id = NULL, answered_at = ?, answer_words = ?, version = version + 1
          WHERE id = ? AND version = ? AND state = ?`,
        [state, at.getTime(), words, assignment.id, assignment.version, AssignmentState.OFFERED],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<AssignmentRow[]> {
    const found = await rows<AssignmentRow>(
      this.manager,
      `SELECT ${FIELDS} FROM gray_zone_assignment a WHERE ${where} ORDER BY a.id DESC`,
      [...parameters],
    );
    return found.map((row) => ({
      ...row,
      offeredAt: new Date(Number(row.offeredAt)),
      answeredAt: row.answeredAt === null ? null : new Date(Number(row.answeredAt)),
    }));
  }
}
