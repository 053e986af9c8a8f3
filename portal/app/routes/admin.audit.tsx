import { Button, NativeSelect } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { load } from '~/api/api.server';
import { useActionChoices } from '~/audit/action-words';
import classes from '~/audit/audit.module.css';
import { readAuditFilter } from '~/audit/audit-filter';
import { AuditLogRows } from '~/audit/audit-rows';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { ActOnChoice } from '~/form/filter-form';
import type { PageHandle } from '~/frame/page-title';
import { AuditLogDocument } from '~/gql/graphql';

const PAGE = 50;

export const handle: PageHandle = { title: (t) => t('audit:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'readAudit');
  const params = new URL(request.url).searchParams;
  const filter = readAuditFilter(params);
  const { auditLog } = await load(request, AuditLogDocument, {
    first: PAGE,
    after: params.get('after'),
    filter,
  });
  return { filter, entries: auditLog.edges.map(({ node }) => node), pageInfo: auditLog.pageInfo };
}

export default function Audit() {
  const { t } = useTranslation('audit');
  const choices = useActionChoices();
  const { filter, entries, pageInfo } = useLoaderData<typeof loader>();
  const narrowed = Object.keys(filter).length > 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AdminNav />
      <ActOnChoice key={JSON.stringify(filter)} className={classes.filter}>
        {filter.actorId && <input type="hidden" name="actor" value={filter.actorId} />}
        {filter.subjectId && <input type="hidden" name="subject" value={filter.subjectId} />}
        <NativeSelect
          name="action"
          label={t('action')}
          defaultValue={filter.action ?? ''}
          data={[{ value: '', label: t('allActions') }, ...choices]}
        />
        <Button type="submit" variant="default">
          {t('show')}
        </Button>
        {narrowed && (
          <Button component={Link} to="/admin/audit" variant="subtle">
            {t('showAll')}
          </Button>
        )}
      </ActOnChoice>
      <AuditLogRows entries={entries} />
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
