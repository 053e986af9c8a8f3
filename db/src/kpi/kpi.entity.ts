import type { Direction, KpiBasis, KpiDisplay, PeriodUnit } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { CompanyValueEntity } from '../company/company.entity';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { MetricEntity } from '../metric/metric.entity';

/** A member's own KPI: numerator ÷ denominator over a period. Retired ones stay. */
@Entity('kpi')
@Index('ix_kpi_name_id', ['name', 'id'])
@Index('ix_kpi_owner_id', ['owner_id'])
@Index('ix_kpi_numerator_id', ['numerator_id'])
@Index('ix_kpi_denominator_id', ['denominator_id'])
@Index('ix_kpi_value_id', ['value_id'])
export class KpiEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  owner_id!: number;
  @VarcharColumn(120) name!: string;
  @TextColumn() problem!: string;
  @ForeignKey(() => MetricEntity)
  @RefColumn()
  numerator_id!: number;
  @ForeignKey(() => MetricEntity)
  @RefColumn(true)
  denominator_id!: number | null;
  @VarcharColumn(12) basis!: KpiBasis;
  @VarcharColumn(12) display!: KpiDisplay;
  @VarcharColumn(8) direction!: Direction;
  /** Exact decimal as text, in the unit of the raw ratio. */
  @VarcharColumn(24, true) target!: string | null;
  @VarcharColumn(8) unit!: PeriodUnit;
  @ForeignKey(() => CompanyValueEntity)
  @RefColumn(true)
  value_id!: number | null;
  @VarcharColumn(300, true) serves!: string | null;
  @DayColumn() set_on!: string;
  @DayColumn(true) retired_on!: string | null;
  /** None where its owner left. */
  @VarcharColumn(300, true) retired_reason!: string | null;
  @IntColumn() version!: number;
}

/** A window set on purpose, from which the limits of a KPI are computed; they hold from its first day on. */
@Entity('kpi_baseline')
@Index('ix_kpi_baseline_kpi_id_from_on', ['kpi_id', 'from_on'])
export class KpiBaselineEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => KpiEntity)
  @RefColumn()
  kpi_id!: number;
  @DayColumn() from_on!: string;
  @DayColumn() to_on!: string;
  @VarcharColumn(300) reason!: string;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  @InstantColumn() at!: Date;
}

/** Something that its owner does to move a KPI. */
@Entity('kpi_task')
@Index('ix_kpi_task_kpi_id', ['kpi_id'])
export class KpiTaskEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => KpiEntity)
  @RefColumn()
  kpi_id!: number;
  @VarcharColumn(300) title!: string;
  @DayColumn() due_on!: string;
  @DayColumn(true) done_on!: string | null;
  @IntColumn() version!: number;
}

/** How it goes, in a sentence or two; never changed afterwards. */
@Entity('kpi_check_in')
@Index('ix_kpi_check_in_kpi_id_id', ['kpi_id', 'id'])
export class KpiCheckInEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => KpiEntity)
  @RefColumn()
  kpi_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @TextColumn() text!: string;
  @InstantColumn() at!: Date;
}
