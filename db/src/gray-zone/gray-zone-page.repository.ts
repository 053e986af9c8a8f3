import { GrayZoneMine, GrayZoneOrder, type GrayZoneSource, type GrayZoneState } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { likePattern, placeholders, rows } from '../core/sql';
import { asGrayZones, GRAY_ZONE_FIELDS, type GrayZoneRow } from './gray-zone.repository';

/** Whose own gray zones are meant. */
export interface OwnGrayZones {
  kind: GrayZoneMine;
  memberId: number;
  /** Teams to which the member belongs. */
  teamIds: readonly number[];
}

export interface GrayZoneWanted {
  states?: readonly GrayZoneState[];
  source?: GrayZoneSource;
  /** That concern each of these teams. */
  teamIds?: readonly number[];
  /** That concern one of these teams. */
  inReach?: readonly number[];
  own?: OwnGrayZones;
  /** Part of the question. */
  text?: string;
}

export interface GrayZoneQuery extends GrayZoneWanted {
  /** Those after this: when its state began (milliseconds) or its size, and its id. */
  after?: { value: number; id: number };
  limit: number;
  order: GrayZoneOrder;
}

/** A page, and how many there are in all; null when the page is empty and not the first. */
export interface GrayZoneRows {
  zones: GrayZoneRow[];
  total: number | null;
}

/** Lists of gray zones, and how many there are. Several of them, as a board shows them, cost one statement. */
export class GrayZonePageRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Each page by keyset, what changed its state last first, or the most evidence first; and how many there are in all. */
  async pages(queries: readonly GrayZoneQuery[]): Promise<GrayZoneRows[]> {
    const parts = queries.map(({ after, limit, order, ...wanted }, at) => {
      const column = order === GrayZoneOrder.SIZE ? 'z.size' : 'z.state_since';
      const [conditions, parameters] = conditionsOf(wanted);
      const [all, counted] = [conditions.join(' AND '), [...parameters]];
      if (after) {
        conditions.push(`${column} <= ? AND (${column} < ? OR z.id < ?)`);
        parameters.push(after.value, after.value, after.id);
      }
      const total = `(SELECT COUNT(*) FROM gray_zone z WHERE ${all}) AS total`;
      const page = `SELECT * FROM gray_zone z WHERE ${conditions.join(' AND ')} ORDER BY ${column} DESC, z.id DESC LIMIT ?`;
      const sql = `SELECT ${at} AS part, ${total}, ${GRAY_ZONE_FIELDS} FROM (${page}) z`;
      return { sql, parameters: [...counted, ...parameters, limit] };
    });
    const found = await rows<GrayZoneRow & { part: number; total: number }>(
      this.manager,
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ parameters }) => parameters),
    );
    return queries.map(({ order, after }, at) => {
      const own = found.filter(({ part }) => Number(part) === at);
      // The order of a part is not the order of the union, by the letter of SQL.
      const zones = asGrayZones(own.map(({ part, total, ...row }) => row)).sort(ORDERS[order]);
      return { zones, total: own[0] ? Number(own[0].total) : after ? null : 0 };
    });
  }

  /** How many there are. */
  async count(wanted: GrayZoneWanted): Promise<number> {
    const [conditions, parameters] = conditionsOf(wanted);
    const [row] = await rows<{ count: number }>(
      this.manager,
      `SELECT COUNT(*) AS count FROM gray_zone z WHERE ${conditions.join(' AND ')}`,
      parameters,
    );
    return Number(row?.count ?? 0);
  }

  /** How many are in each state that any is in. */
  async counts(): Promise<{ state: GrayZoneState; count: number }[]> {
    const found = await rows<{ state: GrayZoneState; count: number }>(
      this.manager,
      'SELECT state, COUNT(*) AS count FROM gray_zone GROUP BY state',
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }
}

const ORDERS: Record<GrayZoneOrder, (a: GrayZoneRow, b: GrayZoneRow) => number> = {
  RECENT: (a, b) => b.stateSince.getTime() - a.stateSince.getTime() || b.id - a.id,
  SIZE: (a, b) => b.size - a.size || b.id - a.id,
};

function conditionsOf(wanted: GrayZoneWanted): [conditions: string[], parameters: unknown[]] {
  const conditions: string[] = ['1 = 1'];
  const parameters: unknown[] = [];
  const add = (sql: string, ...values: unknown[]) => {
    conditions.push(sql);
    parameters.push(...values);
  };
  const { states, source, teamIds, inReach, own, text } = wanted;
  if (states?.length) add(`z.state IN ${placeholders(states)}`, ...states);
  if (source) add('z.source = ?', source);
  for (const among of [...(teamIds ?? []).map((id) => [id]), ...(inReach ? [inReach] : [])])
    add(`z.id IN (SELECT zone_id FROM gray_zone_team WHERE team_id IN ${placeholders(among)})`, ...among);
  if (own) add(...ownOf(own));
  if (text?.trim()) add("LOWER(z.question) LIKE ? ESCAPE '!'", likePattern(text.trim().toLowerCase()));
  return [conditions, parameters];
}

function ownOf({ kind, memberId, teamIds }: OwnGrayZones): [sql: string, ...values: unknown[]] {
  switch (kind) {
    case GrayZoneMine.REPORTED:
      return ['z.reported_by = ?', memberId];
    case GrayZoneMine.PROPOSED:
      return ['z.id IN (SELECT open_zone_id FROM ownership_proposal WHERE proposer_id = ?)', memberId];
    case GrayZoneMine.TRIAL:
      return [
        `z.id IN (SELECT open_zone_id FROM gray_zone_trial WHERE owner_member_id = ? OR owner_team_id IN ${placeholders(teamIds)})`,
        memberId,
        ...teamIds,
      ];
  }
}
