import {
  type HealthHandOff,
  type Holder,
  type MapHandOff,
  type MapParty,
  type MapRevision,
  type RaciRole,
  type ResponsibilityKind,
  type ReviewCadence,
  reviewDueOn,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';

/** A responsibility on the map of one day. */
export interface MapNodeRow {
  id: number;
  name: string;
  purpose: string;
  kind: ResponsibilityKind;
  teamId: number | null;
  stageId: number | null;
  parentId: number | null;
  from: string;
  /** As known from the reviews until that day. */
  reviewDueOn: string | null;
}

/** A party on the map of one day, with its holder's present name. */
export interface MapPartyRow extends Holder {
  responsibilityId: number;
  role: RaciRole;
  name: string;
}

export interface MapHandOffRow extends HealthHandOff {
  what: string;
}

export interface MapTeamRow {
  id: number;
  name: string;
  parentId: number | null;
  from: string;
  to: string | null;
}

export interface MapStageRow {
  id: number;
  name: string;
  position: number;
  chainId: number;
  chainName: string;
}

/** So far behind the newest audit id rows are counted: enough for a store that gives out ids in blocks, whose order is not that of commits. */
const STAMP_WINDOW = 1000;
const HOLDS = 'x.from_on <= ? AND (x.to_on IS NULL OR x.to_on > ?)';
const PERIOD = 'x.from_on AS `from`, x.to_on AS `to`';

/** The whole map in a fixed, small number of lean statements, however large it is. */
export class MapRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Differs after every committed change of state in the company: from the newest audit rows. */
  async changeStamp(): Promise<string> {
    const [row] = await rows<{ last: number | null; count: number }>(
      this.manager,
      `SELECT MAX(a.id) AS last, COUNT(*) AS count FROM audit a
        WHERE a.id > (SELECT COALESCE(MAX(id), 0) FROM audit) - ${STAMP_WINDOW}`,
    );
    return `${row?.last ?? 0}:${row?.count ?? 0}`;
  }

  /** Every responsibility as it was on the day. */
  async nodesOn(day: string): Promise<MapNodeRow[]> {
    const found = await rows<MapNodeRow & { reviewCadence: ReviewCadence; lastReviewedOn: string | null }>(
      this.manager,
      `SELECT x.responsibility_id AS id, x.name, x.purpose, x.kind, x.team_id AS teamId, x.stage_id AS stageId,
              x.parent_id AS parentId, r.from_on AS \`from\`, x.review_cadence AS reviewCadence, v.day AS lastReviewedOn
         FROM responsibility_revision x
         JOIN responsibility r ON r.id = x.responsibility_id
         LEFT JOIN (SELECT responsibility_id, MAX(reviewed_on) AS day FROM responsibility_review WHERE reviewed_on <= ?
                     GROUP BY responsibility_id) v ON v.responsibility_id = x.responsibility_id
        WHERE ${HOLDS} ORDER BY x.responsibility_id`,
      [day, day, day],
    );
    return found.map((row) => ({
      ...row,
      reviewDueOn: reviewDueOn(row.reviewCadence, row.from, row.lastReviewedOn),
    }));
  }

  /** The same of today, straight from the current rows. */
  nodesToday(today: string): Promise<MapNodeRow[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.name, x.purpose, x.kind, x.team_id AS teamId, x.stage_id AS stageId, x.parent_id AS parentId,
              x.from_on AS \`from\`, x.review_due_on AS reviewDueOn
         FROM responsibility x WHERE ${HOLDS} ORDER BY x.id`,
      [today, today],
    );
  }

  /** Every party that holds on the day. */
  partiesOn(day: string): Promise<MapPartyRow[]> {
    return rows(
      this.manager,
      `SELECT x.responsibility_id AS responsibilityId, x.role, x.member_id AS memberId, x.team_id AS teamId,
              COALESCE(m.name, t.name) AS name
         FROM responsibility_party x
         LEFT JOIN member m ON m.id = x.member_id
         LEFT JOIN team t ON t.id = x.team_id
        WHERE ${HOLDS} ORDER BY x.id`,
      [day, day],
    );
  }

  /** Every hand-off that holds on the day. */
  handOffsOn(day: string): Promise<MapHandOffRow[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.from_id AS fromId, x.to_id AS toId, x.what FROM hand_off x WHERE ${HOLDS} ORDER BY x.id`,
      [day, day],
    );
  }

  /** Every team that ever was. */
  teams(): Promise<MapTeamRow[]> {
    return rows(
      this.manager,
      'SELECT id, name, parent_id AS parentId, from_on AS `from`, to_on AS `to` FROM team ORDER BY id',
    );
  }

  /** Every stage in use, and retired ones that a revision points at, in the order of their chains. */
  stages(): Promise<MapStageRow[]> {
    return rows(
      this.manager,
      `SELECT s.id, s.name, s.position, c.id AS chainId, c.name AS chainName
         FROM stage s JOIN value_chain c ON c.id = s.value_chain_id
        WHERE s.retired = 0 OR EXISTS (SELECT 1 FROM responsibility_revision v WHERE v.stage_id = s.id)
        ORDER BY c.name, c.id, s.position, s.id`,
    );
  }

  /** The days up to `until` on which something on the map changed, oldest first. */
  async changeDays(until: string): Promise<string[]> {
    const tables = ['responsibility_revision', 'responsibility_party', 'hand_off'];
    const found = await rows<{ day: string }>(
      this.manager,
      `SELECT day FROM (${tables
        .flatMap((table) => [
          `SELECT from_on AS day FROM ${table} WHERE to_on IS NULL OR to_on > from_on`,
          `SELECT to_on AS day FROM ${table} WHERE to_on > from_on`,
        ])
        .join(' UNION ')}) d WHERE day <= ? ORDER BY day`,
      [until],
    );
    return found.map((row) => row.day);
  }

  /** The revisions that hold on either of two days. */
  revisionsOn(days: readonly [string, string]): Promise<MapRevision[]> {
    return rows(
      this.manager,
      `SELECT x.responsibility_id AS responsibilityId, x.name, x.team_id AS teamId, x.parent_id AS parentId,
              x.stage_id AS stageId, x.scope_in AS scopeIn, x.scope_out AS scopeOut, ${PERIOD}
         FROM responsibility_revision x WHERE (${HOLDS}) OR (${HOLDS})`,
      twice(days),
    );
  }

  /** The parties that hold on either of two days. */
  datedPartiesOn(days: readonly [string, string]): Promise<(MapParty & { name: string })[]> {
    return rows(
      this.manager,
      `SELECT x.responsibility_id AS responsibilityId, x.role, x.member_id AS memberId, x.team_id AS teamId,
              COALESCE(m.name, t.name) AS name, ${PERIOD}
         FROM responsibility_party x
         LEFT JOIN member m ON m.id = x.member_id
         LEFT JOIN team t ON t.id = x.team_id
        WHERE (${HOLDS}) OR (${HOLDS})`,
      twice(days),
    );
  }

  /** The hand-offs that hold on either of two days. */
  datedHandOffsOn(days: readonly [string, string]): Promise<MapHandOff[]> {
    return rows(
      this.manager,
      `SELECT x.from_id AS fromId, x.to_id AS toId, x.what, ${PERIOD} FROM hand_off x WHERE (${HOLDS}) OR (${HOLDS})`,
      twice(days),
    );
  }
}

const twice = ([a, b]: readonly [string, string]) => [a, a, b, b];
