import type { PitchAnswer } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { IdeaEntity } from './idea.entity';

/** A colleague stands behind it. */
@Entity('idea_support')
@Index('ix_idea_support_member_id_idea_id', ['member_id', 'idea_id'])
export class IdeaSupportEntity {
  @ForeignKey(() => IdeaEntity)
  @PrimaryColumn({ type: 'integer' })
  idea_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @InstantColumn() at!: Date;
}

/** What was said of it. Removed ones stay, unseen. */
@Entity('idea_comment')
@Index('ix_idea_comment_idea_id_id', ['idea_id', 'id'])
export class IdeaCommentEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => IdeaEntity)
  @RefColumn()
  idea_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @TextColumn() text!: string;
  @InstantColumn() at!: Date;
  @InstantColumn(true) removed_at!: Date | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  removed_by!: number | null;
}

/** Who is mentioned in a comment. */
@Entity('idea_comment_mention')
@Index('ix_idea_comment_mention_member_id', ['member_id'])
export class IdeaCommentMentionEntity {
  @ForeignKey(() => IdeaCommentEntity)
  @PrimaryColumn({ type: 'integer' })
  comment_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
}

/** It was put to a team, and what was answered. */
@Entity('idea_pitch')
@Index('ux_idea_pitch_open_idea_id', ['open_idea_id'], { unique: true })
@Index('ux_idea_pitch_idea_id_attempt', ['idea_id', 'attempt'], { unique: true })
@Index('ix_idea_pitch_to_team_id_answered_at_id', ['to_team_id', 'answered_at', 'id'])
export class IdeaPitchEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => IdeaEntity)
  @RefColumn()
  idea_id!: number;
  @IntColumn() attempt!: number;
  @ForeignKey(() => IdeaEntity)
  @RefColumn(true)
  open_idea_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  pitched_by!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn()
  to_team_id!: number;
  @TextColumn() words!: string;
  @InstantColumn() pitched_at!: Date;
  @VarcharColumn(12, true) answer!: PitchAnswer | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  answered_by!: number | null;
  @InstantColumn(true) answered_at!: Date | null;
  @TextColumn(true) reason!: string | null;
  @TextColumn(true) way_forward!: string | null;
  @InstantColumn(true) withdrawn_at!: Date | null;
}
