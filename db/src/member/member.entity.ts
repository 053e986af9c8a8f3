import type { Discipline, Locale, MembershipRole } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import { CompanyValueEntity } from '../company/company.entity';
import { DayColumn, FlagColumn, IdColumn, RefColumn, VarcharColumn } from '../core/columns';
import { TeamEntity } from '../team/team.entity';

/** A person of the company. Leavers stay as rows: their credit stays. */
@Entity('member')
@Index('ux_member_email', ['email'], { unique: true })
@Index('ux_member_handle', ['handle'], { unique: true })
export class MemberEntity {
  @IdColumn() id!: number;
  /** Null for imported people who cannot sign in yet. */
  @VarcharColumn(254, true) email!: string | null;
  /** Name in the system that they were imported from. */
  @VarcharColumn(100, true) handle!: string | null;
  @VarcharColumn(120) name!: string;
  /** Null until somebody chooses: then the browser decides. */
  @VarcharColumn(5, true) locale!: Locale | null;
  @VarcharColumn(60) time_zone!: string;
  @VarcharColumn(300, true) mission!: string | null;
  @ForeignKey(() => CompanyValueEntity)
  @RefColumn(true)
  company_value_id!: number | null;
  @FlagColumn() is_admin!: boolean;
  @DayColumn() joined_on!: string;
  /** First day away; sign-in ends at once when it is set. */
  @DayColumn(true) deactivated_on!: string | null;
  @VarcharColumn(60, true) ext_source!: string | null;
}

/** A member belongs to a team as its lead or a member, with a discipline, over a half-open period. */
@Entity('membership')
@Index('ix_membership_member_id', ['member_id'])
@Index('ix_membership_team_id', ['team_id'])
export class MembershipEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn()
  team_id!: number;
  @VarcharColumn(10) role!: MembershipRole;
  @VarcharColumn(20) discipline!: Discipline;
  @DayColumn() from_on!: string;
  @DayColumn(true) to_on!: string | null;
  @VarcharColumn(60, true) ext_source!: string | null;
}
