import type { DeliveryState, WebhookFormat } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';

/** Another system that is called when something happens. */
@Entity('webhook')
@Index('ix_webhook_name_id', ['name', 'id'])
export class WebhookEntity {
  @IdColumn() id!: number;
  @VarcharColumn(120) name!: string;
  @VarcharColumn(20) format!: WebhookFormat;
  /** What of its address everybody may know. */
  @VarcharColumn(260) host!: string;
  /** Encrypted: a Slack address is a secret in itself. */
  @TextColumn() sealed_url!: string;
  /** Encrypted; null where calls are not signed. */
  @TextColumn(true) sealed_secret!: string | null;
  @FlagColumn() is_active!: boolean;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  created_by!: number | null;
  @InstantColumn() created_at!: Date;
  @IntColumn() version!: number;
}

/** One call: what is sent, and how it went. The unique key makes a second telling of an event nothing. */
@Entity('webhook_delivery')
@Index('ux_webhook_delivery_webhook_id_event_key', ['webhook_id', 'event_key'], { unique: true })
@Index('ux_webhook_delivery_message_id', ['message_id'], { unique: true })
@Index('ix_webhook_delivery_state_next_attempt_at', ['state', 'next_attempt_at'])
@Index('ix_webhook_delivery_webhook_id_state_claimed_until', ['webhook_id', 'state', 'claimed_until'])
@Index('ix_webhook_delivery_event_key', ['event_key'])
export class WebhookDeliveryEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => WebhookEntity)
  @RefColumn()
  webhook_id!: number;
  @VarcharColumn(80) topic!: string;
  /** What happened, e.g. `SignalFiring:12`. */
  @VarcharColumn(80) event_key!: string;
  /** The `webhook-id` of every attempt. */
  @VarcharColumn(60) message_id!: string;
  @TextColumn() body!: string;
  @VarcharColumn(20) state!: DeliveryState;
  @IntColumn() attempts!: number;
  @IntColumn({ nullable: true }) status_code!: number | null;
  @VarcharColumn(400, true) problem!: string | null;
  @InstantColumn() created_at!: Date;
  @InstantColumn(true) delivered_at!: Date | null;
  @InstantColumn(true) next_attempt_at!: Date | null;
  @VarcharColumn(40, true) claimed_by!: string | null;
  @InstantColumn(true) claimed_until!: Date | null;
}
