import { addDays } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { metricPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { useRoot } from '~/frame/use-root';
import { ApiGuide } from '~/metric/upload/api-guide';
import classes from '~/metric/upload/upload.module.css';
import { type UploadReport as Report, type UploadAnswer, uploadPoints } from '~/metric/upload/upload.server';
import { UploadApply, UploadMend } from '~/metric/upload/upload-apply';
import { UploadForm } from '~/metric/upload/upload-form';
import { loadUpload } from '~/metric/upload/upload-page.server';
import { UploadReport } from '~/metric/upload/upload-report';
import { UploadShapes } from '~/metric/upload/upload-shapes';
import { mayApply, uploadHeading } from '~/metric/upload/upload-summary';

export const handle: PageHandle = { title: (t) => t('metric:upload.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadUpload(request);

export async function action({ request }: ActionFunctionArgs) {
  const answer = await uploadPoints(request);
  return data(answer, answer.problem || answer.reply ? 400 : 200);
}

export default function Upload() {
  const answer = useActionData<typeof action>();
  return answer?.report ? <Reported answer={answer} report={answer.report} /> : <Choosing answer={answer} />;
}

function Choosing({ answer }: { answer: UploadAnswer | undefined }) {
  const { t } = useTranslation('metric');
  const { metrics, metricId, today, ingestAddress } = useLoaderData<typeof loader>();
  const mayManageTokens = useRoot()?.viewer?.can.manageTokens;
  return (
    <Page
      crumbs={[{ to: '/metrics', label: t('title') }]}
      title={t('upload.heading')}
      lead={t('upload.lead')}
      rail={
        <>
          <UploadShapes today={today} />
          {mayManageTokens && <ApiGuide address={ingestAddress} day={addDays(today, -1)} />}
        </>
      }
    >
      <UploadForm answer={answer} metrics={metrics} metricId={metricId} />
    </Page>
  );
}

function Reported({ answer, report }: { answer: UploadAnswer; report: Report }) {
  const { t } = useTranslation('metric');
  const heading = uploadHeading(report);
  const isRefused = heading.word === 'doneRefused';
  return (
    <Page
      crumbs={[
        { to: '/metrics', label: t('title') },
        { to: '/metrics/upload', label: t('upload.title') },
      ]}
      title={
        'count' in heading
          ? t(`upload.${heading.word}`, { count: heading.count })
          : t(`upload.${heading.word}`)
      }
      lead={isRefused ? t('upload.doneRefusedLead') : answer.fileName}
      act={!report.dryRun && !isRefused && <Next answer={answer} report={report} />}
    >
      {answer.readAsKorean && <p className={classes.note}>{t('upload.readAs')}</p>}
      <UploadReport
        report={report}
        mend={
          report.badCount > 0 &&
          (report.dryRun || isRefused) && <UploadMend key={answer.content} answer={answer} />
        }
      />
      {/* what is uploaded is what was looked at last */}
      {mayApply(report) && <UploadApply key={answer.content} answer={answer} report={report} />}
      {!mayApply(report) && report.dryRun && (
        <p>
          <Button component={Link} to="/metrics/upload" reloadDocument variant="default">
            {t('upload.another')}
          </Button>
        </p>
      )}
    </Page>
  );
}

function Next({ answer, report }: { answer: UploadAnswer; report: Report }) {
  const { t } = useTranslation('metric');
  const { metrics } = useLoaderData<typeof loader>();
  const only = metrics.find(({ id }) => id === answer.metricId);
  return (
    <>
      {report.load && (
        <Button component={Link} to={`/admin/feeds/${encodeURIComponent(report.load.id)}`} variant="default">
          {t('upload.seeLoad')}
        </Button>
      )}
      <Button component={Link} to={only ? metricPath(only.id) : '/metrics'}>
        {only ? t('upload.seeMetric', { name: only.name }) : t('upload.seeMetrics')}
      </Button>
    </>
  );
}
