import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { CoverForm } from '~/gray-zone/cover-form';
import { loadCoverStart, recordCover } from '~/gray-zone/record-cover.server';

export const handle: PageHandle = { title: (t) => t('cover:form.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadCoverStart(request);

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await recordCover(request);
  return outcome.done
    ? redirect(`/covers?${new URLSearchParams({ helper: outcome.result, done: 'recorded' })}`)
    : data(outcome, 400);
}

export default function RecordCover() {
  const { t } = useTranslation('cover');
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page crumbs={[{ to: '/covers', label: t('title') }]} title={t('form.heading')} lead={t('form.lead')}>
      <CoverForm start={start} reply={answer?.reply} picks={answer?.picks} />
    </Page>
  );
}
