import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { metricPath } from '~/elements/paths';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { Corrections } from '~/metric/corrections';
import { DayGrid } from '~/metric/day-grid';
import { DayPanel } from '~/metric/day-panel';
import { MetricFacts } from '~/metric/metric-facts';
import { MetricFigures } from '~/metric/metric-figures';
import classes from '~/metric/metric-page.module.css';
import { loadMetricPage } from '~/metric/metric-page.server';
import { MetricToast } from '~/metric/metric-toast';
import { actOnMetric } from '~/metric/record.server';
import { TrendSection } from '~/metric/trend-section';
import { useMetricSentence } from '~/metric/use-metric-sentence';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_t, { metric }) => metric.name,
};

export const loader = ({ request, params }: LoaderFunctionArgs) => loadMetricPage(request, params.id ?? '');

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnMetric(request, params.id ?? '');
  return data(answer, answer.reply ? 400 : 200);
}

export default function MetricPage() {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { metric } = page;
  const { side } = metric;
  // what the version refuses has no field on this page
  const isArchiveReply = Boolean(answer?.reply?.error?.version);
  return (
    <Page
      crumbs={[{ to: '/metrics', label: t('title') }, { label: t(`side.${side}`) }]}
      title={useMetricSentence(metric)}
      lead={t(`sideHelp.${side}`)}
      act={metric.viewerCan.edit && <Acts />}
    >
      {isArchiveReply && <ReplyNote reply={answer?.reply} />}
      {metric.archivedOn && (
        <p className={classes.archived}>{t('page.archivedNote', { day: format.day(metric.archivedOn) })}</p>
      )}
      <MetricFigures metric={metric} />
      <TrendSection page={page} />
      <div className={classes.columns}>
        <div className={classes.stack}>
          <DayGrid page={page} />
        </div>
        <div className={classes.stack}>
          <DayPanel page={page} reply={isArchiveReply ? undefined : answer?.reply} />
        </div>
        <div className={classes.stack}>
          <Corrections page={page} />
        </div>
        <MetricFacts metric={metric} />
      </div>
      {answer?.done && <MetricToast done={answer.done} metric={metric} />}
    </Page>
  );
}

function Acts() {
  const { t } = useTranslation('metric');
  const { metric } = useLoaderData<typeof loader>();
  const isArchived = metric.archivedOn !== null;
  return (
    <>
      <Form method="post" className={classes.aloneForm}>
        <input type="hidden" name="version" value={metric.version} />
        <Button type="submit" name="act" value={isArchived ? 'restore' : 'archive'} variant="subtle">
          {t(isArchived ? 'page.restore' : 'page.archive')}
        </Button>
      </Form>
      <Button component={Link} to={`${metricPath(metric.id)}/edit`} variant="default">
        {t('page.edit')}
      </Button>
      <Button component={Link} to={`/metrics/upload?metric=${encodeURIComponent(metric.id)}`}>
        {t('doors.upload')}
      </Button>
    </>
  );
}
