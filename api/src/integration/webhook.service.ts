import { randomBytes } from 'node:crypto';
import {
  WebhookDeliveryRepository,
  type WebhookDeliveryRow,
  WebhookRepository,
  type WebhookRow,
} from '@groundcrew/db';
import {
  type AddressProblem,
  addressProblem,
  ConflictReason,
  conflict,
  type createWebhookInput,
  invalid,
  notFound,
  type updateWebhookInput,
  WebhookFormat,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { isPublicIp } from './public-ip';
import { type Seal, sealWith } from './sealed';

const REFUSED: Record<AddressProblem, string> = {
  not_an_address: 'Expected an address such as https://hooks.company.example/groundcrew.',
  not_https: 'Expected an address that begins with https://.',
  private_address:
    'This address is inside a network. Whoever runs the hub can allow it: WEBHOOK_PRIVATE_HOSTS.',
};

/** What seals and opens addresses and secrets. */
export function sealOf(context: RequestContext): Seal {
  return sealWith(context.parts.settings.sessionSecret);
}

/** A page of webhooks by name: for whoever chooses one for a rule. */
export async function listWebhooks(
  context: RequestContext,
  first: number,
  after: string | null | undefined,
): Promise<Connection<WebhookRow>> {
  authorise(context, 'webhook.read');
  const [name, id] = after ? decodeCursor(after, ['string', 'number']) : [];
  const found = await new WebhookRepository(context.manager).page({
    limit: pageLimit(first),
    after: after ? { name: String(name), id: Number(id) } : undefined,
  });
  return toConnection(found, first, after, (row) => encodeCursor([row.name, row.id]));
}

/** A page of a webhook's calls, newest first: for admins, since answers of the receiver are in it. */
export async function listDeliveries(
  context: RequestContext,
  webhookId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<WebhookDeliveryRow>> {
  authorise(context, 'webhook.manage');
  const before = after ? Number(decodeCursor(after, ['number'])[0]) : undefined;
  const repository = new WebhookDeliveryRepository(context.manager);
  const found = await repository.page(webhookId, pageLimit(first), before);
  return toConnection(found, first, after, (row) => encodeCursor([row.id]));
}

/**
 * A webhook begins. Its secret is in this answer and never again.
 * @throws AppError INVALID_INPUT when the address is not https or inside a network
 */
export async function createWebhook(
  context: RequestContext,
  input: z.output<typeof createWebhookInput>,
): Promise<{ webhook: WebhookRow; secret: string | null }> {
  authorise(context, 'webhook.manage');
  const url = checkedAddress(context, input.url);
  const seal = sealOf(context);
  const secret =
    input.format === WebhookFormat.STANDARD ? `whsec_${randomBytes(32).toString('base64')}` : null;
  const webhook = await context.change(async (unit) => {
    const webhooks = new WebhookRepository(unit.manager);
    const id = await webhooks.create({
      name: input.name,
      format: input.format,
      host: url.host,
      sealedUrl: seal.close(url.href),
      sealedSecret: secret === null ? null : seal.close(secret),
      isActive: true,
      createdBy: context.signedIn.memberId,
      createdAt: unit.now,
    });
    const detail = { name: input.name, host: url.host, format: input.format };
    unit.record({ action: 'webhook.created', subjectType: 'Webhook', subjectId: id, detail });
    return existing(webhooks, id);
  });
  return { webhook, secret };
}

/**
 * Renames a webhook, gives it another address, or switches it on or off. What waits for one that is off is given up.
 * @throws AppError CONFLICT STALE_VERSION when another change came first
 */
export async function updateWebhook(
  context: RequestContext,
  input: z.output<typeof updateWebhookInput>,
): Promise<WebhookRow> {
  authorise(context, 'webhook.manage');
  const id = keyOf('Webhook', input.id);
  const url = input.url === undefined ? null : checkedAddress(context, input.url);
  return context.change(async (unit) => {
    const webhooks = new WebhookRepository(unit.manager);
    const before = await existing(webhooks, id);
    const changed = {
      name: input.name ?? before.name,
      host: url?.host ?? before.host,
      isActive: input.isActive ?? before.isActive,
    };
    const sealedUrl = url ? sealOf(context).close(url.href) : before.sealedUrl;
    if (!(await webhooks.update({ id, version: input.version, ...changed, sealedUrl })))
      throw conflict(ConflictReason.STALE_VERSION, 'Somebody changed it meanwhile.', ['input', 'version']);
    // A new path of the same host is a change too, and the path may be a secret.
    const detail = { ...changed, addressChanged: url !== null };
    unit.record({ action: 'webhook.updated', subjectType: 'Webhook', subjectId: id, detail });
    return existing(webhooks, id);
  });
}

/** @throws AppError NOT_FOUND */
export async function existing(webhooks: WebhookRepository, id: number): Promise<WebhookRow> {
  const row = await webhooks.byId(id);
  if (!row) throw notFound('webhook', ['input', 'id']);
  return row;
}

function checkedAddress(context: RequestContext, text: string): URL {
  const problem = addressProblem(text, context.parts.settings.privateHosts, isPublicIp);
  if (problem) throw invalid(['input', 'url'], problem, REFUSED[problem]);
  return new URL(text);
}
