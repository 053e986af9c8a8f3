import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';

/** One change of state. Append-only: nothing updates or deletes these rows. */
@Entity('audit')
@Index('ix_audit_subject_type_subject_id', ['subject_type', 'subject_id'])
@Index('ix_audit_actor_id', ['actor_id'])
export class AuditEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: number;
  @InstantColumn() at!: Date;
  @RefColumn(true) actor_id!: number | null;
  @VarcharColumn(80) action!: string;
  @VarcharColumn(40) subject_type!: string;
  @RefColumn() subject_id!: number;
  /** JSON: what changed. */
  @TextColumn() detail!: string;
  @VarcharColumn(64, true) request_id!: string | null;
  /** Over the hash before it and this row's content (audit-chain.ts); null only between two steps of a migration. */
  @VarcharColumn(64, true) hash!: string | null;
}
