import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadWork } from '~/responsibility/edit/edit.server';
import { assign } from '~/responsibility/party/assign.server';
import { AssignForm } from '~/responsibility/party/assign-form';
import { workCrumbs } from '~/responsibility/work/work-crumbs';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.assign.title') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { work: await loadWork(request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await assign(request);
  return outcome.done ? redirect(`${responsibilityPath(params.id ?? '')}#parties`) : data(outcome, 400);
}

export default function Assign() {
  const { t } = useTranslation('responsibility');
  const { work } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOpen = work.ownership === 'UNOWNED';
  return (
    <Page
      crumbs={workCrumbs(t, work)}
      title={t(isOpen ? 'forms.assign.headingOwner' : 'forms.assign.heading', { name: work.name })}
    >
      <AssignForm work={work} reply={answer?.reply} picks={answer?.picks} />
    </Page>
  );
}
