import { addDays } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load, notFound } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { teamPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { TeamPageDocument } from '~/gql/graphql';
import { PersonRows } from '~/member/person-rows';
import { SubTeams } from '~/team/sub-teams';
import { TeamWork } from '~/team/team-work';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = { title: (_t, { team }) => team.name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { node } = await load(request, TeamPageDocument, { id: params.id ?? '' });
  if (node?.__typename !== 'Team') throw notFound();
  return { team: node };
}

export default function TeamPage() {
  const { t } = useTranslation(['team', 'member']);
  const format = useFormat();
  const { team } = useLoaderData<typeof loader>();
  const leadIds = new Set(team.leads.map(({ id }) => id));
  const members = team.memberships.map(({ member }) => member).filter(({ id }) => !leadIds.has(id));
  const crumbs = [
    { to: '/people', label: t('member:people') },
    ...team.path.map(({ id, name }) => ({ to: teamPath(id), label: name })),
  ];
  return (
    <Page
      crumbs={crumbs}
      title={team.name}
      lead={
        team.to ? t('closedOn', { day: format.day(addDays(team.to, -1)) }) : (team.mission ?? t('noMission'))
      }
      act={
        <>
          {team.viewerCan.createResponsibility && (
            <Button
              component={Link}
              to={`/responsibilities/new?${new URLSearchParams({ team: team.id })}`}
              variant="default"
            >
              {t('addWork')}
            </Button>
          )}
          {team.viewerCan.edit && (
            <Button component={Link} to={`/admin/teams/${encodeURIComponent(team.id)}`} variant="default">
              {t('manage')}
            </Button>
          )}
        </>
      }
      rail={
        <>
          <Section title={t('leads')}>
            {team.leads.length > 0 ? (
              <PersonRows people={team.leads} label={t('leads')} />
            ) : (
              <Empty>{t('noLeads')}</Empty>
            )}
          </Section>
          <Section
            title={t('members')}
            note={team.memberCount > 0 ? t('people', { count: team.memberCount }) : undefined}
          >
            {members.length > 0 ? (
              <PersonRows people={members} label={t('members')} />
            ) : (
              <Empty>{t('noMembers')}</Empty>
            )}
          </Section>
        </>
      }
    >
      <TeamWork
        teamId={team.id}
        works={team.responsibilities.edges.map(({ node }) => node)}
        more={team.responsibilities.pageInfo.hasNextPage}
      />
      <SubTeams teams={team.children.filter(({ to }) => !to)} />
    </Page>
  );
}
