import type { HandOverState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { PartyEntity } from './party.entity';
import { ResponsibilityEntity } from './responsibility.entity';

/** A party wants to leave a responsibility: who is asked to follow, and what they said. */
@Entity('hand_over')
@Index('ux_hand_over_open_party_id', ['open_party_id'], { unique: true })
@Index('ix_hand_over_responsibility_id', ['responsibility_id'])
@Index('ix_hand_over_successor_member_id_state', ['successor_member_id', 'state'])
@Index('ix_hand_over_successor_team_id_state', ['successor_team_id', 'state'])
export class HandOverEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  responsibility_id!: number;
  /** The party that leaves. */
  @ForeignKey(() => PartyEntity)
  @RefColumn()
  party_id!: number;
  /** The party while the hand-over is open, null afterwards: one party has one open hand-over at most. */
  @RefColumn(true) open_party_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  successor_member_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  successor_team_id!: number | null;
  @VarcharColumn(20) state!: HandOverState;
  @VarcharColumn(300) reason!: string;
  @TextColumn(true) note!: string | null;
  @TextColumn(true) answer_note!: string | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  offered_by!: number;
  @InstantColumn() offered_at!: Date;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  answered_by!: number | null;
  @InstantColumn(true) answered_at!: Date | null;
}
