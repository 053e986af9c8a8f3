import type { AccountKind, TransactionKind } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ExactColumn, IdColumn, InstantColumn, IntColumn, RefColumn, VarcharColumn } from '../core/columns';
import { IdeaImpactEntity } from '../idea/idea-impact.entity';
import { MemberEntity } from '../member/member.entity';
import { RecognitionEntity } from '../recognition/recognition.entity';
import { TeamEntity } from '../team/team.entity';

/** An account of points, with its balance. */
@Entity('ledger_account')
@Index('ux_ledger_account_name', ['name'], { unique: true })
@Index('ix_ledger_account_member_id', ['member_id'])
@Index('ix_ledger_account_team_id_quarter', ['team_id', 'quarter'])
export class LedgerAccountEntity {
  @IdColumn() id!: number;
  @VarcharColumn(60) name!: string;
  @VarcharColumn(12) kind!: AccountKind;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  member_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  @VarcharColumn(7, true) quarter!: string | null;
  @ExactColumn() balance!: number;
}

/** What moved points. Only ever added. */
@Entity('ledger_transaction')
@Index('ux_ledger_transaction_request_key', ['request_key'], { unique: true })
@Index('ix_ledger_transaction_recognition_id', ['recognition_id'])
@Index('ix_ledger_transaction_impact_id', ['impact_id'])
@Index('ix_ledger_transaction_redemption_id', ['redemption_id'])
export class LedgerTransactionEntity {
  @IdColumn() id!: number;
  @VarcharColumn(20) kind!: TransactionKind;
  @VarcharColumn(160, true) request_key!: string | null;
  @VarcharColumn(64, true) request_hash!: string | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  actor_id!: number | null;
  @InstantColumn() at!: Date;
  @VarcharColumn(300, true) memo!: string | null;
  @ForeignKey(() => RecognitionEntity)
  @RefColumn(true)
  recognition_id!: number | null;
  @ForeignKey(() => IdeaImpactEntity)
  @RefColumn(true)
  impact_id!: number | null;
  @IntColumn({ nullable: true }) redemption_id!: number | null;
}

/** What it moved on an account. Only ever added. */
@Entity('ledger_entry')
@Index('ix_ledger_entry_account_id_transaction_id', ['account_id', 'transaction_id'])
export class LedgerEntryEntity {
  @ForeignKey(() => LedgerTransactionEntity)
  @PrimaryColumn({ type: 'integer' })
  transaction_id!: number;
  @ForeignKey(() => LedgerAccountEntity)
  @PrimaryColumn({ type: 'integer' })
  account_id!: number;
  @ExactColumn() amount!: number;
  @ExactColumn() balance_after!: number;
}

/** What a contributor earned of a verified impact. */
@Entity('gain_share')
@Index('ix_gain_share_member_id', ['member_id'])
export class GainShareEntity {
  @ForeignKey(() => IdeaImpactEntity)
  @PrimaryColumn({ type: 'integer' })
  impact_id!: number;
  @ForeignKey(() => MemberEntity)
  @PrimaryColumn({ type: 'integer' })
  member_id!: number;
  @IntColumn() weight!: number;
  @ExactColumn() points!: number;
  @ForeignKey(() => LedgerTransactionEntity)
  @RefColumn()
  transaction_id!: number;
}
