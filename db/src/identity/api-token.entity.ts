import { Entity, ForeignKey, Index } from 'typeorm';
import { DayColumn, IdColumn, InstantColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/**
 * With what another system writes to the hub. Only the hash is stored. It dies when it is revoked or runs out, not when the
 * one who made it leaves: a feed must not stop because somebody changed jobs, and the list says whose it was.
 */
@Entity('api_token')
@Index('ux_api_token_token_hash', ['token_hash'], { unique: true })
export class ApiTokenEntity {
  @IdColumn() id!: number;
  @VarcharColumn(120) name!: string;
  /** SHA-256 of the 256-bit token, hex. */
  @VarcharColumn(64) token_hash!: string;
  /** Its first characters, to recognise it by. */
  @VarcharColumn(12) start!: string;
  /** Separated by commas. */
  @VarcharColumn(200) scopes!: string;
  @InstantColumn() created_at!: Date;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  created_by!: number | null;
  /** Its last day, in the company’s time zone. */
  @DayColumn(true) expires_on!: string | null;
  @InstantColumn(true) last_used_at!: Date | null;
  @InstantColumn(true) revoked_at!: Date | null;
}
