import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** How a member proves who they are; apart from the member, so that no listing can carry a hash away. */
@Entity('credential')
export class CredentialEntity {
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  /** argon2id, in its own encoded form with parameters and salt. */
  @VarcharColumn(255) password_hash!: string;
  @InstantColumn() changed_at!: Date;
}

/** A signed-in browser. Only the hash of its token is stored. */
@Entity('session')
@Index('ux_session_token_hash', ['token_hash'], { unique: true })
@Index('ix_session_member_id', ['member_id'])
export class SessionEntity {
  @IdColumn() id!: number;
  /** SHA-256 of the 256-bit token, hex. */
  @VarcharColumn(64) token_hash!: string;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @InstantColumn() created_at!: Date;
  @InstantColumn() last_seen_at!: Date;
  @InstantColumn() expires_at!: Date;
  @VarcharColumn(300, true) user_agent!: string | null;
}

/** How often sign-in was tried under one key (an address or an account) in one window of time. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  /** SHA-256 of `account:…` or `address:…`, hex. */
  @PrimaryColumn({ type: 'varchar', length: 64 }) key_hash!: string;
  @InstantColumn() window_start!: Date;
  @IntColumn() count!: number;
}
