import type { GrayZoneMeasure } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { placeholders, rows } from '../core/sql';
import type { TeamRow } from '../team/team.repository';
import {
  asGrayZones,
  GRAY_ZONE_FIELDS,
  type GrayZoneRow,
  type GrayZoneTeamRow,
} from './gray-zone.repository';

/** What the hub counted on a day on which the count changed. */
export interface GrayZoneSightingRow {
  zoneId: number;
  seenOn: string;
  size: number;
  measure: GrayZoneMeasure;
}

/** A team that a gray zone concerns, with the team itself. */
export interface ConcernedTeamRow extends GrayZoneTeamRow {
  team: TeamRow;
}

/** A gray zone as what it hangs on sees it: the topic, responsibility or member is `ofId`. */
export interface GrayZoneOf extends GrayZoneRow {
  ofId: number;
}

/** Gray zones by what they hang on, and what was counted of them. */
export class GrayZoneEdgesRepository {
  constructor(private readonly manager: EntityManager) {}

  /** The gray zones, but one, of which an open proposal, an open assignment or a running trial is to split or take over the work. */
  beingTaken(
    responsibilityId: number,
    exceptZoneId: number,
  ): Promise<Pick<GrayZoneRow, 'id' | 'question'>[]> {
    return rows(
      this.manager,
      `SELECT z.id, z.question FROM gray_zone z WHERE z.id <> ? AND z.id IN (
         SELECT p.open_zone_id FROM ownership_proposal p WHERE p.responsibility_id = ? AND p.open_zone_id IS NOT NULL
         UNION ALL SELECT a.open_zone_id FROM gray_zone_assignment a WHERE a.responsibility_id = ? AND a.open_zone_id IS NOT NULL
         UNION ALL SELECT t.open_zone_id FROM gray_zone_trial t JOIN ownership_proposal p ON p.id = t.proposal_id
           WHERE p.responsibility_id = ? AND t.open_zone_id IS NOT NULL
         UNION ALL SELECT t.open_zone_id FROM gray_zone_trial t JOIN gray_zone_assignment a ON a.id = t.assignment_id
           WHERE a.responsibility_id = ? AND t.open_zone_id IS NOT NULL) ORDER BY z.id`,
      [exceptZoneId, responsibilityId, responsibilityId, responsibilityId, responsibilityId],
    );
  }

  /** Teams that each concerns with their rows, most weight first. */
  async teams(zoneIds: readonly number[]): Promise<ConcernedTeamRow[]> {
    const found = await rows<GrayZoneTeamRow & TeamRow>(
      this.manager,
      `SELECT c.zone_id AS zoneId, c.team_id AS teamId, c.weight, c.concern, t.id, t.key_name AS \`key\`, t.name, t.kind, t.mission,
          t.parent_id AS parentId, t.from_on AS \`from\`, t.to_on AS \`to\`
         FROM gray_zone_team c JOIN team t ON t.id = c.team_id
        WHERE c.zone_id IN ${placeholders(zoneIds)} ORDER BY c.zone_id, c.weight DESC, c.team_id`,
      [...zoneIds],
    );
    return found.map(({ zoneId, teamId, weight, concern, ...team }) => ({
      zoneId,
      teamId,
      weight,
      concern,
      team,
    }));
  }

  /** Open and adopted ones of each topic, what was merged into it included; the newest state first. */
  ofTopics(topicIds: readonly number[]): Promise<GrayZoneOf[]> {
    return this.select(
      `SELECT ${GRAY_ZONE_FIELDS}, COALESCE(t.merged_into_id, t.id) AS ofId FROM gray_zone z JOIN topic t ON t.id = z.topic_id
        WHERE (t.id IN ${placeholders(topicIds)} OR t.merged_into_id IN ${placeholders(topicIds)}) AND z.state <> 'DISMISSED'
        ORDER BY z.state_since DESC, z.id DESC`,
      [...topicIds, ...topicIds],
    );
  }

  /** Whether a gray zone in any state, or a cover, is about a topic itself. */
  async isAnyOfTopic(topicId: number): Promise<boolean> {
    const found = await rows(
      this.manager,
      'SELECT id FROM gray_zone WHERE topic_id = ? UNION ALL SELECT id FROM cover WHERE topic_id = ? LIMIT 1',
      [topicId, topicId],
    );
    return found.length > 0;
  }

  /** The newest `limit` that are about each responsibility, or whose adoption made or changed it. */
  ofResponsibilities(ids: readonly number[], limit: number): Promise<GrayZoneOf[]> {
    return this.newest(
      `SELECT responsibility_id AS ofId, id AS zoneId FROM gray_zone WHERE responsibility_id IN ${placeholders(ids)}
        UNION SELECT r.responsibility_id, t.zone_id FROM gray_zone_result r JOIN gray_zone_trial t ON t.id = r.trial_id
        WHERE r.responsibility_id IN ${placeholders(ids)}`,
      [...ids, ...ids],
      limit,
    );
  }

  /** The newest `limit` that were adopted with each member as owner or doer. */
  takenBy(memberIds: readonly number[], limit: number): Promise<GrayZoneOf[]> {
    const list = placeholders(memberIds);
    return this.newest(
      `SELECT owner_member_id AS ofId, zone_id AS zoneId FROM gray_zone_trial WHERE owner_member_id IN ${list} AND outcome = 'ADOPTED'
        UNION SELECT d.member_id, t.zone_id FROM gray_zone_doer d JOIN gray_zone_trial t ON t.id = d.trial_id
        WHERE d.member_id IN ${list} AND t.outcome = 'ADOPTED'`,
      [...memberIds, ...memberIds],
      limit,
    );
  }

  /** The latest `limit` of each gray zone, newest first. */
  async sightings(zoneIds: readonly number[], limit: number): Promise<GrayZoneSightingRow[]> {
    const found = await rows<GrayZoneSightingRow & { measure: unknown }>(
      this.manager,
      `SELECT zoneId, seenOn, size, measure FROM (
          SELECT zone_id AS zoneId, seen_on AS seenOn, size, measure,
              ROW_NUMBER() OVER (PARTITION BY zone_id ORDER BY seen_on DESC) AS place
            FROM gray_zone_sighting WHERE zone_id IN ${placeholders(zoneIds)}
        ) ranked WHERE place <= ? ORDER BY zoneId, seenOn DESC`,
      [...zoneIds, limit],
    );
    return found.map((row) => ({ ...row, measure: JSON.parse(String(row.measure)) }));
  }

  private newest(pairs: string, parameters: readonly unknown[], limit: number): Promise<GrayZoneOf[]> {
    return this.select(
      `SELECT ${GRAY_ZONE_FIELDS}, ranked.ofId FROM (
          SELECT pairs.ofId, pairs.zoneId,
              ROW_NUMBER() OVER (PARTITION BY pairs.ofId ORDER BY o.state_since DESC, o.id DESC) AS place
            FROM (${pairs}) pairs JOIN gray_zone o ON o.id = pairs.zoneId
        ) ranked JOIN gray_zone z ON z.id = ranked.zoneId
       WHERE ranked.place <= ? ORDER BY z.state_since DESC, z.id DESC`,
      [...parameters, limit],
    );
  }

  private async select(sql: string, parameters: readonly unknown[]): Promise<GrayZoneOf[]> {
    return asGrayZones(await rows<GrayZoneOf>(this.manager, sql, [...parameters])) as GrayZoneOf[];
  }
}
