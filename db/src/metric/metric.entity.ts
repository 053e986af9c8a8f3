import type { MetricKind, MetricRole, MetricSide } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, IntColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** A daily series that the company has. Archived, it keeps its points, and whatever uses it goes on reading them. */
@Entity('metric')
@Index('ux_metric_key_name', ['key_name'], { unique: true })
@Index('ix_metric_side_name_id', ['side', 'name', 'id'])
@Index('ix_metric_name', ['name'])
export class MetricEntity {
  @IdColumn() id!: number;
  /** Stable key that files and streams use. */
  @VarcharColumn(100) key_name!: string;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(20) unit!: string;
  @TextColumn(true) description!: string | null;
  @VarcharColumn(20) side!: MetricSide;
  @VarcharColumn(20) kind!: MetricKind;
  @VarcharColumn(40) role!: MetricRole;
  @DayColumn(true) archived_on!: string | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  created_by!: number | null;
  @DayColumn() created_on!: string;
  @IntColumn() version!: number;
}
