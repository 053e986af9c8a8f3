import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, RefColumn, VarcharColumn } from '../core/columns';
import { ResponsibilityEntity } from './responsibility.entity';

/** "A hands X to B", over a half-open period. */
@Entity('hand_off')
@Check('ck_hand_off_period', 'to_on IS NULL OR to_on >= from_on')
@Index('ix_hand_off_from_id', ['from_id'])
@Index('ix_hand_off_to_id', ['to_id'])
export class HandOffEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  from_id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  to_id!: number;
  @VarcharColumn(120) what!: string;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  /** The import that brought it in; null when a person did. */
  @VarcharColumn(60, true) source!: string | null;
}
