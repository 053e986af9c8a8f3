import type { NotificationKind } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** Something that a member is told, once: the unique key makes a second telling nothing. */
@Entity('notification')
@Index(
  'ux_notification_member_id_kind_subject_type_subject_id',
  ['member_id', 'kind', 'subject_type', 'subject_id'],
  { unique: true },
)
@Index('ix_notification_member_id_id', ['member_id', 'id'])
@Index('ix_notification_member_id_read_at_id', ['member_id', 'read_at', 'id'])
export class NotificationEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @VarcharColumn(20) kind!: NotificationKind;
  /** GraphQL type of what it is about. */
  @VarcharColumn(40) subject_type!: string;
  @IntColumn() subject_id!: number;
  @InstantColumn() at!: Date;
  @InstantColumn(true) read_at!: Date | null;
}
