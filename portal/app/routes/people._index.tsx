import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { PeopleDocument } from '~/gql/graphql';
import { readPeopleFilter, toMemberFilter } from '~/member/people-filter';
import { PeopleFilterForm } from '~/member/people-filter-form';
import { PersonRows } from '~/member/person-rows';
import { TeamTree } from '~/team/team-tree';
import { loadTeams } from '~/team/teams.server';
import { teamChoices, toTree } from '~/team/tree';

const PAGE = 50;

export const handle: PageHandle = { title: (t) => t('member:people') };

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const filter = readPeopleFilter(params);
  const after = params.get('after');
  const [{ members }, teams] = await Promise.all([
    load(request, PeopleDocument, { first: PAGE, after, filter: toMemberFilter(filter) }),
    loadTeams(request),
  ]);
  return { filter, people: members.edges.map(({ node }) => node), pageInfo: members.pageInfo, teams };
}

export default function People() {
  const { t } = useTranslation('member');
  const { locale } = useFormat();
  const { filter, people, pageInfo, teams } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('people')}
      lead={t('peopleLead')}
      rail={
        <Section title={t('teams')}>
          <TeamTree tree={toTree(teams, locale)} />
        </Section>
      }
    >
      <PeopleFilterForm key={JSON.stringify(filter)} filter={filter} teams={teamChoices(teams, locale)} />
      {people.length > 0 ? (
        <PersonRows people={people} label={t('results')} />
      ) : (
        <Empty
          act={
            <Button component={Link} to="/people" variant="default">
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
