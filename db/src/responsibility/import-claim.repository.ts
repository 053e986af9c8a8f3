import { type ClaimChange, ImportKind, type SourceClaim } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { affected, chunks, placeholders, rows } from '../core/sql';
import { ImportClaimEntity } from './import-claim.entity';

interface ClaimRow {
  source: string;
  kind: ImportKind;
  ref: string;
  subjectId: number;
  location: string | null;
  droppedOn: string | null;
}

const JOINT_TABLES = {
  MEMBERSHIP: { table: 'membership', source: 'ext_source' },
  PARTY: { table: 'responsibility_party', source: 'source' },
} as const;

/** Which source of an import lists what. */
export class ImportClaimRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Every claim, by kind and thing: `TEAM#12`. */
  async all(): Promise<Map<string, SourceClaim[]>> {
    const found = await rows<ClaimRow>(
      this.manager,
      `SELECT source, kind, ref, subject_id AS subjectId, location, dropped_on AS droppedOn FROM import_claim ORDER BY id`,
    );
    const claims = new Map<string, SourceClaim[]>();
    for (const { source, kind, ref, subjectId, location, droppedOn } of found) {
      const key = `${kind}#${subjectId}`;
      const claim = { source, ref, location, isDropped: droppedOn !== null };
      const known = claims.get(key);
      if (known) known.push(claim);
      else claims.set(key, [claim]);
    }
    return claims;
  }

  /** The source lists things, under these names from now on; a name that stood for something else moves. */
  async put(source: string, claims: readonly ClaimChange[]): Promise<void> {
    for (const kind of Object.values(ImportKind)) {
      for (const part of chunks(claims.filter((claim) => claim.kind === kind))) {
        const refs = part.map(({ ref }) => ref);
        await affected(
          this.manager,
          `DELETE FROM import_claim WHERE source = ? AND kind = ? AND ref IN ${placeholders(refs)}`,
          [source, kind, ...refs],
        );
        await this.manager.insert(
          ImportClaimEntity,
          part.map(({ id, ref, location }) => ({ source, kind, ref, subject_id: id, location })),
        );
      }
    }
  }

  /** The source no longer lists things. */
  async drop(source: string, claims: readonly ClaimChange[], on: string): Promise<void> {
    for (const kind of Object.values(ImportKind)) {
      for (const part of chunks(claims.filter((claim) => claim.kind === kind))) {
        const refs = part.map(({ ref }) => ref);
        await affected(
          this.manager,
          `UPDATE import_claim SET dropped_on = ? WHERE source = ? AND kind = ? AND ref IN ${placeholders(refs)}`,
          [on, source, kind, ...refs],
        );
      }
    }
  }

  /** Claims the memberships or parties that the source has just brought in: those of the day without any claim. */
  async claimAdded(kind: keyof typeof JOINT_TABLES, source: string, on: string): Promise<void> {
    const { table, source: column } = JOINT_TABLES[kind];
    await affected(
      this.manager,
      `INSERT INTO import_claim (source, kind, ref, subject_id)
       SELECT ?, ?, CAST(t.id AS CHAR(20)), t.id FROM ${table} t
        WHERE t.${column} = ? AND t.from_on = ?
          AND NOT EXISTS (SELECT 1 FROM import_claim c WHERE c.kind = ? AND c.subject_id = t.id)`,
      [source, kind, source, on, kind],
    );
  }

  /** A membership went on as another row: the claims on it go with it. */
  async moveMembership(fromId: number, toId: number): Promise<void> {
    await affected(
      this.manager,
      'UPDATE import_claim SET subject_id = ?, ref = ? WHERE kind = ? AND subject_id = ?',
      [toId, String(toId), ImportKind.MEMBERSHIP, fromId],
    );
  }
}
