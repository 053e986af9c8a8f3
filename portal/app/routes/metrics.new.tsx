import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { metricPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { MetricForm } from '~/metric/metric-form';
import { createMetric, requireMetricEditor } from '~/metric/metric-form.server';

export const handle: PageHandle = { title: (t) => t('metric:form.newTitle') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMetricEditor(request);
  return { ready: true };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await createMetric(request);
  return outcome.done ? redirect(metricPath(outcome.result)) : data({ reply: outcome.reply }, 400);
}

export default function NewMetric() {
  const { t } = useTranslation('metric');
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={[{ to: '/metrics', label: t('title') }]}
      title={t('form.newHeading')}
      lead={t('form.newLead')}
    >
      <MetricForm reply={answer?.reply} cancelTo="/metrics" />
    </Page>
  );
}
