import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { importPeople } from '~/member/import-people.server';
import { ImportReport } from '~/member/import-report';
import { ImportSource } from '~/member/import-source';

export const handle: PageHandle = { title: (t) => t('peopleImport:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'managePeople');
  return { ready: true };
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await importPeople(request, await request.formData());
  return data(answer, answer.error ? 400 : 200);
}

export default function ImportPeople() {
  const { t } = useTranslation('peopleImport');
  const answer = useActionData<typeof action>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AdminNav />
      {answer?.report ? (
        <ImportReport report={answer.report} csv={answer.csv} />
      ) : (
        <ImportSource csv={answer?.csv ?? ''} error={answer?.error ?? null} />
      )}
    </Page>
  );
}
