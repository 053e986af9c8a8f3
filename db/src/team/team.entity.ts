import type { TeamKind } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, RefColumn, VarcharColumn } from '../core/columns';

/** A team of the company's tree, from its first day to (not including) the day it closed. */
@Entity('team')
@Index('ux_team_key_name', ['key_name'], { unique: true })
@Index('ix_team_parent_id', ['parent_id'])
export class TeamEntity {
  @IdColumn() id!: number;
  /** Stable key that imports use. */
  @VarcharColumn(100) key_name!: string;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(20) kind!: TeamKind;
  @VarcharColumn(300, true) mission!: string | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  parent_id!: number | null;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  /** The import that brought it in; null when a person did. */
  @VarcharColumn(60, true) ext_source!: string | null;
}
