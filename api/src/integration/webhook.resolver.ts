import type { WebhookDeliveryRow, WebhookRow } from '@groundcrew/db';
import { can, createWebhookInput, testWebhookInput, updateWebhookInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { webhookLoaders } from './webhook.loader';
import { createWebhook, listDeliveries, listWebhooks, sealOf, updateWebhook } from './webhook.service';
import {
  CreateWebhookPayload,
  WebhookAbilities,
  WebhookConnection,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookDeliveryType,
  WebhookPayload,
  WebhookType,
} from './webhook.type';
import { testWebhook } from './webhook-test.service';

const CreateWebhookInput = inputType('CreateWebhookInput', createWebhookInput);
const UpdateWebhookInput = inputType('UpdateWebhookInput', updateWebhookInput);
const TestWebhookInput = inputType('TestWebhookInput', testWebhookInput);

registerNode('Webhook', (context, key) => context.load(webhookLoaders).byId.load(key));
registerNode('WebhookDelivery', (context, key) => context.load(webhookLoaders).delivery.load(key));

const isAdmin = (context: RequestContext) => can(context.actor, 'webhook.manage');

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Allow('webhook.read')
  @Query(() => WebhookConnection, { description: 'Systems that can be called, by name.' })
  webhooks(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<WebhookRow>> {
    return listWebhooks(context, first, after);
  }

  @Allow('webhook.manage')
  @Mutation(() => CreateWebhookPayload, { description: 'Another system is to be called.' })
  createWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateWebhookInput, { description: 'Which, and how.' }) input: z.output<
      typeof createWebhookInput
    >,
  ): Promise<CreateWebhookPayload> {
    return createWebhook(context, input);
  }

  @Allow('webhook.manage')
  @Mutation(() => WebhookPayload, { description: 'Changes a webhook, or switches it on or off.' })
  async updateWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateWebhookInput, { description: 'The changes.' }) input: z.output<
      typeof updateWebhookInput
    >,
  ): Promise<WebhookPayload> {
    return { webhook: await updateWebhook(context, input) };
  }

  @Allow('webhook.manage')
  @Mutation(() => WebhookDeliveryPayload, { description: 'Makes one call now and says how it ended.' })
  async testWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => TestWebhookInput, { description: 'Which.' }) input: z.output<typeof testWebhookInput>,
  ): Promise<WebhookDeliveryPayload> {
    return { delivery: await testWebhook(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() webhook: WebhookRow): string {
    return globalId('Webhook', webhook.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its whole address, for admins: a Slack address is a secret. Null where it cannot be read.',
  })
  url(@Root() webhook: WebhookRow, @Ctx() context: RequestContext): string | null {
    return isAdmin(context) ? sealOf(context).open(webhook.sealedUrl) : null;
  }

  @FieldResolver(() => WebhookAbilities, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() _webhook: WebhookRow, @Ctx() context: RequestContext): WebhookAbilities {
    return { manage: isAdmin(context) };
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'Its calls, newest first; for admins.' })
  deliveries(
    @Root() webhook: WebhookRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<WebhookDeliveryRow>> {
    return listDeliveries(context, webhook.id, first, after);
  }
}

@Resolver(() => WebhookDeliveryType)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() delivery: WebhookDeliveryRow): string {
    return globalId('WebhookDelivery', delivery.id);
  }

  @FieldResolver(() => WebhookType, { description: 'Who was called.' })
  webhook(@Root() delivery: WebhookDeliveryRow, @Ctx() context: RequestContext) {
    return context.load(webhookLoaders).byId.load(delivery.webhookId);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'HTTP status of the last answer; for admins.' })
  statusCode(@Root() delivery: WebhookDeliveryRow, @Ctx() context: RequestContext): number | null {
    return isAdmin(context) ? delivery.statusCode : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was not taken, with the start of the answer; for admins.',
  })
  problem(@Root() delivery: WebhookDeliveryRow, @Ctx() context: RequestContext): string | null {
    return isAdmin(context) ? delivery.problem : null;
  }
}
