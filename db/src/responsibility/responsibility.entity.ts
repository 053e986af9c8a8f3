import type { ResponsibilityKind, ReviewCadence } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, IntColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { StageEntity } from './value-chain.entity';

/** What somebody is answerable for, as it is now. Its past lies in the revisions. */
@Entity('responsibility')
@Index('ux_responsibility_key_name', ['key_name'], { unique: true })
@Index('ux_responsibility_ext_source_ext_ref', ['ext_source', 'ext_ref'], { unique: true })
@Index('ix_responsibility_name_id', ['name', 'id'])
@Index('ix_responsibility_team_id', ['team_id'])
@Index('ix_responsibility_stage_id', ['stage_id'])
@Index('ix_responsibility_parent_id', ['parent_id'])
@Index('ix_responsibility_review_due_on', ['review_due_on'])
export class ResponsibilityEntity {
  @IdColumn() id!: number;
  /** Stable key that imports and exports use. */
  @VarcharColumn(200) key_name!: string;
  @VarcharColumn(120) name!: string;
  @TextColumn() purpose!: string;
  @TextColumn() scope_in!: string;
  @TextColumn() scope_out!: string;
  /** JSON array of texts. */
  @TextColumn() keywords!: string;
  @VarcharColumn(20) kind!: ResponsibilityKind;
  @TextColumn() criteria!: string;
  @VarcharColumn(20) review_cadence!: ReviewCadence;
  @DayColumn(true) last_reviewed_on!: string | null;
  /** Follows from the cadence, the first day and the last review; kept so that it can be searched. */
  @DayColumn(true) review_due_on!: string | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  @ForeignKey(() => StageEntity)
  @RefColumn(true)
  stage_id!: number | null;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  parent_id!: number | null;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  @IntColumn() version!: number;
  /** The import that brought it in, and its name there; null when a person did. */
  @VarcharColumn(60, true) ext_source!: string | null;
  @VarcharColumn(200, true) ext_ref!: string | null;
}

/** The attributes of a responsibility over a half-open period; periods of one responsibility follow one another. */
@Entity('responsibility_revision')
@Index('ix_responsibility_revision_responsibility_id_from_on', ['responsibility_id', 'from_on'])
@Index('ix_responsibility_revision_from_on_to_on', ['from_on', 'to_on'])
export class ResponsibilityRevisionEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  responsibility_id!: number;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  @VarcharColumn(120) name!: string;
  @TextColumn() purpose!: string;
  @TextColumn() scope_in!: string;
  @TextColumn() scope_out!: string;
  @TextColumn() keywords!: string;
  @VarcharColumn(20) kind!: ResponsibilityKind;
  @TextColumn() criteria!: string;
  @VarcharColumn(20) review_cadence!: ReviewCadence;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  @ForeignKey(() => StageEntity)
  @RefColumn(true)
  stage_id!: number | null;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  parent_id!: number | null;
}

/** Somebody looked at a responsibility again. */
@Entity('responsibility_review')
@Index('ix_responsibility_review_responsibility_id_reviewed_on', ['responsibility_id', 'reviewed_on'])
export class ResponsibilityReviewEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  responsibility_id!: number;
  @DayColumn() reviewed_on!: string;
  /** Null when an import or the demo says that it was reviewed, not by whom. */
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  @VarcharColumn(300) note!: string;
}
