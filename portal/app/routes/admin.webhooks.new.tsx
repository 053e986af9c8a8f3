import { limits, WebhookFormat } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { Page } from '~/elements/page';
import { ActForm } from '~/form/act-form';
import { RadioRows, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { SecretOnce } from '~/integration/secret-once';
import { createWebhook } from '~/integration/webhook.server';

export const handle: PageHandle = { title: (t) => t('integration:webhooks.make') };

type Values = Record<'name' | 'url' | 'format', string>;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageWebhooks');
  return { ready: true };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await createWebhook(request);
  if (!outcome.done) return data({ made: null, reply: outcome.reply }, 400);
  return data({ made: outcome.result, reply: undefined }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function NewWebhook() {
  const { t } = useTranslation('integration');
  const answer = useActionData<typeof action>();
  const crumbs = [{ to: '/admin/webhooks', label: t('webhooks.title') }];
  if (!answer?.made) {
    return (
      <Page crumbs={crumbs} title={t('webhooks.make')} lead={t('webhooks.lead')}>
        <WebhookForm />
      </Page>
    );
  }
  const { webhook, secret } = answer.made;
  return (
    <Page
      crumbs={crumbs}
      title={t('webhooks.made', { name: webhook.name })}
      lead={secret ? undefined : t('webhooks.noSecret')}
      act={
        <Button component={Link} to={`/admin/webhooks/${encodeURIComponent(webhook.id)}`} variant="default">
          {t('webhooks.see')}
        </Button>
      }
    >
      {secret && <SecretOnce words={t('webhooks.once')} secret={secret} />}
    </Page>
  );
}

function WebhookForm() {
  const { t } = useTranslation('integration');
  const [form, fields] = useActForm<Values>({
    id: 'webhook',
    reply: useActionData<typeof action>()?.reply,
    values: { format: 'STANDARD' },
  });
  const labels = { name: t('webhooks.name'), url: t('webhooks.url'), format: t('webhooks.format') };
  return (
    <ActForm form={form} labels={labels} act={t('webhooks.create')} cancelTo="/admin/webhooks">
      <TextField
        field={fields.name}
        label={labels.name}
        help={t('webhooks.nameHelp')}
        maxLength={limits.name}
        required
      />
      <RadioRows
        field={fields.format}
        label={labels.format}
        choices={Object.values(WebhookFormat).map((value) => ({
          value,
          label: t(`webhooks.formats.${value}`),
          help: t(`webhooks.formatHelp.${value}`),
        }))}
      />
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
