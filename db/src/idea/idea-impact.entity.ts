import type { ImpactKind, ImpactState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  ExactColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { IdeaEntity } from './idea.entity';

/** What it brought over a period; half-open. */
@Entity('idea_impact')
@Index('ix_idea_impact_idea_id_id', ['idea_id', 'id'])
@Index('ix_idea_impact_state_id', ['state', 'id'])
export class IdeaImpactEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => IdeaEntity)
  @RefColumn()
  idea_id!: number;
  @VarcharColumn(12) kind!: ImpactKind;
  @ExactColumn() amount!: number;
  @VarcharColumn(3) currency!: string;
  @DayColumn() from_on!: string;
  @DayColumn() to_on!: string;
  @TextColumn() evidence!: string;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  recorded_by!: number;
  @InstantColumn() recorded_at!: Date;
  @VarcharColumn(12) state!: ImpactState;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  verified_by!: number | null;
  @InstantColumn(true) verified_at!: Date | null;
  @VarcharColumn(300, true) words!: string | null;
  @IntColumn() version!: number;
}
