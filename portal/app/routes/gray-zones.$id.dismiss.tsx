import { dismissGrayZoneInput, limits } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { DismissGrayZoneDocument } from '~/gql/graphql';
import { loadZoneTo } from '~/gray-zone/gray-zone-page.server';
import { toastPath } from '~/gray-zone/toast-words';
import { zoneCrumbs } from '~/gray-zone/zone-crumbs';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('grayZone:form.dismiss.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { zone: await loadZoneTo('dismiss', request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), dismissGrayZoneInput, (input) =>
    api(request, DismissGrayZoneDocument, { input }),
  );
  return outcome.done
    ? redirect(toastPath(grayZonePath(params.id ?? ''), 'dismissed'))
    : data(staleAsFormError(outcome.reply), 400);
}

export default function DismissGrayZone() {
  const { t } = useTranslation('grayZone');
  const { zone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ reason: string }>({ id: 'dismiss', reply });
  const labels = { reason: t('form.dismiss.reason') };
  return (
    <Page
      crumbs={zoneCrumbs(t, zone)}
      title={t('form.dismiss.heading', { question: zone.question })}
      lead={t('form.dismiss.lead')}
    >
      <ActForm
        form={form}
        labels={labels}
        act={t('form.dismiss.act')}
        cancelTo={grayZonePath(zone.id)}
        hidden={{ id: zone.id, version: String(zone.version) }}
        grave
      >
        <TextareaField
          field={fields.reason}
          label={labels.reason}
          help={t('form.dismiss.reasonHelp')}
          maxLength={limits.line}
          rows={2}
          required
        />
      </ActForm>
    </Page>
  );
}
