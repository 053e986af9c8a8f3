import { type DoerTeam, type GapFacts, type GapIds, type GapSide, gapIds, holdsOn } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { chunks, placeholders, rows } from '../core/sql';
import { HandOffRepository } from './hand-off.repository';
import { HealthRepository } from './health.repository';
import { PartyRepository } from './party.repository';
import { ResponsibilityRepository } from './responsibility.repository';

const HOLDS = 'p.from_on <= ? AND (p.to_on IS NULL OR p.to_on > ?)';

/** What there is to say about gaps of the map, by sets of any size. */
export class GapRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every gap of a day, with what it is about, since when, and whose. */
  async factsOn(day: string): Promise<GapFacts> {
    const health = new HealthRepository(this.manager);
    const [nodes, parties, handOffs] = [
      await health.nodesOn(day),
      await health.accountableOn(day),
      await health.handOffsOn(day),
    ];
    const ids = gapIds({ nodes, parties, handOffs }, day);
    const links = new HandOffRepository(this.manager);
    return {
      ids,
      sides: await this.sides(ids.responsibilities, day),
      since: await this.accountableSince(ids.responsibilities, day),
      teams: await this.doerTeams(ids.responsibilities, day),
      handOffs: await byParts(ids.handOffs, (part) => links.byIds(part)),
      existing: new Set(nodes.map(({ id }) => id)),
    };
  }

  /** Of some responsibilities and hand-offs those that are gaps on a day. */
  async among(
    of: { responsibilityIds: readonly number[]; handOffIds: readonly number[] },
    day: string,
  ): Promise<GapIds> {
    const links = await new HandOffRepository(this.manager).byIds(of.handOffIds);
    const handOffs = links.filter(({ since, until }) => holdsOn({ from: since, to: until }, day));
    const ids = [...of.responsibilityIds, ...handOffs.flatMap(({ fromId, toId }) => [fromId, toId])];
    const works = await new ResponsibilityRepository(this.manager).byIds(ids);
    const parties = await new PartyRepository(this.manager).holding(ids, day);
    return gapIds({ nodes: works.filter((work) => holdsOn(work, day)), parties, handOffs }, day);
  }

  private sides(ids: readonly number[], day: string): Promise<GapSide[]> {
    return byParts(ids, (part) =>
      rows(
        this.manager,
        `SELECT r.id, r.name, r.team_id AS teamId, r.from_on AS \`from\`, r.to_on AS \`to\`, MAX(p.to_on) AS lastEndOn
           FROM responsibility r
           LEFT JOIN responsibility_party p ON p.responsibility_id = r.id AND p.role = 'ACCOUNTABLE'
             AND p.to_on <= ? AND p.to_on > p.from_on
          WHERE r.id IN ${placeholders(part)} GROUP BY r.id, r.name, r.team_id, r.from_on, r.to_on`,
        [day, ...part],
      ),
    );
  }

  private async accountableSince(ids: readonly number[], day: string): Promise<Map<number, string[]>> {
    const found = await byParts(ids, (part) =>
      rows<{ id: number; day: string }>(
        this.manager,
        `SELECT p.responsibility_id AS id, p.from_on AS day FROM responsibility_party p
          WHERE p.responsibility_id IN ${placeholders(part)} AND p.role = 'ACCOUNTABLE' AND ${HOLDS} ORDER BY p.from_on`,
        [...part, day, day],
      ),
    );
    const days = new Map<number, string[]>();
    for (const one of found) days.set(one.id, [...(days.get(one.id) ?? []), one.day]);
    return days;
  }

  /** Teams that are ACCOUNTABLE or RESPONSIBLE on a day, or whose members are. */
  private async doerTeams(ids: readonly number[], day: string): Promise<DoerTeam[]> {
    const found = await byParts(ids, (part) =>
      rows<DoerTeam>(
        this.manager,
        `SELECT p.responsibility_id AS responsibilityId, COALESCE(p.team_id, m.team_id) AS teamId, COUNT(DISTINCT p.id) AS count
           FROM responsibility_party p
           LEFT JOIN membership m ON m.member_id = p.member_id AND m.from_on <= ? AND (m.to_on IS NULL OR m.to_on > ?)
          WHERE p.responsibility_id IN ${placeholders(part)} AND p.role IN ('ACCOUNTABLE', 'RESPONSIBLE') AND ${HOLDS}
            AND (p.team_id IS NOT NULL OR m.team_id IS NOT NULL)
          GROUP BY p.responsibility_id, COALESCE(p.team_id, m.team_id)`,
        [day, day, ...part, day, day],
      ),
    );
    return found.map((row) => ({ ...row, count: Number(row.count) }));
  }
}

async function byParts<T>(
  ids: readonly number[],
  read: (part: readonly number[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (const part of chunks(ids)) found.push(...(await read(part)));
  return found;
}
