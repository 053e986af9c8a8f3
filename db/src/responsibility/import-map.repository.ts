/** Writes what an import does to responsibilities and their parties, set-based, each with its dated past. */
import {
  type CreateChange,
  ImportKind,
  type ImportUpdates,
  reviewDueOn,
  type UpdateChange,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders } from '../core/sql';
import { ImportClaimRepository } from './import-claim.repository';
import { type ImportTargets, inLevels } from './import-targets';
import { PartyRepository } from './party.repository';
import { ResponsibilityEntity } from './responsibility.entity';
import { ResponsibilityRepository, type ResponsibilityRow } from './responsibility.repository';
import { ResponsibilityWriteRepository } from './responsibility-write.repository';

const ATTRIBUTES =
  'name, purpose, scope_in, scope_out, keywords, kind, criteria, review_cadence, team_id, stage_id, parent_id';

export class ImportMapRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly targets: ImportTargets,
    private readonly source: string,
    private readonly on: string,
  ) {}

  async createResponsibilities(added: readonly CreateChange<'RESPONSIBILITY'>[]): Promise<void> {
    const isReady = ({ values: { parent } }: CreateChange<'RESPONSIBILITY'>) =>
      parent === null || this.targets.find(ImportKind.RESPONSIBILITY, parent) !== undefined;
    const writes = new ResponsibilityWriteRepository(this.manager);
    await inLevels(added, isReady, async (level) => {
      const ids = await writes.createMany(
        level.map(({ values: { team, parent, ...values } }) => ({
          ...values,
          teamId: this.targets.optionalId(ImportKind.TEAM, team),
          parentId: this.targets.optionalId(ImportKind.RESPONSIBILITY, parent),
          from: this.on,
        })),
      );
      for (const [at, { ref }] of level.entries())
        this.targets.add(ImportKind.RESPONSIBILITY, ref, ids[at] ?? 0);
      for (const part of chunks(ids)) {
        await affected(
          this.manager,
          `UPDATE responsibility SET ext_source = ? WHERE id IN ${placeholders(part)}`,
          [this.source, ...part],
        );
      }
    });
  }

  async updateResponsibilities(updates: readonly UpdateChange<'RESPONSIBILITY'>[]): Promise<void> {
    for (const part of chunks(updates)) {
      const ids = part.map(({ id }) => id);
      const found = await new ResponsibilityRepository(this.manager).byIds(ids);
      const byId = new Map(found.map((row) => [row.id, row]));
      for (const { id, values } of part) {
        const row = byId.get(id);
        if (!row) continue;
        await this.manager.update(ResponsibilityEntity, id, {
          ...this.columnsOf(row, values),
          version: () => 'version + 1',
        });
      }
      await this.beginRevisions(ids);
    }
  }

  /** What holds now holds from the day on; what held before, until then. A change on the same day replaces the first. */
  private async beginRevisions(ids: readonly number[]): Promise<void> {
    const those = `responsibility_id IN ${placeholders(ids)}`;
    await affected(this.manager, `DELETE FROM responsibility_revision WHERE ${those} AND from_on = ?`, [
      ...ids,
      this.on,
    ]);
    await affected(
      this.manager,
      `UPDATE responsibility_revision SET to_on = ? WHERE ${those} AND (to_on IS NULL OR to_on > ?)`,
      [this.on, ...ids, this.on],
    );
    await affected(
      this.manager,
      `INSERT INTO responsibility_revision (responsibility_id, from_on, to_on, ${ATTRIBUTES})
       SELECT id, ?, to_on, ${ATTRIBUTES} FROM responsibility WHERE id IN ${placeholders(ids)}`,
      [this.on, ...ids],
    );
  }

  async endResponsibilities(ids: readonly number[]): Promise<void> {
    for (const part of chunks(ids)) {
      await affected(
        this.manager,
        `UPDATE responsibility SET to_on = ?, version = version + 1 WHERE id IN ${placeholders(part)}`,
        [this.on, ...part],
      );
      await affected(
        this.manager,
        `UPDATE responsibility_revision SET to_on = ?
          WHERE responsibility_id IN ${placeholders(part)} AND (to_on IS NULL OR to_on > ?)`,
        [this.on, ...part, this.on],
      );
    }
  }

  async createParties(added: readonly CreateChange<'PARTY'>[]): Promise<void> {
    await new PartyRepository(this.manager).begin(
      added.map(({ values: { responsibility, role, holder } }) => ({
        responsibilityId: this.targets.idOf(ImportKind.RESPONSIBILITY, responsibility),
        role,
        teamId: holder.kind === 'TEAM' ? this.targets.idOf(ImportKind.TEAM, holder) : null,
        memberId: holder.kind === 'MEMBER' ? this.targets.idOf(ImportKind.MEMBER, holder) : null,
        from: this.on,
        to: null,
        source: this.source,
      })),
    );
    if (added.length > 0)
      await new ImportClaimRepository(this.manager).claimAdded('PARTY', this.source, this.on);
  }

  async endParties(ids: readonly number[]): Promise<void> {
    await new PartyRepository(this.manager).end(
      ids.map((id) => ({ id, from: this.on })),
      this.on,
    );
  }

  private columnsOf(
    row: ResponsibilityRow,
    values: ImportUpdates['RESPONSIBILITY'],
  ): Record<string, unknown> {
    const { team, parent, stageId, scopeIn, scopeOut, keywords, reviewCadence, ...same } = values;
    const columns: Record<string, unknown> = {
      ...same,
      scope_in: scopeIn,
      scope_out: scopeOut,
      keywords: keywords && JSON.stringify(keywords),
      review_cadence: reviewCadence,
      review_due_on: reviewCadence && reviewDueOn(reviewCadence, row.from, row.lastReviewedOn),
      stage_id: stageId,
      team_id: team === undefined ? undefined : this.targets.optionalId(ImportKind.TEAM, team),
      parent_id:
        parent === undefined ? undefined : this.targets.optionalId(ImportKind.RESPONSIBILITY, parent),
    };
    return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  }
}
