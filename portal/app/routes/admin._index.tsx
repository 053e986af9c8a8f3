import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { PeopleDocument } from '~/gql/graphql';
import { readPeopleFilter, toMemberFilter } from '~/member/people-filter';
import { PeopleFilterForm } from '~/member/people-filter-form';
import { PersonRows } from '~/member/person-rows';
import { loadTeams } from '~/team/teams.server';
import { teamChoices } from '~/team/tree';

const PAGE = 50;

export const handle: PageHandle = { title: (t) => t('admin:people') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'managePeople');
  const params = new URL(request.url).searchParams;
  const filter = readPeopleFilter(params);
  const [{ members }, teams] = await Promise.all([
    load(request, PeopleDocument, {
      first: PAGE,
      after: params.get('after'),
      filter: toMemberFilter(filter),
    }),
    loadTeams(request),
  ]);
  return { filter, people: members.edges.map(({ node }) => node), pageInfo: members.pageInfo, teams };
}

export default function AdminPeople() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const { filter, people, pageInfo, teams } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('people')}
      lead={t('peopleLead')}
      act={
        <Button component={Link} to="/admin/people/new">
          {t('addPerson')}
        </Button>
      }
    >
      <AdminNav />
      <PeopleFilterForm key={JSON.stringify(filter)} filter={filter} teams={teamChoices(teams, locale)} />
      {people.length > 0 ? (
        <PersonRows
          people={people}
          label={t('found')}
          to={(id) => `/admin/people/${encodeURIComponent(id)}`}
          withEmail
        />
      ) : (
        <Empty
          act={
            <Button component={Link} to="/admin" variant="default">
              {t('showAll')}
            </Button>
          }
        >
          {t('nobody')}
        </Empty>
      )}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
