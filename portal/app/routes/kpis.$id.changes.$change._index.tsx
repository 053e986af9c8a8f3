import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { actOnChange, loadChangeToEdit } from '~/kpi/change.server';
import { ChangeForm } from '~/kpi/change-form';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';

type Loaded = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Loaded> = { title: (_t, { change }) => change.title };

export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadChangeToEdit(request, params.change);

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnChange(request, params.id ?? '', 'update');
  if (answer.done) return redirect(`${kpiPath(params.id ?? '')}#changes`);
  return data(answer, answer.reply.error ? 400 : 200);
}

export default function EditChange() {
  const { t } = useTranslation('kpi');
  const { change, values, people, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={kpiActCrumbs(t, change.kpi)}
      title={t('change.editHeading', { title: change.title })}
      lead={t('change.editLead')}
    >
      <ChangeForm
        kpi={change.kpi}
        values={values}
        people={people}
        chosen={change.people}
        hidden={{ id: change.id, version: String(change.version) }}
        act={t('change.save')}
        reply={answer?.reply}
        preview={answer ? answer.preview : preview}
      />
    </Page>
  );
}
