import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ExactColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { MetricEntity } from './metric.entity';
import { MetricLoadEntity } from './metric-load.entity';

/** The value of one day. */
@Entity('metric_point', { withoutRowid: true })
export class MetricPointEntity {
  @ForeignKey(() => MetricEntity)
  @PrimaryColumn({ type: 'integer' })
  metric_id!: number;
  /** Days since 1970-01-01: four bytes in the key of millions of rows, where a text would be ten. */
  @PrimaryColumn({ type: 'integer' }) day_no!: number;
  /** Ten-thousandths. */
  @ExactColumn() value!: string;
}

/** A value that was replaced or taken back. Append-only. */
@Entity('metric_correction')
@Index('ix_metric_correction_metric_id_day_no', ['metric_id', 'day_no'])
@Index('ix_metric_correction_metric_id_id', ['metric_id', 'id'])
export class MetricCorrectionEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MetricEntity)
  @RefColumn()
  metric_id!: number;
  @IntColumn() day_no!: number;
  @ExactColumn() before_value!: string;
  /** Null: the value was taken back. */
  @ExactColumn(true) after_value!: string | null;
  @VarcharColumn(300, true) reason!: string | null;
  @ForeignKey(() => MetricLoadEntity)
  @RefColumn()
  load_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  @InstantColumn() at!: Date;
}

/** Days in a row whose value first came when it was too late to wait for it. Append-only; a day is here again when its value was taken back and came again. */
@Entity('metric_late_days')
@Index('ix_metric_late_days_metric_id_at', ['metric_id', 'at'])
export class MetricLateDaysEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MetricEntity)
  @RefColumn()
  metric_id!: number;
  /** Half-open, as days since 1970-01-01. */
  @IntColumn() from_day_no!: number;
  @IntColumn() to_day_no!: number;
  @ForeignKey(() => MetricLoadEntity)
  @RefColumn()
  load_id!: number;
  @InstantColumn() at!: Date;
}
