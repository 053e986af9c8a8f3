import type {
  ConcernedTeam,
  GrayZoneMeasure,
  GrayZoneSource,
  GrayZoneState,
  NewlyDetected,
  SeenAgain,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';

/** A gray zone that a finding may be about. */
export interface NoticedRow {
  id: number;
  /** What it was noticed by; null for one that somebody reported. */
  key: string | null;
  topicId: number | null;
  source: GrayZoneSource;
  state: GrayZoneState;
  closedAt: Date | null;
  size: number;
  measure: GrayZoneMeasure | null;
  lastSeenOn: string | null;
}

/** The topic as it is now: the other one, where it was merged. */
const TOPIC = 'COALESCE(t.merged_into_id, z.topic_id)';
const FROM = 'FROM gray_zone z LEFT JOIN topic t ON t.id = z.topic_id';
const FIELDS = `z.id, z.detection_key AS \`key\`, ${TOPIC} AS topicId, z.source, z.state, z.closed_at AS closedAt, z.size, z.measure,
  z.last_seen_on AS lastSeenOn`;

/** What detection reads and writes, by sets. */
export class DetectionRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Gray zones with these keys, or about these topics, open and closed, by id. */
  async about(keys: readonly string[], topicIds: readonly number[]): Promise<NoticedRow[]> {
    const found = await this.select(`z.detection_key IN ${placeholders(keys)}`, keys);
    if (topicIds.length > 0) {
      const among = placeholders(topicIds);
      found.push(
        ...(await this.select(
          `z.topic_id IN (SELECT id FROM topic WHERE id IN ${among} OR merged_into_id IN ${among})`,
          [...topicIds, ...topicIds],
        )),
      );
    }
    return [...new Map(found.map((row) => [row.id, row])).values()].sort((a, b) => a.id - b.id);
  }

  /** Holds the rows until the transaction ends, so that what is done to them by people comes before or after. */
  async hold(ids: readonly number[]): Promise<void> {
    if (ids.length === 0 || this.manager.connection.options.type !== 'mysql') return;
    await this.manager.query(
      `SELECT id FROM gray_zone WHERE id IN ${placeholders(ids)} ORDER BY id FOR UPDATE`,
      [...ids],
    );
  }

  /** When what was noticed was adopted, the last time of each, and which gray zone is the newest of those. */
  async adopted(): Promise<{ key: string | null; topicId: number | null; at: Date; lastId: number }[]> {
    const found = await rows<{ key: string | null; topicId: number | null; at: Date; lastId: number }>(
      this.manager,
      `SELECT z.detection_key AS \`key\`, ${TOPIC} AS topicId, MAX(z.closed_at) AS at, MAX(z.id) AS lastId ${FROM}
        WHERE z.state = 'ADOPTED' AND (z.detection_key IS NOT NULL OR z.topic_id IS NOT NULL) GROUP BY z.detection_key, ${TOPIC}`,
    );
    return found.map((row) => ({ ...row, at: new Date(Number(row.at)) }));
  }

  async teams(zoneIds: readonly number[]): Promise<(ConcernedTeam & { zoneId: number })[]> {
    return rows(
      this.manager,
      `SELECT zone_id AS zoneId, team_id AS teamId, weight, concern FROM gray_zone_team WHERE zone_id IN ${placeholders(zoneIds)}`,
      [...zoneIds],
    );
  }

  /**
   * Opens gray zones with their teams and their first sighting.
   * @returns their ids in the same order
   * @throws the driver's duplicate-key error when one of them was opened in the same instant
   */
  async open(zones: readonly NewlyDetected[], now: Date, today: string): Promise<number[]> {
    const at = now.getTime();
    await this.insert(
      'gray_zone',
      `question, source, state, state_since, spotted_at, topic_id, responsibility_id, hand_off_id, detection_key, open_key, size,
        measure, last_seen_on, previous_id, version`,
      zones.map((zone) => [
        [...zone.question].slice(0, 300).join(''),
        zone.source,
        'SPOTTED',
        at,
        at,
        zone.topicId,
        zone.responsibilityId,
        zone.handOffId,
        zone.key,
        zone.key,
        zone.size,
        JSON.stringify(zone.measure),
        today,
        zone.previousId,
        1,
      ]),
    );
    const keys = zones.map(({ key }) => key);
    const found = await rows<{ id: number; key: string }>(
      this.manager,
      `SELECT id, open_key AS \`key\` FROM gray_zone WHERE open_key IN ${placeholders(keys)}`,
      keys,
    );
    const byKey = new Map(found.map(({ key, id }) => [key, id]));
    const ids = keys.map((key) => byKey.get(key) ?? 0);
    await this.addTeams(zones.map(({ teams }, place) => ({ zoneId: ids[place] ?? 0, teams })));
    await this.sight(
      zones.map(({ size, measure }, place) => ({ id: ids[place] ?? 0, size, measure })),
      today,
    );
    return ids;
  }

  /** Writes what was counted of open ones. Their version stays: nobody who reads one of them need read it again. */
  async add(seen: readonly SeenAgain[], today: string): Promise<void> {
    for (const { id, size, measure } of seen)
      await affected(
        this.manager,
        'UPDATE gray_zone SET size = ?, measure = ?, last_seen_on = ? WHERE id = ?',
        [size, JSON.stringify(measure), today, id],
      );
    for (const { id, teams, goneTeamIds } of seen) {
      const anew = [...goneTeamIds, ...teams.map(({ teamId }) => teamId)];
      if (anew.length > 0)
        await affected(
          this.manager,
          `DELETE FROM gray_zone_team WHERE zone_id = ? AND team_id IN ${placeholders(anew)}`,
          [id, ...anew],
        );
    }
    await this.addTeams(seen.map(({ id, teams }) => ({ zoneId: id, teams })));
    await this.sight(
      seen.filter(({ isCounted }) => isCounted),
      today,
    );
  }

  /** The day is the last on which they were seen. */
  async seenOn(ids: readonly number[], today: string): Promise<void> {
    if (ids.length === 0) return;
    await affected(this.manager, `UPDATE gray_zone SET last_seen_on = ? WHERE id IN ${placeholders(ids)}`, [
      today,
      ...ids,
    ]);
  }

  private async addTeams(
    zones: readonly { zoneId: number; teams: readonly ConcernedTeam[] }[],
  ): Promise<void> {
    await this.insert(
      'gray_zone_team',
      'zone_id, team_id, weight, concern',
      zones.flatMap(({ zoneId, teams }) =>
        teams.map(({ teamId, weight, concern }) => [zoneId, teamId, weight, concern]),
      ),
    );
  }

  /** One sighting a day: a later count of the day takes the place of the earlier. */
  private async sight(
    zones: readonly { id: number; size: number; measure: GrayZoneMeasure }[],
    today: string,
  ): Promise<void> {
    const ids = zones.map(({ id }) => id);
    if (ids.length === 0) return;
    await affected(
      this.manager,
      `DELETE FROM gray_zone_sighting WHERE seen_on = ? AND zone_id IN ${placeholders(ids)}`,
      [today, ...ids],
    );
    await this.insert(
      'gray_zone_sighting',
      'zone_id, seen_on, size, measure',
      zones.map(({ id, size, measure }) => [id, today, size, JSON.stringify(measure)]),
    );
  }

  private async select(where: string, parameters: readonly unknown[]): Promise<NoticedRow[]> {
    const found = await rows<NoticedRow>(this.manager, `SELECT ${FIELDS} ${FROM} WHERE ${where}`, [
      ...parameters,
    ]);
    return found.map((row) => ({
      ...row,
      closedAt: row.closedAt === null ? null : new Date(Number(row.closedAt)),
      measure: row.measure === null ? null : JSON.parse(String(row.measure)),
    }));
  }

  private async insert(table: string, columns: string, values: readonly unknown[][]): Promise<void> {
    for (const part of chunks(values))
      await affected(
        this.manager,
        `INSERT INTO ${table} (${columns}) VALUES ${part.map(placeholders).join(', ')}`,
        part.flat(),
      );
  }
}
