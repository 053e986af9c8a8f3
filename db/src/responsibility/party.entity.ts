import type { RaciRole } from '@groundcrew/shared';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { TeamEntity } from '../team/team.entity';
import { ResponsibilityEntity } from './responsibility.entity';

/** A member or a team, exactly one, takes part in a responsibility over a half-open period. */
@Entity('responsibility_party')
@Check('ck_responsibility_party_holder', '(member_id IS NULL) <> (team_id IS NULL)')
@Check('ck_responsibility_party_period', 'to_on IS NULL OR to_on >= from_on')
@Index('ix_responsibility_party_responsibility_id_role', ['responsibility_id', 'role'])
@Index('ix_responsibility_party_member_id', ['member_id'])
@Index('ix_responsibility_party_team_id', ['team_id'])
@Index('ix_responsibility_party_from_on_to_on', ['from_on', 'to_on'])
export class PartyEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  responsibility_id!: number;
  @VarcharColumn(20) role!: RaciRole;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  /** The import that brought it in; null when a person did. */
  @VarcharColumn(60, true) source!: string | null;
}
