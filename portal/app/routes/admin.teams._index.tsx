import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { TeamTree } from '~/team/team-tree';
import { loadTeams } from '~/team/teams.server';
import { toTree } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('admin:teams') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'managePeople');
  return { teams: await loadTeams(request) };
}

export default function AdminTeams() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const { teams } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('teams')}
      lead={t('teamsLead')}
      act={
        <Button component={Link} to="/admin/teams/new">
          {t('addTeam')}
        </Button>
      }
    >
      <AdminNav />
      {teams.length > 0 ? (
        <TeamTree tree={toTree(teams, locale)} to={(id) => `/admin/teams/${encodeURIComponent(id)}`} />
      ) : (
        <Empty>{t('noTeams')}</Empty>
      )}
    </Page>
  );
}
