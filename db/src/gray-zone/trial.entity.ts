import type { AssignmentState, MapEffect, TrialOutcome } from '@groundcrew/shared';
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
import { ResponsibilityEntity } from '../responsibility/responsibility.entity';
import { TeamEntity } from '../team/team.entity';
import { GrayZoneEntity } from './gray-zone.entity';
import { OwnershipProposalEntity } from './proposal.entity';

/** A lead asks somebody to take it. */
@Entity('gray_zone_assignment')
@Index('ux_gray_zone_assignment_open_zone_id', ['open_zone_id'], { unique: true })
@Index('ix_gray_zone_assignment_zone_id_id', ['zone_id', 'id'])
@Index('ix_gray_zone_assignment_assignee_id_id', ['assignee_id', 'id'])
export class GrayZoneAssignmentEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn()
  zone_id!: number;
  @VarcharColumn(12) state!: AssignmentState;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn(true)
  open_zone_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  assigned_by!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  assignee_id!: number;
  @VarcharColumn(12) map_effect!: MapEffect;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  responsibility_id!: number | null;
  @VarcharColumn(120) name!: string;
  @TextColumn() scope_taken!: string;
  @TextColumn(true) scope_left!: string | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  left_with_team_id!: number | null;
  @VarcharColumn(120, true) left_name!: string | null;
  @VarcharColumn(300) words!: string;
  @IntColumn() weeks!: number;
  @InstantColumn() offered_at!: Date;
  @InstantColumn(true) answered_at!: Date | null;
  @VarcharColumn(300, true) answer_words!: string | null;
  @IntColumn() version!: number;
}

/** Somebody tries to own it; half-open. */
@Entity('gray_zone_trial')
@Index('ux_gray_zone_trial_open_zone_id', ['open_zone_id'], { unique: true })
@Index('ix_gray_zone_trial_zone_id_id', ['zone_id', 'id'])
@Index('ix_gray_zone_trial_owner_member_id_id', ['owner_member_id', 'id'])
@Index('ix_gray_zone_trial_outcome_to_on_id', ['outcome', 'to_on', 'id'])
export class GrayZoneTrialEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn()
  zone_id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn(true)
  open_zone_id!: number | null;
  @ForeignKey(() => OwnershipProposalEntity)
  @RefColumn(true)
  proposal_id!: number | null;
  @ForeignKey(() => GrayZoneAssignmentEntity)
  @RefColumn(true)
  assignment_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  owner_member_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  owner_team_id!: number | null;
  @DayColumn() from_on!: string;
  @DayColumn() to_on!: string;
  @VarcharColumn(12, true) outcome!: TrialOutcome | null;
  @InstantColumn(true) concluded_at!: Date | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  concluded_by!: number | null;
  @TextColumn(true) words!: string | null;
  @InstantColumn(true) reminded_week_at!: Date | null;
  @InstantColumn(true) reminded_end_at!: Date | null;
  @IntColumn() version!: number;
}

/** Who did a trial that was adopted. */
@Entity('gray_zone_doer')
@Index('ix_gray_zone_doer_member_id', ['member_id'])
export class GrayZoneDoerEntity {
  @ForeignKey(() => GrayZoneTrialEntity)
  @PrimaryColumn({ type: 'integer' })
  trial_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @IntColumn() entries!: number;
  @IntColumn() deliveries!: number;
}

/** What adoption made of the map. */
@Entity('gray_zone_result')
@Index('ix_gray_zone_result_responsibility_id', ['responsibility_id'])
export class GrayZoneResultEntity {
  @ForeignKey(() => GrayZoneTrialEntity)
  @PrimaryColumn({ type: 'integer' })
  trial_id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @PrimaryColumn({ type: 'integer' })
  responsibility_id!: number;
  @VarcharColumn(12) part!: 'TAKEN' | 'LEFT';
}
