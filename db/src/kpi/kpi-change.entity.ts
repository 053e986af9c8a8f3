import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DayColumn, IdColumn, IntColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { KpiEntity } from './kpi.entity';

/** A change registered before it was done; all but its withdrawal is locked from its start on. Windows are half-open. */
@Entity('kpi_change')
@Index('ix_kpi_change_kpi_id_starts_on', ['kpi_id', 'starts_on'])
export class KpiChangeEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => KpiEntity)
  @RefColumn()
  kpi_id!: number;
  @VarcharColumn(120) title!: string;
  @TextColumn(true) description!: string | null;
  @DayColumn() registered_on!: string;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  registered_by!: number;
  @DayColumn() starts_on!: string;
  @DayColumn() baseline_from!: string;
  @DayColumn() baseline_to!: string;
  @DayColumn() judged_from!: string;
  @DayColumn() judged_to!: string;
  /** Exact decimal as text: -0.5 is -50 %. */
  @VarcharColumn(24) expected_effect!: string;
  @DayColumn(true) withdrawn_on!: string | null;
  @VarcharColumn(300, true) withdrawn_reason!: string | null;
  @IntColumn() version!: number;
}

/** Who does a change. */
@Entity('kpi_change_member')
@Index('ix_kpi_change_member_member_id', ['member_id'])
export class KpiChangeMemberEntity {
  @ForeignKey(() => KpiChangeEntity)
  @PrimaryColumn({ type: 'integer' })
  change_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
}
