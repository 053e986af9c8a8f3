import type { GrayZoneSource, GrayZoneState, TeamConcern } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
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
import { HandOffEntity } from '../responsibility/hand-off.entity';
import { ResponsibilityEntity } from '../responsibility/responsibility.entity';
import { TopicEntity } from '../routing/topic.entity';
import { TeamEntity } from '../team/team.entity';

/** Work that nobody clearly owns. */
@Entity('gray_zone')
@Index('ux_gray_zone_open_key', ['open_key'], { unique: true })
@Index('ix_gray_zone_state_state_since_id', ['state', 'state_since', 'id'])
@Index('ix_gray_zone_state_size_id', ['state', 'size', 'id'])
@Index('ix_gray_zone_state_since_id', ['state_since', 'id'])
@Index('ix_gray_zone_size_id', ['size', 'id'])
@Index('ix_gray_zone_detection_key_id', ['detection_key', 'id'])
@Index('ix_gray_zone_topic_id_id', ['topic_id', 'id'])
@Index('ix_gray_zone_responsibility_id_id', ['responsibility_id', 'id'])
@Index('ix_gray_zone_reported_by_id', ['reported_by', 'id'])
export class GrayZoneEntity {
  @IdColumn() id!: number;
  @VarcharColumn(300) question!: string;
  @TextColumn(true) description!: string | null;
  @VarcharColumn(20) source!: GrayZoneSource;
  @VarcharColumn(12) state!: GrayZoneState;
  @InstantColumn() state_since!: Date;
  @InstantColumn() spotted_at!: Date;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  reported_by!: number | null;
  @ForeignKey(() => TopicEntity)
  @RefColumn(true)
  topic_id!: number | null;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  responsibility_id!: number | null;
  @ForeignKey(() => HandOffEntity)
  @RefColumn(true)
  hand_off_id!: number | null;
  @VarcharColumn(80, true) detection_key!: string | null;
  @VarcharColumn(80, true) open_key!: string | null;
  @IntColumn() size!: number;
  @TextColumn(true) measure!: string | null;
  @DayColumn(true) last_seen_on!: string | null;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn(true)
  previous_id!: number | null;
  @InstantColumn(true) closed_at!: Date | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  closed_by!: number | null;
  @VarcharColumn(300, true) close_reason!: string | null;
  @IntColumn() version!: number;
}

/** What the hub counted on a day. */
@Entity('gray_zone_sighting')
export class GrayZoneSightingEntity {
  @ForeignKey(() => GrayZoneEntity)
  @PrimaryColumn({ type: 'integer' })
  zone_id!: number;
  @PrimaryColumn({ type: 'varchar', length: 10 })
  seen_on!: string;
  @IntColumn() size!: number;
  @TextColumn() measure!: string;
}

/** A team that it concerns. */
@Entity('gray_zone_team')
@Index('ix_gray_zone_team_team_id_zone_id', ['team_id', 'zone_id'])
export class GrayZoneTeamEntity {
  @ForeignKey(() => GrayZoneEntity)
  @PrimaryColumn({ type: 'integer' })
  zone_id!: number;
  @ForeignKey(() => TeamEntity)
  @PrimaryColumn({ type: 'integer' })
  team_id!: number;
  @IntColumn() weight!: number;
  @VarcharColumn(12) concern!: TeamConcern;
}
