import type { RecognitionKind, TieKind } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyValueEntity } from '../company/company.entity';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { GrayZoneEntity } from '../gray-zone/gray-zone.entity';
import { IdeaEntity } from '../idea/idea.entity';
import { KpiEntity } from '../kpi/kpi.entity';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';

/** A post on the wall. Withdrawn ones stay, unseen. */
@Entity('recognition')
@Index('ux_recognition_ext_source_ext_ref', ['ext_source', 'ext_ref'], { unique: true })
@Index('ix_recognition_withdrawn_at_id', ['withdrawn_at', 'id'])
@Index('ix_recognition_value_id_id', ['value_id', 'id'])
@Index('ix_recognition_kind_id', ['kind', 'id'])
@Index('ix_recognition_author_id_id', ['author_id', 'id'])
@Index('ix_recognition_idea_id_id', ['idea_id', 'id'])
@Index('ix_recognition_zone_id_id', ['zone_id', 'id'])
@Index('ix_recognition_kpi_id_id', ['kpi_id', 'id'])
@Index('ix_recognition_tie_kind_id', ['tie_kind', 'id'])
@Index('ix_recognition_is_behind_scenes_id', ['is_behind_scenes', 'id'])
@Index('ix_recognition_is_leader_example_id', ['is_leader_example', 'id'])
@Index('ix_recognition_is_across_teams_id', ['is_across_teams', 'id'])
@Index('ix_recognition_posted_at', ['posted_at'])
export class RecognitionEntity {
  @IdColumn() id!: number;
  @VarcharColumn(12) kind!: RecognitionKind;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  author_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  author_team_id!: number | null;
  @VarcharColumn(1000) text!: string;
  @IntColumn({ nullable: true }) credited_from!: number | null;
  @IntColumn({ nullable: true }) credited_to!: number | null;
  @VarcharColumn(120, true) customer!: string | null;
  @ForeignKey(() => CompanyValueEntity)
  @RefColumn(true)
  value_id!: number | null;
  @FlagColumn() is_behind_scenes!: boolean;
  @FlagColumn() is_leader_example!: boolean;
  @FlagColumn() is_across_teams!: boolean;
  @ForeignKey(() => IdeaEntity)
  @RefColumn(true)
  idea_id!: number | null;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn(true)
  zone_id!: number | null;
  @ForeignKey(() => KpiEntity)
  @RefColumn(true)
  kpi_id!: number | null;
  @VarcharColumn(10, true) tie_kind!: TieKind | null;
  @InstantColumn() posted_at!: Date;
  @InstantColumn(true) withdrawn_at!: Date | null;
  @IntColumn({ nullable: true }) points!: number | null;
  @VarcharColumn(120, true) ext_source!: string | null;
  @VarcharColumn(200, true) ext_ref!: string | null;
}

/** Whom a post is for, with their team then. */
@Entity('recognition_recipient')
@Index('ix_recognition_recipient_member_id_recognition_id', ['member_id', 'recognition_id'])
@Index('ix_recognition_recipient_team_id_recognition_id', ['team_id', 'recognition_id'])
export class RecognitionRecipientEntity {
  @ForeignKey(() => RecognitionEntity)
  @PrimaryColumn({ type: 'integer' })
  recognition_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  @IntColumn() position!: number;
}

/** Whom a post mentions. */
@Entity('recognition_mention')
@Index('ix_recognition_mention_member_id', ['member_id'])
export class RecognitionMentionEntity {
  @ForeignKey(() => RecognitionEntity)
  @PrimaryColumn({ type: 'integer' })
  recognition_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
}

/** One tap of a colleague. */
@Entity('applause')
@Index('ix_applause_member_id', ['member_id'])
export class ApplauseEntity {
  @ForeignKey(() => RecognitionEntity)
  @PrimaryColumn({ type: 'integer' })
  recognition_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @InstantColumn() at!: Date;
}
