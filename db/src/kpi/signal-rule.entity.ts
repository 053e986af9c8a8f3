import type { LimitSide, PeriodUnit, SignalBoundary, SignalSide } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { KpiEntity } from './kpi.entity';

/** "Outside the edge so many periods in a row": a rule that watches a KPI. Removed ones stay. */
@Entity('signal_rule')
@Index('ix_signal_rule_kpi_id', ['kpi_id'])
@Index('ix_signal_rule_look_on', ['look_on'])
export class SignalRuleEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => KpiEntity)
  @RefColumn()
  kpi_id!: number;
  @VarcharColumn(8) unit!: PeriodUnit;
  @VarcharColumn(20) boundary!: SignalBoundary;
  @VarcharColumn(8) side!: SignalSide;
  @IntColumn() run_length!: number;
  /** Of a concept that comes later, so without a reference. */
  @RefColumn(true) webhook_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  created_by!: number;
  @DayColumn() created_on!: string;
  /** What was over before this day does not fire. */
  @DayColumn() active_from!: string;
  /** The next day on which a period becomes complete by the calendar alone, so that it looks though nothing is loaded; null: at once. */
  @DayColumn(true) look_on!: string | null;
  @DayColumn(true) paused_on!: string | null;
  @DayColumn(true) removed_on!: string | null;
}

/** Whom a rule tells. */
@Entity('signal_rule_member')
export class SignalRuleMemberEntity {
  @ForeignKey(() => SignalRuleEntity)
  @PrimaryColumn({ type: 'integer' })
  rule_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
}

/** A rule fired on a run of periods. The unique key makes that once. */
@Entity('signal_firing')
@Index('ux_signal_firing_rule_id_run_from_side', ['rule_id', 'run_from', 'side'], { unique: true })
export class SignalFiringEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => SignalRuleEntity)
  @RefColumn()
  rule_id!: number;
  @DayColumn() run_from!: string;
  /** As far as the run was seen since. */
  @DayColumn() run_to!: string;
  @IntColumn() periods!: number;
  @FlagColumn() helps!: boolean;
  @VarcharColumn(8) side!: LimitSide;
  @InstantColumn() fired_at!: Date;
}
