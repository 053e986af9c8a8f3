import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { actOnTask, answerIntent, type EditorAnswer, loadKpi, updateKpi } from '~/kpi/edit/edit.server';
import { EditTasks } from '~/kpi/edit/edit-tasks';
import { KpiEditor } from '~/kpi/edit/kpi-editor';
import { KpiSavedMeanwhile } from '~/kpi/edit/saved-meanwhile';
import { KpiTrail } from '~/kpi/edit/step';
import { isStale } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('kpiEdit:editTitle') };

/** After a change that came too late the page needs the new version, to show it and to save again. */
export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadKpi(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.has('act')) {
    const outcome = await actOnTask(request, form);
    if (outcome.done) return redirect(`${kpiPath(params.id ?? '')}/edit#step-tasks`);
    return data({ of: 'task' as const, reply: outcome.reply }, 400);
  }
  const asked = await answerIntent(request, form);
  if (asked) return { of: 'kpi' as const, ...asked };
  const outcome = await updateKpi(request, form);
  if (outcome.done) return redirect(kpiPath(outcome.result));
  const answer: EditorAnswer = { reply: outcome.reply };
  return data({ of: 'kpi' as const, ...answer }, 400);
}

export default function EditKpi() {
  const { t } = useTranslation(['kpiEdit', 'kpiList']);
  const { kpi, choices, canMakeMetrics } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofKpi = answer?.of === 'kpi' ? (answer as EditorAnswer) : undefined;
  return (
    <Page
      crumbs={[
        { to: '/kpis', label: t('kpiList:title') },
        { to: kpiPath(kpi.id), label: kpi.name },
      ]}
      title={t('editHeading', { name: kpi.name })}
    >
      <KpiTrail />
      {isStale(ofKpi?.reply) && <KpiSavedMeanwhile kpi={kpi} />}
      <KpiEditor
        kpi={kpi}
        choices={choices}
        canMakeMetrics={canMakeMetrics}
        answer={ofKpi}
        cancelTo={kpiPath(kpi.id)}
      />
      <EditTasks kpiId={kpi.id} tasks={kpi.tasks} reply={answer?.of === 'task' ? answer.reply : undefined} />
    </Page>
  );
}
