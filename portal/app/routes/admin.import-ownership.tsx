import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { type ImportAnswer, runImport } from '~/responsibility/import/import.server';
import { ImportApply } from '~/responsibility/import/import-apply';
import { ImportForm } from '~/responsibility/import/import-form';
import { ImportReport, useReportSentence } from '~/responsibility/import/import-report';

export const handle: PageHandle = { title: (t) => t('responsibility:importing.title') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'importOwnership');
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await runImport(request);
  return data(answer, answer.reply ? 400 : 200);
}

export default function ImportOwnership() {
  const answer = useActionData<typeof action>();
  return answer?.report ? <Reported answer={answer} report={answer.report} /> : <Choosing answer={answer} />;
}

function Choosing({ answer }: { answer: ImportAnswer | undefined }) {
  const { t } = useTranslation('responsibility');
  return (
    <Page
      crumbs={[{ to: '/map', label: t('title') }]}
      title={t('importing.heading')}
      lead={t('importing.lead')}
    >
      <AdminNav />
      <ImportForm reply={answer?.reply ?? undefined} content={answer?.content ?? ''} />
    </Page>
  );
}

function Reported({ answer, report }: { answer: ImportAnswer; report: NonNullable<ImportAnswer['report']> }) {
  const { t } = useTranslation('responsibility');
  const { counts } = report;
  const isReady = report.dryRun && counts.create + counts.update + counts.end > 0;
  const hasFaults = report.problems.some((problem) => problem.severity === 'ERROR');
  return (
    <Page
      crumbs={[{ to: '/map', label: t('title') }, { label: t('importing.title') }]}
      title={useReportSentence(report)}
      lead={answer.fileName}
    >
      <AdminNav />
      {isReady && !hasFaults ? (
        <ImportApply content={answer.content} fileName={answer.fileName} sent={answer.sent} />
      ) : (
        <p style={{ display: 'flex', gap: 8 }}>
          {report.applied && (
            <Button component={Link} to="/map">
              {t('importing.toMap')}
            </Button>
          )}
          <Button component={Link} to="/admin/import-ownership" variant="default">
            {t('importing.another')}
          </Button>
        </p>
      )}
      <ImportReport report={report} />
    </Page>
  );
}
