import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { metricPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { MetricForm } from '~/metric/metric-form';
import { loadEditableMetric, updateMetric } from '~/metric/metric-form.server';
import { staleAsFormError } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('metric:page.edit') };

/** After a change that came too late the form needs the new version, to save again. */
export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { metric: await loadEditableMetric(request, params.id) };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await updateMetric(request);
  if (outcome.done) return redirect(metricPath(outcome.result));
  return data({ reply: staleAsFormError(outcome.reply) }, 400);
}

export default function EditMetric() {
  const { t } = useTranslation('metric');
  const { metric } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [
    { to: '/metrics', label: t('title') },
    { to: metricPath(metric.id), label: metric.name },
  ];
  return (
    <Page crumbs={crumbs} title={t('form.editHeading', { name: metric.name })}>
      <MetricForm metric={metric} reply={answer?.reply} cancelTo={metricPath(metric.id)} />
    </Page>
  );
}
