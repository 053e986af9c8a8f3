import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadWork, loadWorkChoices, updateWork } from '~/responsibility/edit/edit.server';
import { SavedMeanwhile } from '~/responsibility/edit/saved-meanwhile';
import { isStale } from '~/responsibility/edit/stale-version';
import { WorkEditor } from '~/responsibility/edit/work-editor';
import { workCrumbs } from '~/responsibility/work/work-crumbs';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.edit.title') };

/** After a change that came too late the page needs the new version, to show it and to save again. */
export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const work = await loadWork(request, params.id);
  return { work, choices: await loadWorkChoices(request, work.team) };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await updateWork(request);
  return outcome.done ? redirect(responsibilityPath(outcome.result)) : data(outcome, 400);
}

export default function EditResponsibility() {
  const { t } = useTranslation('responsibility');
  const { work, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page crumbs={workCrumbs(t, work)} title={t('forms.edit.heading', { name: work.name })}>
      {isStale(answer?.reply) && <SavedMeanwhile work={work} />}
      <WorkEditor
        work={work}
        choices={choices}
        reply={answer?.reply}
        picks={answer?.picks}
        cancelTo={responsibilityPath(work.id)}
      />
    </Page>
  );
}
