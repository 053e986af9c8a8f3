import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadReportStart, report } from '~/gray-zone/report.server';
import { ReportForm } from '~/gray-zone/report-form';
import { toastPath } from '~/gray-zone/toast-words';

export const handle: PageHandle = { title: (t) => t('grayZone:form.report.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadReportStart(request);

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await report(request);
  return outcome.done ? redirect(toastPath(grayZonePath(outcome.id), 'reported')) : data(outcome.answer, 400);
}

export default function ReportGrayZone() {
  const { t } = useTranslation('grayZone');
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={[{ to: '/gray-zones', label: t('title') }]}
      title={t('form.report.heading')}
      lead={t('form.report.lead')}
    >
      <ReportForm start={start} answer={answer} />
    </Page>
  );
}
