import type { GrayZoneMeasure, GrayZoneSource, GrayZoneState, TeamConcern } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { GrayZoneEntity, GrayZoneTeamEntity } from './gray-zone.entity';

export interface GrayZoneRow {
  id: number;
  question: string;
  description: string | null;
  source: GrayZoneSource;
  state: GrayZoneState;
  stateSince: Date;
  spottedAt: Date;
  reportedBy: number | null;
  topicId: number | null;
  responsibilityId: number | null;
  handOffId: number | null;
  /** What a detector knows it by, open or closed. */
  detectionKey: string | null;
  /** The same while it is open: one that is open a key. */
  openKey: string | null;
  size: number;
  measure: GrayZoneMeasure | null;
  lastSeenOn: string | null;
  previousId: number | null;
  closedAt: Date | null;
  closedBy: number | null;
  closeReason: string | null;
  version: number;
}

/** A gray zone as it is noticed. */
export type NewGrayZone = Pick<GrayZoneRow, 'question' | 'source' | 'spottedAt'> &
  Partial<Omit<GrayZoneRow, 'id' | 'version' | 'closedAt' | 'closedBy' | 'closeReason'>>;

/** Where a gray zone goes. What is absent stays. */
export interface GrayZoneMove {
  state: GrayZoneState;
  stateSince: Date;
  closedAt?: Date | null;
  closedBy?: number | null;
  closeReason?: string | null;
  openKey?: string | null;
}

export interface GrayZoneTeamRow {
  zoneId: number;
  teamId: number;
  weight: number;
  concern: TeamConcern;
}

/** Columns of a {@link GrayZoneRow}, of a table called z. */
export const GRAY_ZONE_FIELDS = `z.id, z.question, z.description, z.source, z.state, z.state_since AS stateSince,
  z.spotted_at AS spottedAt, z.reported_by AS reportedBy, z.topic_id AS topicId, z.responsibility_id AS responsibilityId,
  z.hand_off_id AS handOffId, z.detection_key AS detectionKey, z.open_key AS openKey, z.size, z.measure,
  z.last_seen_on AS lastSeenOn, z.previous_id AS previousId, z.closed_at AS closedAt, z.closed_by AS closedBy,
  z.close_reason AS closeReason, z.version`;

/** Rows as they were read, with instants and figures. */
export function asGrayZones(found: readonly GrayZoneRow[]): GrayZoneRow[] {
  return found.map((row) => ({
    ...row,
    stateSince: new Date(Number(row.stateSince)),
    spottedAt: new Date(Number(row.spottedAt)),
    closedAt: row.closedAt === null ? null : new Date(Number(row.closedAt)),
    measure: row.measure === null ? null : JSON.parse(String(row.measure)),
  }));
}

const MOVED = {
  closedAt: 'closed_at',
  closedBy: 'closed_by',
  closeReason: 'close_reason',
  openKey: 'open_key',
} as const;

