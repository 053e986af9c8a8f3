/** Writes what an import does to teams, people and memberships, set-based. */
import { COMPANY_TIME_ZONE, type CreateChange, ImportKind, type UpdateChange } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { MemberEntity, MembershipEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { ImportClaimRepository } from './import-claim.repository';
import { type ImportTargets, inLevels } from './import-targets';

export class ImportPeopleRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly targets: ImportTargets,
    private readonly source: string,
    private readonly on: string,
  ) {}

  async createTeams(added: readonly CreateChange<'TEAM'>[]): Promise<void> {
    const isReady = ({ values: { parent } }: CreateChange<'TEAM'>) =>
      parent === null || this.targets.find(ImportKind.TEAM, parent) !== undefined;
    await inLevels(added, isReady, async (level) => {
      for (const part of chunks(level)) {
        await this.manager.insert(
          TeamEntity,
          part.map(({ values }) => ({
            key_name: values.key,
            name: values.name,
            kind: values.kind,
            mission: values.mission,
            parent_id: this.targets.optionalId(ImportKind.TEAM, values.parent),
            from_on: this.on,
            ext_source: this.source,
          })),
        );
        const ids = await this.idsBy(
          'team',
          'key_name',
          part.map(({ values }) => values.key),
        );
        for (const { ref, values } of part) this.targets.add(ImportKind.TEAM, ref, ids.get(values.key) ?? 0);
      }
    });
  }

  async updateTeams(updates: readonly UpdateChange<'TEAM'>[]): Promise<void> {
    for (const { id, values } of updates) {
      const { parent, ...same } = values;
      const moved =
        parent === undefined ? {} : { parent_id: this.targets.optionalId(ImportKind.TEAM, parent) };
      await this.manager.update(TeamEntity, id, { ...same, ...moved });
    }
  }

  endTeams(ids: readonly number[]): Promise<void> {
    return this.setAll('team', 'to_on', ids);
  }

  async createMembers(added: readonly CreateChange<'MEMBER'>[]): Promise<void> {
    for (const part of chunks(added)) {
      await this.manager.insert(
        MemberEntity,
        part.map(({ values }) => ({
          ...values,
          // A catalogue does not say where people are; they can change it themselves.
          time_zone: COMPANY_TIME_ZONE,
          is_admin: false,
          joined_on: this.on,
          ext_source: this.source,
        })),
      );
      // every imported person has a handle or a mail address, and both are unique
      const handles = await this.idsBy(
        'member',
        'handle',
        part.flatMap(({ values }) => values.handle ?? []),
      );
      const emails = await this.idsBy(
        'member',
        'email',
        part.flatMap(({ values }) => values.email ?? []),
      );
      for (const { ref, values } of part) {
        const id = handles.get(values.handle ?? '') ?? emails.get(values.email ?? '');
        if (id === undefined)
          throw new Error(`The imported member ${ref} has neither a handle nor a mail address.`);
        this.targets.add(ImportKind.MEMBER, ref, id);
      }
    }
  }

  async updateMembers(updates: readonly UpdateChange<'MEMBER'>[]): Promise<void> {
    for (const { id, values } of updates) {
      const { isActive, ...same } = values;
      await this.manager.update(MemberEntity, id, { ...same, ...(isActive ? { deactivated_on: null } : {}) });
    }
  }

  /** They leave; where they are signed in, they are no longer. */
  async endMembers(ids: readonly number[]): Promise<void> {
    await this.setAll('member', 'deactivated_on', ids);
    for (const part of chunks(ids)) {
      await affected(this.manager, `DELETE FROM session WHERE member_id IN ${placeholders(part)}`, part);
    }
  }

  async createMemberships(added: readonly CreateChange<'MEMBERSHIP'>[]): Promise<void> {
    for (const part of chunks(added)) {
      await this.manager.insert(
        MembershipEntity,
        part.map(({ values }) => ({
          member_id: this.targets.idOf(ImportKind.MEMBER, values.member),
          team_id: this.targets.idOf(ImportKind.TEAM, values.team),
          role: values.role,
          discipline: values.discipline,
          from_on: this.on,
          ext_source: this.source,
        })),
      );
    }
    if (added.length > 0)
      await new ImportClaimRepository(this.manager).claimAdded('MEMBERSHIP', this.source, this.on);
  }

  /** Another role or discipline is another period, unless it began on the same day. */
  async updateMemberships(updates: readonly UpdateChange<'MEMBERSHIP'>[]): Promise<void> {
    for (const { id, values } of updates) {
      const row = await this.manager.findOneByOrFail(MembershipEntity, { id });
      if (row.from_on === this.on) {
        await this.manager.update(MembershipEntity, id, values);
        continue;
      }
      await this.setAll('membership', 'to_on', [id]);
      const { id: _, ...before } = row;
      const { identifiers } = await this.manager.insert(MembershipEntity, {
        ...before,
        ...values,
        from_on: this.on,
      });
      await new ImportClaimRepository(this.manager).moveMembership(id, identifiers[0]?.id as number);
    }
  }

  endMemberships(ids: readonly number[]): Promise<void> {
    return this.setAll('membership', 'to_on', ids);
  }

  private async setAll(
    table: 'team' | 'member' | 'membership',
    column: 'to_on' | 'deactivated_on',
    ids: readonly number[],
  ): Promise<void> {
    for (const part of chunks(ids)) {
      const sql = `UPDATE ${table} SET ${column} = ? WHERE id IN ${placeholders(part)}`;
      await affected(this.manager, sql, [this.on, ...part]);
    }
  }

  /** Read back by a unique column: generated ids may have gaps on a cluster. */
  private async idsBy(
    table: 'team' | 'member',
    column: 'key_name' | 'handle' | 'email',
    values: readonly string[],
  ): Promise<Map<string, number>> {
    const found = await rows<{ id: number; value: string }>(
      this.manager,
      `SELECT id, ${column} AS value FROM ${table} WHERE ${column} IN ${placeholders(values)}`,
      [...values],
    );
    return new Map(found.map(({ id, value }) => [value, id]));
  }
}
