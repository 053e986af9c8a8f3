import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { ResponsibilityEntity } from '../responsibility/responsibility.entity';
import { TopicEntity } from '../routing/topic.entity';
import { TeamEntity } from '../team/team.entity';

/** Help for work that is not one's own; half-open. */
@Entity('cover')
@Index('ix_cover_helper_id_from_on_id', ['helper_id', 'from_on', 'id'])
@Index('ix_cover_topic_id_from_on_id', ['topic_id', 'from_on', 'id'])
@Index('ix_cover_for_team_id_from_on_id', ['for_team_id', 'from_on', 'id'])
@Index('ix_cover_from_on_id', ['from_on', 'id'])
export class CoverEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  helper_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  recorded_by!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  for_team_id!: number | null;
  @ForeignKey(() => TopicEntity)
  @RefColumn(true)
  topic_id!: number | null;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  responsibility_id!: number | null;
  @VarcharColumn(300) what!: string;
  @DayColumn() from_on!: string;
  @DayColumn() to_on!: string;
  @InstantColumn() recorded_at!: Date;
  @IntColumn() version!: number;
}
