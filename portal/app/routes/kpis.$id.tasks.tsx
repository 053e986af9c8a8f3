import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { forbidden } from '~/api/api.server';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { kpiActCrumbs } from '~/kpi/kpi-crumbs';
import { NewTask, TaskRow } from '~/kpi/task-editor';
import { actOnTasks, loadTasks } from '~/kpi/tasks.server';

export const handle: PageHandle = { title: (t) => t('kpi:tasks.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { kpi } = await loadTasks(request, params.id);
  if (!kpi.viewerCan.edit) throw forbidden();
  return { kpi };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnTasks(request);
  return answer ? data(answer, 400) : redirect(`${kpiPath(params.id ?? '')}/tasks`);
}

export default function KpiTasks() {
  const { t } = useTranslation('kpi');
  const { kpi } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const open = kpi.tasks.filter(({ doneOn }) => !doneOn);
  const finished = kpi.tasks.filter(({ doneOn }) => doneOn);
  return (
    <Page crumbs={kpiActCrumbs(t, kpi)} title={t('tasks.heading', { name: kpi.name })} lead={t('tasks.lead')}>
      <NewTask key={kpi.tasks.length} kpiId={kpi.id} answer={answer} />
      {[
        { title: t('tasks.open'), tasks: open },
        { title: t('tasks.finished'), tasks: finished },
      ].map(
        ({ title, tasks }) =>
          tasks.length > 0 && (
            <Section key={title} title={title}>
              <Rows label={title}>
                {tasks.map((task) => (
                  <TaskRow key={`${task.id}${task.version}`} task={task} answer={answer} />
                ))}
              </Rows>
            </Section>
          ),
      )}
    </Page>
  );
}
