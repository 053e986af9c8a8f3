import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { GrayZoneEntity } from './gray-zone.entity';

/** What will be there by a day. */
@Entity('milestone')
@Index('ix_milestone_zone_id_id', ['zone_id', 'id'])
export class MilestoneEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn()
  zone_id!: number;
  @VarcharColumn(120) title!: string;
  @DayColumn(true) due_on!: string | null;
  @DayColumn(true) done_on!: string | null;
  @IntColumn() version!: number;
}

/** What was done, by whom and for whom. Removed ones stay, unseen. */
@Entity('work_log_entry')
@Index('ix_work_log_entry_zone_id_done_on_id', ['zone_id', 'done_on', 'id'])
@Index('ix_work_log_entry_member_id_done_on_id', ['member_id', 'done_on', 'id'])
export class WorkLogEntryEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn()
  zone_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  for_team_id!: number | null;
  @ForeignKey(() => MilestoneEntity)
  @RefColumn(true)
  milestone_id!: number | null;
  @DayColumn() done_on!: string;
  @VarcharColumn(300) text!: string;
  @IntColumn() deliveries!: number;
  @InstantColumn() logged_at!: Date;
  @InstantColumn(true) removed_at!: Date | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  removed_by!: number | null;
}
