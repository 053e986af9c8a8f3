import type { WebhookDeliveryRow, WebhookRow } from '@groundcrew/db';
import { DeliveryState, WebhookFormat } from '@groundcrew/shared';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar } from '../core/scalars';

registerEnumType(WebhookFormat, {
  name: 'WebhookFormat',
  description: 'How the body of a call is written.',
  valuesConfig: {
    STANDARD: { description: 'JSON with Standard Webhooks signatures.' },
    SLACK: { description: '{ text }, as Slack and what is compatible with it takes.' },
  },
});
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'Whether a call was taken.',
  valuesConfig: {
    WAITING: { description: 'To be made, or to be tried again.' },
    DELIVERED: { description: 'The receiver took it.' },
    GIVEN_UP: { description: 'Nobody took it; it is not tried again.' },
  },
});

@ObjectType({ description: 'What the viewer may do with a webhook.' })
export class WebhookAbilities {
  @Field(() => Boolean, { description: 'Change, test and look into it.' }) manage!: boolean;
}

@ObjectType('Webhook', { implements: Node, description: 'Another system that is called.' })
export class WebhookType
  extends Node
  implements Pick<WebhookRow, 'version' | 'name' | 'host' | 'format' | 'isActive' | 'createdAt'>
{
  @Field(() => Int, { description: 'Goes up with every change.' }) version!: number;
  @Field(() => String, { description: 'What people call it.' }) name!: string;
  @Field(() => String, { description: 'Host that is called.' }) host!: string;
  @Field(() => WebhookFormat, { description: 'How the body is written.' }) format!: WebhookFormat;
  @Field(() => Boolean, { description: 'Whether calls are made.' }) isActive!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt!: Date;
}

@ObjectType('WebhookDelivery', { implements: Node, description: 'One call and how it went.' })
export class WebhookDeliveryType
  extends Node
  implements
    Pick<WebhookDeliveryRow, 'topic' | 'state' | 'attempts' | 'createdAt' | 'deliveredAt' | 'nextAttemptAt'>
{
  @Field(() => String, { description: 'What it tells of, e.g. signal-rule.fired.' }) topic!: string;
  @Field(() => DeliveryState, { description: 'Whether it was taken.' }) state!: DeliveryState;
  @Field(() => Int, { description: 'Attempts so far.' }) attempts!: number;
  @Field(() => DateTimeScalar, { description: 'When it was to be made first.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the receiver took it.' })
  deliveredAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next.' })
  nextAttemptAt!: Date | null;
}

export const WebhookConnection = connectionOf('Webhook', () => WebhookType);
export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', () => WebhookDeliveryType);

@ObjectType({ description: 'The webhook that was made.' })
export class CreateWebhookPayload {
  @Field(() => WebhookType, { description: 'As it is now.' }) webhook!: unknown;
  @Field(() => String, {
    nullable: true,
    description: 'whsec_…, with which calls are signed; shown this once. Null for SLACK, which has none.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'The webhook that was changed.' })
export class WebhookPayload {
  @Field(() => WebhookType, { description: 'As it is now.' }) webhook!: unknown;
}

@ObjectType({ description: 'The call that was made.' })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDeliveryType, { description: 'With its end.' }) delivery!: unknown;
}
