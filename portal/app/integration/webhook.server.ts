import type { SubmissionResult } from '@conform-to/react';
import { createWebhookInput, testWebhookInput, updateWebhookInput } from '@groundcrew/shared';
import { requireAbility } from '~/admin/require-admin.server';
import { api, load, notFound } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import {
  CreateWebhookDocument,
  TestWebhookDocument,
  UpdateWebhookDocument,
  type WebhookDeliveryShownFragment,
  WebhookPageDocument,
  WebhooksDocument,
} from '~/gql/graphql';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

const PAGE = 50;

export async function loadWebhooks(request: Request) {
  await requireAbility(request, 'manageWebhooks');
  const after = new URL(request.url).searchParams.get('after');
  const { webhooks } = await load(request, WebhooksDocument, { first: PAGE, after });
  return { webhooks: webhooks.edges.map(({ node }) => node), pageInfo: webhooks.pageInfo };
}

/** One webhook with a page of its calls. @throws the page's 404 */
export async function loadWebhook(request: Request, id: string) {
  await requireAbility(request, 'manageWebhooks');
  const after = new URL(request.url).searchParams.get('after');
  const { node } = await load(request, WebhookPageDocument, { id, first: PAGE, after });
  if (node?.__typename !== 'Webhook') throw notFound();
  const { edges, pageInfo } = node.deliveries;
  return { webhook: node, deliveries: edges.map(({ node: delivery }) => delivery), pageInfo };
}

export async function createWebhook(request: Request) {
  return submit(await request.formData(), createWebhookInput, async (input) => {
    const made = await api(request, CreateWebhookDocument, { input });
    return made.createWebhook;
  });
}

export type WebhookAct = 'update' | 'hold' | 'resume' | 'test';
export type WebhookAnswer = {
  act: WebhookAct;
  reply: SubmissionResult | undefined;
  delivery: WebhookDeliveryShownFragment | null;
};

/** Does what the form's `act` says: update its name and address, hold, resume, or test it now. */
export async function actOnWebhook(request: Request, id: string): Promise<WebhookAnswer> {
  const form = await request.formData();
  const asked = String(form.get('act'));
  const act: WebhookAct = asked === 'hold' || asked === 'resume' || asked === 'test' ? asked : 'update';
  form.set('id', id);
  if (act === 'test') {
    const outcome = await submit(form, testWebhookInput, (input) =>
      api(request, TestWebhookDocument, { input }),
    );
    if (!outcome.done) return { act, reply: outcome.reply, delivery: null };
    return { act, reply: undefined, delivery: outcome.result.testWebhook.delivery };
  }
  const outcome = await submit(form, updateWebhookInput.omit({ isActive: true }), (input) =>
    api(request, UpdateWebhookDocument, {
      input: act === 'update' ? input : { id, version: input.version, isActive: act === 'resume' },
    }),
  );
  return { act, reply: outcome.done ? undefined : staleAsFormError(outcome.reply), delivery: null };
}
