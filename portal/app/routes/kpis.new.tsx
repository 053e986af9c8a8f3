import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { kpiPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { answerIntent, type EditorAnswer, loadEditor, setKpi } from '~/kpi/edit/edit.server';
import { KpiEditor } from '~/kpi/edit/kpi-editor';
import { KpiTrail } from '~/kpi/edit/step';

export const handle: PageHandle = { title: (t) => t('kpiEdit:newTitle') };

export const loader = ({ request }: LoaderFunctionArgs) => loadEditor(request);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const asked = await answerIntent(request, form);
  if (asked) return asked;
  const outcome = await setKpi(request, form);
  if (outcome.done) return redirect(kpiPath(outcome.result));
  const answer: EditorAnswer = { reply: outcome.reply };
  return data(answer, 400);
}

export default function NewKpi() {
  const { t } = useTranslation(['kpiEdit', 'kpiList']);
  const { choices, canMakeMetrics } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const hasMetrics = choices.metrics.edges.length > 0;
  return (
    <Page
      crumbs={[{ to: '/kpis', label: t('kpiList:title') }]}
      title={t('newHeading')}
      lead={hasMetrics ? t('newLead') : undefined}
    >
      {hasMetrics ? (
        <>
          <KpiTrail />
          <KpiEditor
            kpi={null}
            choices={choices}
            canMakeMetrics={canMakeMetrics}
            answer={answer as EditorAnswer | undefined}
            cancelTo="/kpis"
          />
        </>
      ) : (
        <Empty
          act={
            canMakeMetrics && (
              <Link to="/metrics/new" data-underlined>
                {t('makeMetric')}
              </Link>
            )
          }
        >
          {t('noMetrics')}
        </Empty>
      )}
    </Page>
  );
}
