import type { RedemptionState, RewardDuty, RewardKind } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  ExactColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** Something that can be chosen. */
@Entity('reward_option')
@Index('ix_reward_option_retired_at_id', ['retired_at', 'id'])
export class RewardOptionEntity {
  @IdColumn() id!: number;
  @VarcharColumn(20) kind!: RewardKind;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(300, true) description!: string | null;
  @VarcharColumn(10) unit!: string;
  @IntColumn() price!: number;
  @IntColumn() most!: number;
  @IntColumn({ nullable: true }) stock!: number | null;
  @VarcharColumn(8) approver!: RewardDuty;
  @VarcharColumn(8) fulfiller!: RewardDuty;
  @InstantColumn(true) retired_at!: Date | null;
  @IntColumn() version!: number;
}

/** Somebody chose a reward. */
@Entity('redemption')
@Index('ix_redemption_member_id_id', ['member_id', 'id'])
@Index('ix_redemption_state_id', ['state', 'id'])
@Index('ix_redemption_option_id_state', ['option_id', 'state'])
@Index('ix_redemption_fulfilled_at_id', ['fulfilled_at', 'id'])
export class RedemptionEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => RewardOptionEntity)
  @RefColumn()
  option_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  // What was chosen, as the catalogue had it then.
  @VarcharColumn(20) kind!: RewardKind;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(10) unit!: string;
  @VarcharColumn(8) approver!: RewardDuty;
  @VarcharColumn(8) fulfiller!: RewardDuty;
  @FlagColumn() is_from_stock!: boolean;
  @IntColumn() units!: number;
  @ExactColumn() points!: number;
  @VarcharColumn(12) state!: RedemptionState;
  @VarcharColumn(300, true) note!: string | null;
  @InstantColumn() requested_at!: Date;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  decided_by!: number | null;
  @InstantColumn(true) decided_at!: Date | null;
  @VarcharColumn(300, true) decided_words!: string | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  fulfilled_by!: number | null;
  @InstantColumn(true) fulfilled_at!: Date | null;
  @VarcharColumn(300, true) fulfilled_words!: string | null;
  @InstantColumn(true) withdrawn_at!: Date | null;
  @IntColumn() version!: number;
}

/** The rules since a moment; the newest holds. Only ever added. */
@Entity('reward_rule')
export class RewardRuleEntity {
  @IdColumn() id!: number;
  @IntColumn() gain_share_percent!: number;
  @ExactColumn() gain_share_cap!: number;
  @IntColumn() leader_percent!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  set_by!: number | null;
  @InstantColumn() at!: Date;
}
