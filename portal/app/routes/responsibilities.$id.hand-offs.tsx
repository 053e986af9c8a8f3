import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadWork } from '~/responsibility/edit/edit.server';
import { linkHandOff } from '~/responsibility/hand-off/hand-off.server';
import { HandOffForm } from '~/responsibility/hand-off/hand-off-form';
import { workCrumbs } from '~/responsibility/work/work-crumbs';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.handOff.title') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { work: await loadWork(request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await linkHandOff(request, params.id ?? '');
  return outcome.done ? redirect(`${responsibilityPath(params.id ?? '')}#hand-offs`) : data(outcome, 400);
}

export default function LinkHandOff() {
  const { t } = useTranslation('responsibility');
  const { work } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page crumbs={workCrumbs(t, work)} title={t('forms.handOff.heading', { name: work.name })}>
      <HandOffForm work={work} reply={answer?.reply} picks={answer?.picks} />
    </Page>
  );
}
