import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { createWork, loadWorkChoices } from '~/responsibility/edit/edit.server';
import { WorkEditor } from '~/responsibility/edit/work-editor';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.new.title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const suggested = { teamId: params.get('team'), name: params.get('name') };
  return { choices: await loadWorkChoices(request), suggested };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await createWork(request);
  return outcome.done ? redirect(responsibilityPath(outcome.result)) : data(outcome, 400);
}

export default function NewResponsibility() {
  const { t } = useTranslation('responsibility');
  const { choices, suggested } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page crumbs={[{ to: '/map', label: t('title') }]} title={t('forms.new.heading')}>
      {choices.teams.length === 0 ? (
        <Empty>{t('forms.new.noTeam')}</Empty>
      ) : (
        <WorkEditor
          work={null}
          choices={choices}
          suggested={suggested}
          reply={answer?.reply}
          picks={answer?.picks}
          cancelTo="/map"
        />
      )}
    </Page>
  );
}
