import { limits, withdrawChangeInput } from '@groundcrew/shared';
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
import { WithdrawChangeDocument } from '~/gql/graphql';
import { loadOpenChange } from '~/kpi/change.server';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('kpi:changes.withdraw') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { change: await loadOpenChange(request, params.change, 'withdraw') };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), withdrawChangeInput, (input) =>
    api(request, WithdrawChangeDocument, { input }),
  );
  return outcome.done
    ? redirect(`${kpiPath(params.id ?? '')}#changes`)
    : data(staleAsFormError(outcome.reply), 400);
}

export default function WithdrawChange() {
  const { t } = useTranslation('kpi');
  const { change } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ reason: string }>({ id: 'withdraw', reply });
  return (
    <Page
      crumbs={kpiActCrumbs(t, change.kpi)}
      title={t('change.withdrawHeading', { title: change.title })}
      lead={t('change.withdrawLead')}
    >
      <ActForm
        form={form}
        labels={{ reason: t('change.withdrawReason') }}
        act={t('change.withdrawAct')}
        cancelTo={kpiPath(change.kpi.id)}
        hidden={{ id: change.id, version: String(change.version) }}
        grave
      >
        <TextareaField
          field={fields.reason}
          label={t('change.withdrawReason')}
          maxLength={limits.line}
          rows={2}
          required
        />
      </ActForm>
    </Page>
  );
}
