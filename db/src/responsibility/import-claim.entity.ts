import type { ImportKind } from '@groundcrew/shared';
import { Entity, Index } from 'typeorm';
import { DayColumn, IdColumn, RefColumn, VarcharColumn } from '../core/columns';

/** A source of an import lists a thing. Several sources can list one thing; it ends when none does any more. */
@Entity('import_claim')
@Index('ux_import_claim_source_kind_ref', ['source', 'kind', 'ref'], { unique: true })
@Index('ix_import_claim_kind_subject_id', ['kind', 'subject_id'])
export class ImportClaimEntity {
  @IdColumn() id!: number;
  @VarcharColumn(60) source!: string;
  @VarcharColumn(20) kind!: ImportKind;
  /** What the source calls the thing; of a membership or party its own id. */
  @VarcharColumn(300) ref!: string;
  /** Id of the team, member, membership, responsibility or party, by `kind`. */
  @RefColumn() subject_id!: number;
  /** Where the source code stands, as the source says. */
  @VarcharColumn(300, true) location!: string | null;
  /** First day on which the source no longer listed it. */
  @DayColumn(true) dropped_on!: string | null;
}
