import type { Holder, TrialOutcome } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, placeholders, rows } from '../core/sql';
import { GrayZoneTrialEntity } from './trial.entity';

export interface TrialRow {
  id: number;
  zoneId: number;
  /** What it started from: one of the two. */
  proposalId: number | null;
  assignmentId: number | null;
  ownerMemberId: number | null;
  ownerTeamId: number | null;
  /** Half-open. */
  from: string;
  to: string;
  outcome: TrialOutcome | null;
  concludedAt: Date | null;
  concludedBy: number | null;
  words: string | null;
  isRemindedOfWeek: boolean;
  isRemindedOfEnd: boolean;
  version: number;
}

/** A trial as it starts. */
export interface NewTrial {
  zoneId: number;
  proposalId: number | null;
  assignmentId: number | null;
  owner: Holder;
  from: string;
  to: string;
}

const FIELDS = `t.id, t.zone_id AS zoneId, t.proposal_id AS proposalId, t.assignment_id AS assignmentId,
  t.owner_member_id AS ownerMemberId, t.owner_team_id AS ownerTeamId, t.from_on AS \`from\`, t.to_on AS \`to\`, t.outcome,
  t.concluded_at AS concludedAt, t.concluded_by AS concludedBy, t.words, t.reminded_week_at AS isRemindedOfWeek,
  t.reminded_end_at AS isRemindedOfEnd, t.version`;

/** The owner of a trial as a party of the map. */
export function trialOwner(row: Pick<TrialRow, 'ownerMemberId' | 'ownerTeamId'>): Holder {
  return row.ownerMemberId === null
    ? { memberId: null, teamId: row.ownerTeamId ?? 0 }
    : { memberId: row.ownerMemberId, teamId: null };
}

/** Trials of gray zones. */
export class TrialRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<TrialRow[]> {
    return this.select(`t.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<TrialRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Every trial of the gray zones, newest first. */
  ofZones(zoneIds: readonly number[]): Promise<TrialRow[]> {
    return this.select(`t.zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The running trials of the gray zones: at most one each. */
  runningOfZones(zoneIds: readonly number[]): Promise<TrialRow[]> {
    return this.select(`t.open_zone_id IN ${placeholders(zoneIds)}`, zoneIds);
  }

  /** The trials that started from proposals. */
  ofProposals(proposalIds: readonly number[]): Promise<TrialRow[]> {
    if (proposalIds.length === 0) return Promise.resolve([]);
    return this.select(
      `t.zone_id IN (SELECT p.zone_id FROM ownership_proposal p WHERE p.id IN ${placeholders(proposalIds)})
        AND t.proposal_id IN ${placeholders(proposalIds)}`,
      [...proposalIds, ...proposalIds],
    );
  }

  /** The running trials that a team owns, was asked about, or is left something with. */
  runningOfTeam(teamId: number): Promise<TrialRow[]> {
    return this.select(
      `t.outcome IS NULL AND (t.owner_team_id = ?
        OR t.proposal_id IN (SELECT c.proposal_id FROM proposal_consent c WHERE c.team_id = ?)
        OR t.proposal_id IN (SELECT p.id FROM ownership_proposal p WHERE p.left_with_team_id = ?)
        OR t.assignment_id IN (SELECT a.id FROM gray_zone_assignment a WHERE a.left_with_team_id = ?))`,
      [teamId, teamId, teamId, teamId],
    );
  }

  /** The running trials that end on a day or before, by key and from a key on. */
  async endingBy(day: string, afterId: number, limit: number): Promise<TrialRow[]> {
    return withTypes(
      await rows<TrialRow>(
        this.manager,
        `SELECT ${FIELDS} FROM gray_zone_trial t WHERE t.outcome IS NULL AND t.to_on <= ? AND t.id > ? ORDER BY t.id LIMIT ?`,
        [day, afterId, limit],
      ),
    );
  }

  /**
   * A trial starts; a gray zone has one that runs.
   * @returns the new trial's id
   */
  async create(trial: NewTrial): Promise<number> {
    const inserted = await this.manager.insert(GrayZoneTrialEntity, {
      zone_id: trial.zoneId,
      open_zone_id: trial.zoneId,
      proposal_id: trial.proposalId,
      assignment_id: trial.assignmentId,
      owner_member_id: trial.owner.memberId,
      owner_team_id: trial.owner.teamId,
      from_on: trial.from,
      to_on: trial.to,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Ends a running trial. @returns whether it ran, at the version that was read */
  async conclude(
    trial: Pick<TrialRow, 'id' | 'version'>,
    outcome: TrialOutcome,
    by: number | null,
    at: Date,
    words: string | null,
  ): Promise<boolean> {
    return this.set(
      trial,
      'outcome = ?, open_zone_id = NULL, concluded_by = ?, concluded_at = ?, words = ?',
      [outcome, by, at.getTime(), words],
    );
  }

  /** Gives a running trial another last day; its reminders are due anew. @returns whether it ran, at the version that was read */
  async extend(trial: Pick<TrialRow, 'id' | 'version'>, to: string): Promise<boolean> {
    return this.set(trial, 'to_on = ?, reminded_week_at = NULL, reminded_end_at = NULL', [to]);
  }

  /** Notes that its people were reminded. @returns false when another process did, or it no longer runs */
  async remind(trial: Pick<TrialRow, 'id' | 'to'>, which: 'WEEK' | 'END', at: Date): Promise<boolean> {
    const column = which === 'WEEK' ? 'reminded_week_at' : 'reminded_end_at';
    return (
      (await affected(
        this.manager,
        `UPDATE gray_zone_trial SET ${column} = ? WHERE id = ? AND to_on = ? AND ${column} IS NULL AND outcome IS NULL`,
        [at.getTime(), trial.id, trial.to],
      )) > 0
    );
  }

  private async set(
    trial: Pick<TrialRow, 'id' | 'version'>,
    columns: string,
    values: readonly unknown[],
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        `UPDATE gray_zone_trial SET ${columns}, version = version + 1 WHERE id = ? AND version = ? AND outcome IS NULL`,
        [...values, trial.id, trial.version],
      )) > 0
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<TrialRow[]> {
    return withTypes(
      await rows<TrialRow>(
        this.manager,
        `SELECT ${FIELDS} FROM gray_zone_trial t WHERE ${where} ORDER BY t.id DESC`,
        [...parameters],
      ),
    );
  }
}

function withTypes(found: TrialRow[]): TrialRow[] {
  return found.map((row) => ({
    ...row,
    concludedAt: row.concludedAt === null ? null : new Date(Number(row.concludedAt)),
    isRemindedOfWeek: row.isRemindedOfWeek !== null,
    isRemindedOfEnd: row.isRemindedOfEnd !== null,
  }));
}
