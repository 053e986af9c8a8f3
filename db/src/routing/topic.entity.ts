import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';

/** What requests are about. One that was merged into another keeps its row, so that links to it still lead somewhere. */
@Entity('topic')
@Index('ux_topic_key_name', ['key_name'], { unique: true })
@Index('ix_topic_name_id', ['name', 'id'])
@Index('ix_topic_last_asked_at_id', ['last_asked_at', 'id'])
export class TopicEntity {
  @IdColumn() id!: number;
  /** Its name where it was imported from; null when it was asked. */
  @VarcharColumn(200, true) key_name!: string | null;
  @VarcharColumn(300) name!: string;
  @ForeignKey(() => TopicEntity)
  @RefColumn(true)
  merged_into_id!: number | null;
  @InstantColumn() last_asked_at!: Date;
  @InstantColumn() created_at!: Date;
  @IntColumn() version!: number;
}
