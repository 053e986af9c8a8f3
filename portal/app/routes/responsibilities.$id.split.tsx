import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadWork, loadWorkChoices } from '~/responsibility/edit/edit.server';
import { split } from '~/responsibility/split/split.server';
import { SplitForm } from '~/responsibility/split/split-form';
import { workCrumbs } from '~/responsibility/work/work-crumbs';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.split.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const work = await loadWork(request, params.id);
  const { teams } = await loadWorkChoices(request, work.team);
  return { work, teams };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await split(request);
  if (!outcome.done) return data(outcome, 400);
  const path = responsibilityPath(params.id ?? '');
  // the parts stand; what remains is then set where it can be mended
  return redirect(outcome.result.restSaved ? path : `${path}/edit`);
}

export default function Split() {
  const { t } = useTranslation('responsibility');
  const { work, teams } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={workCrumbs(t, work)}
      title={t('forms.split.heading', { name: work.name })}
      lead={t('forms.split.lead')}
    >
      <SplitForm work={work} teams={teams} reply={answer?.reply} picks={answer?.picks} />
    </Page>
  );
}
