import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { ReplyNote } from '~/form/reply-note';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import type { WebhookDeliveryShownFragment } from '~/gql/graphql';
import { DeliveryRows } from '~/integration/delivery-rows';
import { DeliveryDrawing, DeliveryProblemWords } from '~/integration/delivery-state';
import classes from '~/integration/integration.module.css';
import { actOnWebhook, loadWebhook } from '~/integration/webhook.server';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_t, { webhook }) => webhook.name,
};

export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadWebhook(request, params.id ?? '');

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnWebhook(request, params.id ?? '');
  return data(answer, answer.reply ? 400 : 200);
}

export default function Webhook() {
  const { t } = useTranslation('integration');
  const { webhook, deliveries, pageInfo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done = answer && !answer.reply ? answer.act : null;
  return (
    <Page
      crumbs={[{ to: '/admin/webhooks', label: t('webhooks.title') }]}
      title={webhook.name}
      lead={`${webhook.host} · ${t(`webhooks.formats.${webhook.format}`)} · ${t(webhook.isActive ? 'webhooks.active' : 'webhooks.inactive')}`}
      act={<Hold />}
    >
      <AdminNav />
      {answer && answer.act !== 'update' && <ReplyNote reply={answer.reply} />}
      {webhook.isActive && <Test delivery={answer?.delivery ?? null} />}
      <Section title={t('webhooks.deliveries')}>
        {deliveries.length > 0 ? (
          <DeliveryRows deliveries={deliveries} />
        ) : (
          <Empty>{t('webhooks.noDeliveries')}</Empty>
        )}
      </Section>
      <LoadMore pageInfo={pageInfo} />
      <Section title={t('webhooks.settings')}>
        <Settings key={webhook.version} />
      </Section>
      {done === 'update' && <Toast>{t('webhooks.saved')}</Toast>}
      {done === 'hold' && <Toast>{t('webhooks.deactivated')}</Toast>}
      {done === 'resume' && <Toast>{t('webhooks.activated')}</Toast>}
    </Page>
  );
}

function Hold() {
  const { t } = useTranslation('integration');
  const { webhook } = useLoaderData<typeof loader>();
  return (
    <Form method="post">
      <input type="hidden" name="version" value={webhook.version} />
      <Button type="submit" name="act" value={webhook.isActive ? 'hold' : 'resume'} variant="default">
        {t(webhook.isActive ? 'webhooks.deactivate' : 'webhooks.activate')}
      </Button>
    </Form>
  );
}

function Test({ delivery }: { delivery: WebhookDeliveryShownFragment | null }) {
  const { t } = useTranslation('integration');
  const pending = useNavigation().formData?.get('act') === 'test';
  return (
    <Form method="post" className={classes.test} preventScrollReset>
      <Button
        type="submit"
        name="act"
        value="test"
        variant="default"
        loading={pending}
        aria-describedby="test-help"
      >
        {t('webhooks.test')}
      </Button>
      <p id="test-help">{t('webhooks.testHelp')}</p>
      <div aria-live="polite">{delivery && <TestAnswer delivery={delivery} />}</div>
    </Form>
  );
}

function TestAnswer({ delivery }: { delivery: WebhookDeliveryShownFragment }) {
  const { t } = useTranslation('integration');
  const { state, statusCode, problem } = delivery;
  return (
    <p className={classes.answer} data-state={state}>
      <DeliveryDrawing state={state} />
      <span>
        {state === 'DELIVERED' && t('webhooks.testDelivered', { code: statusCode ?? 200 })}
        {state === 'WAITING' && t('webhooks.testWaiting')}
        {state === 'GIVEN_UP' && (
          <>
            {t('webhooks.testProblem')} <DeliveryProblemWords problem={problem ?? ''} />
          </>
        )}
      </span>
    </p>
  );
}

function Settings() {
  const { t } = useTranslation('integration');
  const { webhook } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useActForm<Record<'name' | 'url', string>>({
    id: 'webhook',
    reply: answer?.act === 'update' ? answer.reply : undefined,
    values: { name: webhook.name, url: webhook.url ?? '' },
  });
  const labels = { name: t('webhooks.name'), url: t('webhooks.url') };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('webhooks.save')}
      hidden={{ act: 'update', version: String(webhook.version) }}
    >
      <TextField field={fields.name} label={labels.name} maxLength={limits.name} required />
      <TextField
        field={fields.url}
        type="url"
        label={labels.url}
        help={t('webhooks.urlHelp')}
        maxLength={limits.webhookUrl}
        autoComplete="off"
        required
      />
    </ActForm>
  );
}