/** Single gray zones, and what changes them. */
export class GrayZoneRepository {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: readonly number[]): Promise<GrayZoneRow[]> {
    return this.select(`z.id IN ${placeholders(ids)}`, ids);
  }

  async byId(id: number): Promise<GrayZoneRow | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** The row as it is now, held until the transaction ends, so that acts on one gray zone follow one another. */
  async lock(id: number): Promise<GrayZoneRow | null> {
    const held = this.manager.connection.options.type === 'mysql' ? ' FOR UPDATE' : '';
    return (await this.select(`z.id = ?${held}`, [id]))[0] ?? null;
  }

  /**
   * @returns the new gray zone's id
   * @throws the driver's duplicate-key error when one with its open key is there
   */
  async create(zone: NewGrayZone): Promise<number> {
    const inserted = await this.manager.insert(GrayZoneEntity, {
      question: zone.question,
      description: zone.description ?? null,
      source: zone.source,
      state: zone.state ?? 'SPOTTED',
      state_since: zone.stateSince ?? zone.spottedAt,
      spotted_at: zone.spottedAt,
      reported_by: zone.reportedBy ?? null,
      topic_id: zone.topicId ?? null,
      responsibility_id: zone.responsibilityId ?? null,
      hand_off_id: zone.handOffId ?? null,
      detection_key: zone.detectionKey ?? null,
      open_key: zone.openKey ?? null,
      size: zone.size ?? 0,
      measure: zone.measure ? JSON.stringify(zone.measure) : null,
      last_seen_on: zone.lastSeenOn ?? null,
      previous_id: zone.previousId ?? null,
      version: 1,
    });
    return inserted.identifiers[0]?.id as number;
  }

  /** Writes where it now stands. @returns whether the version was still the one that was read */
  async setState(id: number, version: number, move: GrayZoneMove): Promise<boolean> {
    const given = (Object.keys(MOVED) as (keyof typeof MOVED)[]).filter((key) => move[key] !== undefined);
    const values = given.map((key) => (key === 'closedAt' ? (move.closedAt?.getTime() ?? null) : move[key]));
    const set = given.map((key) => `${MOVED[key]} = ?, `).join('');
    return (
      (await affected(
        this.manager,
        `UPDATE gray_zone SET state = ?, state_since = ?, ${set}version = version + 1 WHERE id = ? AND version = ?`,
        [move.state, move.stateSince.getTime(), ...values, id, version],
      )) > 0
    );
  }

  /**
   * What an open one is known by from now on; nobody who reads it need read it again.
   * @throws the driver's duplicate-key error when another is open by that key
   */
  async setOpenKey(id: number, openKey: string): Promise<void> {
    await affected(this.manager, 'UPDATE gray_zone SET open_key = ? WHERE id = ? AND open_key IS NOT NULL', [
      openKey,
      id,
    ]);
  }

  /** Writes what was counted of one that is held, outside detection. */
  async setMeasure(id: number, size: number, measure: GrayZoneMeasure): Promise<void> {
    await affected(this.manager, 'UPDATE gray_zone SET size = ?, measure = ? WHERE id = ?', [
      size,
      JSON.stringify(measure),
      id,
    ]);
  }

  /** Words it anew. @returns whether the version was still the one that was read */
  async setWords(
    id: number,
    version: number,
    { question, description }: Pick<GrayZoneRow, 'question' | 'description'>,
  ): Promise<boolean> {
    return (
      (await affected(
        this.manager,
        'UPDATE gray_zone SET question = ?, description = ?, version = version + 1 WHERE id = ? AND version = ?',
        [question, description, id, version],
      )) > 0
    );
  }

  /** Whether a trial of it was returned before. */
  async hasReturned(id: number): Promise<boolean> {
    const found = await rows(
      this.manager,
      "SELECT id FROM gray_zone_trial WHERE zone_id = ? AND outcome = 'RETURNED' LIMIT 1",
      [id],
    );
    return found.length > 0;
  }

  /** Teams that each concerns, most weight first. */
  teams(zoneIds: readonly number[]): Promise<GrayZoneTeamRow[]> {
    return rows(
      this.manager,
      `SELECT zone_id AS zoneId, team_id AS teamId, weight, concern FROM gray_zone_team
        WHERE zone_id IN ${placeholders(zoneIds)} ORDER BY zone_id, weight DESC, team_id`,
      [...zoneIds],
    );
  }

  /** Adds teams; one that it concerns already keeps its concern and takes the larger weight. */
  async addTeams(zoneId: number, teams: readonly Omit<GrayZoneTeamRow, 'zoneId'>[]): Promise<void> {
    const known = new Map((await this.teams([zoneId])).map((team) => [team.teamId, team.weight]));
    const fresh = teams.filter(({ teamId }) => !known.has(teamId));
    for (const part of chunks(fresh)) {
      await this.manager.insert(
        GrayZoneTeamEntity,
        part.map(({ teamId, weight, concern }) => ({ zone_id: zoneId, team_id: teamId, weight, concern })),
      );
    }
    for (const { teamId, weight } of teams) {
      if (weight <= (known.get(teamId) ?? weight)) continue;
      await affected(this.manager, 'UPDATE gray_zone_team SET weight = ? WHERE zone_id = ? AND team_id = ?', [
        weight,
        zoneId,
        teamId,
      ]);
    }
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<GrayZoneRow[]> {
    return asGrayZones(
      await rows<GrayZoneRow>(this.manager, `SELECT ${GRAY_ZONE_FIELDS} FROM gray_zone z WHERE ${where}`, [
        ...parameters,
      ]),
    );
  }
}
