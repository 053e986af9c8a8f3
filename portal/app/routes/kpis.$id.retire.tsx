import { limits, retireKpiInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { RetireKpiDocument } from '~/gql/graphql';
import { loadOwnKpi } from '~/kpi/kpi-act.server';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('kpi:retire.title') };

export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadOwnKpi(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), retireKpiInput, (input) =>
    api(request, RetireKpiDocument, { input }),
  );
  return outcome.done ? redirect(kpiPath(params.id ?? '')) : data(staleAsFormError(outcome.reply), 400);
}

export default function RetireKpi() {
  const { t } = useTranslation('kpi');
  const { kpi } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ reason: string }>({ id: 'retire', reply });
  return (
    <Page
      crumbs={kpiActCrumbs(t, kpi)}
      title={t('retire.heading', { name: kpi.name })}
      lead={t('retire.lead')}
    >
      <ActForm
        form={form}
        labels={{ reason: t('retire.reason') }}
        act={t('retire.act')}
        cancelTo={kpiPath(kpi.id)}
        hidden={{ id: kpi.id, version: String(kpi.version) }}
        grave
      >
        <TextareaField
          field={fields.reason}
          label={t('retire.reason')}
          maxLength={limits.line}
          rows={2}
          required
        />
      </ActForm>
    </Page>
  );
}
