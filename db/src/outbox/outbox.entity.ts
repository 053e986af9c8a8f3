import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn, IntColumn, RefColumn, TextColumn, VarcharColumn } from '../core/columns';

/** What is still to be told to others about a change of state, written in the same transaction as the change. */
@Entity('outbox')
@Index('ix_outbox_delivered_at_available_at', ['delivered_at', 'available_at'])
@Index('ix_outbox_subject_delivered_at', ['subject', 'delivered_at'])
export class OutboxEntity {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id!: number;
  @VarcharColumn(80) topic!: string;
  /** `Type:id`; deliveries of one subject keep their order. */
  @VarcharColumn(60) subject!: string;
  @TextColumn() payload!: string;
  @InstantColumn() created_at!: Date;
  @InstantColumn() available_at!: Date;
  @IntColumn() attempts!: number;
  @VarcharColumn(40, true) claimed_by!: string | null;
  @InstantColumn(true) claimed_until!: Date | null;
  @InstantColumn(true) delivered_at!: Date | null;
  @TextColumn(true) last_error!: string | null;
  @RefColumn(true) actor_id!: number | null;
}
