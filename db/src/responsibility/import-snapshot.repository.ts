/** Reads the whole of ownership for an import: a fixed number of statements, however large the company. */
import type {
  ImportKind,
  OwnershipSnapshot,
  SnapshotMember,
  SnapshotMembership,
  SnapshotParty,
  SnapshotResponsibility,
  SnapshotStage,
  SnapshotTeam,
  SnapshotThing,
  SourceClaim,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { rows } from '../core/sql';
import { ImportClaimRepository } from './import-claim.repository';
import { withKeywords } from './responsibility.repository';

/** A thing as it is read: without claims, `isImported` as 0 or 1. */
type Read<T extends SnapshotThing> = Omit<T, 'claims'>;

const PERIOD = 'x.from_on AS `from`, x.to_on AS `to`';
const OPEN = '(x.to_on IS NULL OR (x.to_on > ? AND x.to_on > x.from_on))';

export class ImportSnapshotRepository {
  constructor(private readonly manager: EntityManager) {}

  /** What holds on the day or later. */
  async load(day: string): Promise<OwnershipSnapshot> {
    const claims = await new ImportClaimRepository(this.manager).all();
    return {
      teams: withClaims('TEAM', await this.teams(day), claims),
      members: withClaims('MEMBER', await this.members(), claims),
      memberships: withClaims('MEMBERSHIP', await this.memberships(day), claims),
      responsibilities: withClaims('RESPONSIBILITY', await this.responsibilities(day), claims),
      parties: withClaims('PARTY', await this.parties(day), claims),
      stages: await this.stages(),
      retiredTeamKeys: await this.retiredKeys('team', day),
      retiredResponsibilityKeys: await this.retiredKeys('responsibility', day),
    };
  }

  /** An import decides about everything at once: until its transaction ends, nobody changes the rows that it reads. */
  async lock(): Promise<void> {
    if (this.manager.connection.options.type !== 'mysql') return;
    for (const table of ['team', 'member', 'responsibility']) {
      await rows(this.manager, `SELECT id FROM ${table} FOR UPDATE`);
    }
  }

  private teams(day: string): Promise<Read<SnapshotTeam>[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.key_name AS \`key\`, x.name, x.kind, x.mission, x.parent_id AS parentId, ${PERIOD},
              x.from_on AS changedOn, x.ext_source IS NOT NULL AS isImported
         FROM team x WHERE ${OPEN} ORDER BY x.id`,
      [day],
    );
  }

  private async members(): Promise<Read<SnapshotMember>[]> {
    const found = await rows<Read<SnapshotMember>>(
      this.manager,
      `SELECT m.id, m.name, m.email, m.handle, m.locale, m.is_admin AS isAdmin, m.deactivated_on IS NULL AS isActive,
              m.joined_on AS \`from\`, NULL AS \`to\`, COALESCE(m.deactivated_on, m.joined_on) AS changedOn,
              m.ext_source IS NOT NULL AS isImported
         FROM member m ORDER BY m.id`,
    );
    return found.map((row) => ({ ...row, isAdmin: Boolean(row.isAdmin), isActive: Boolean(row.isActive) }));
  }

  private memberships(day: string): Promise<Read<SnapshotMembership>[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.member_id AS memberId, x.team_id AS teamId, x.role, x.discipline, ${PERIOD},
              x.from_on AS changedOn, x.ext_source IS NOT NULL AS isImported
         FROM membership x WHERE ${OPEN} ORDER BY x.id`,
      [day],
    );
  }

  private async responsibilities(day: string): Promise<Read<SnapshotResponsibility>[]> {
    return withKeywords(
      await rows<Read<SnapshotResponsibility>>(
        this.manager,
        `SELECT x.id, x.key_name AS \`key\`, x.name, x.team_id AS teamId, x.parent_id AS parentId, x.stage_id AS stageId,
                x.kind, x.purpose, x.scope_in AS scopeIn, x.scope_out AS scopeOut, x.keywords, x.criteria,
                x.review_cadence AS reviewCadence, ${PERIOD}, x.ext_source IS NOT NULL AS isImported, v.day AS changedOn
           FROM responsibility x
           JOIN (SELECT responsibility_id, MAX(from_on) AS day FROM responsibility_revision GROUP BY responsibility_id) v
             ON v.responsibility_id = x.id
          WHERE ${OPEN} ORDER BY x.id`,
        [day],
      ),
    );
  }

  /** Those of responsibilities that exist then. */
  private parties(day: string): Promise<Read<SnapshotParty>[]> {
    return rows(
      this.manager,
      `SELECT x.id, x.responsibility_id AS responsibilityId, x.role, x.member_id AS memberId, x.team_id AS teamId,
              ${PERIOD}, x.from_on AS changedOn, x.source IS NOT NULL AS isImported
         FROM responsibility_party x
         JOIN responsibility r ON r.id = x.responsibility_id AND (r.to_on IS NULL OR r.to_on > ?)
        WHERE ${OPEN} ORDER BY x.id`,
      [day, day],
    );
  }

  private stages(): Promise<SnapshotStage[]> {
    return rows(
      this.manager,
      `SELECT s.id, s.name, c.name AS chainName FROM stage s JOIN value_chain c ON c.id = s.value_chain_id
        WHERE s.retired = 0 ORDER BY s.id`,
    );
  }

  private async retiredKeys(table: 'team' | 'responsibility', day: string): Promise<string[]> {
    const found = await rows<{ key: string }>(
      this.manager,
      `SELECT x.key_name AS \`key\` FROM ${table} x WHERE NOT ${OPEN} ORDER BY x.id`,
      [day],
    );
    return found.map(({ key }) => key);
  }
}

function withClaims<T extends SnapshotThing>(
  kind: ImportKind,
  things: readonly Read<T>[],
  claims: ReadonlyMap<string, SourceClaim[]>,
): T[] {
  return things.map((thing) => {
    const { id, isImported }: Pick<SnapshotThing, 'id' | 'isImported'> = thing;
    return { ...thing, isImported: Boolean(isImported), claims: claims.get(`${kind}#${id}`) ?? [] } as T;
  });
}
