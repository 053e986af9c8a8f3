import type { EvidenceKind, IdeaRole, IdeaState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyValueEntity } from '../company/company.entity';
import {
  ExactColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  VarcharColumn,
} from '../core/columns';
import { KpiEntity } from '../kpi/kpi.entity';
import { KpiChangeEntity } from '../kpi/kpi-change.entity';
import { MemberEntity } from '../member/member.entity';

/** Somebody sees a better way. */
@Entity('idea')
@Index('ux_idea_ext_source_ext_ref', ['ext_source', 'ext_ref'], { unique: true })
@Index('ix_idea_priority_id', ['priority', 'id'])
@Index('ix_idea_raised_at_id', ['raised_at', 'id'])
@Index('ix_idea_support_count_id', ['support_count', 'id'])
@Index('ix_idea_state_priority_id', ['state', 'priority', 'id'])
@Index('ix_idea_state_raised_at_id', ['state', 'raised_at', 'id'])
@Index('ix_idea_change_id', ['change_id'])
export class IdeaEntity {
  @IdColumn() id!: number;
  @VarcharColumn(120) title!: string;
  @TextColumn() problem!: string;
  @TextColumn() proposal!: string;
  @VarcharColumn(20) state!: IdeaState;
  @InstantColumn() state_since!: Date;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  raised_by!: number | null;
  @InstantColumn() raised_at!: Date;
  @IntColumn() reach!: number;
  @VarcharColumn(24) effect!: string;
  @VarcharColumn(24) effort!: string;
  @ExactColumn() priority!: number;
  @ForeignKey(() => CompanyValueEntity)
  @RefColumn(true)
  value_id!: number | null;
  @ForeignKey(() => KpiChangeEntity)
  @RefColumn(true)
  change_id!: number | null;
  @InstantColumn(true) started_at!: Date | null;
  @IntColumn() support_count!: number;
  @IntColumn() version!: number;
  @VarcharColumn(120, true) ext_source!: string | null;
  @VarcharColumn(200, true) ext_ref!: string | null;
}

/** Whose an idea is. */
@Entity('idea_person')
@Index('ix_idea_person_member_id_idea_id', ['member_id', 'idea_id'])
export class IdeaPersonEntity {
  @ForeignKey(() => IdeaEntity)
  @PrimaryColumn({ type: 'integer' })
  idea_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @VarcharColumn(12) role!: IdeaRole;
  @IntColumn() weight!: number;
  @IntColumn() position!: number;
}

/** What an idea rests on. */
@Entity('idea_evidence')
@Index('ix_idea_evidence_kpi_id', ['kpi_id'])
export class IdeaEvidenceEntity {
  @ForeignKey(() => IdeaEntity)
  @PrimaryColumn({ type: 'integer' })
  idea_id!: number;
  @PrimaryColumn({ type: 'integer' })
  position!: number;
  @VarcharColumn(12) kind!: EvidenceKind;
  @TextColumn(true) text!: string | null;
  @VarcharColumn(300, true) source!: string | null;
  @VarcharColumn(24, true) figure!: string | null;
  @ForeignKey(() => KpiEntity)
  @RefColumn(true)
  kpi_id!: number | null;
}
