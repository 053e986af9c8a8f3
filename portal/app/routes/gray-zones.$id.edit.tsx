import { limits, updateGrayZoneInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField, TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { UpdateGrayZoneDocument } from '~/gql/graphql';
import { loadZoneTo } from '~/gray-zone/gray-zone-page.server';
import { toastPath } from '~/gray-zone/toast-words';
import { zoneCrumbs } from '~/gray-zone/zone-crumbs';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('grayZone:form.edit.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { zone: await loadZoneTo('update', request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), updateGrayZoneInput, (input) =>
    api(request, UpdateGrayZoneDocument, { input }),
  );
  return outcome.done
    ? redirect(toastPath(grayZonePath(params.id ?? ''), 'updated'))
    : data(staleAsFormError(outcome.reply), 400);
}

export default function EditGrayZone() {
  const { t } = useTranslation('grayZone');
  const { zone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<Record<'question' | 'description', string>>({
    id: 'edit',
    reply,
    values: { question: zone.question, description: zone.description ?? '' },
  });
  const labels = { question: t('form.report.question'), description: t('form.report.description') };
  return (
    <Page crumbs={zoneCrumbs(t, zone)} title={t('form.edit.heading')} lead={t('form.edit.lead')}>
      <ActForm
        form={form}
        labels={labels}
        act={t('form.edit.act')}
        cancelTo={grayZonePath(zone.id)}
        hidden={{ id: zone.id, version: String(zone.version) }}
      >
        <TextField field={fields.question} label={labels.question} maxLength={limits.line} required />
        <TextareaField
          field={fields.description}
          label={labels.description}
          help={t('form.report.descriptionHelp')}
          maxLength={limits.text}
          rows={4}
        />
      </ActForm>
    </Page>
  );
}
