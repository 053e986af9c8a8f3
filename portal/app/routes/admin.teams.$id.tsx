import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import { teamPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { TeamAdminDocument } from '~/gql/graphql';
import { CloseTeamForm } from '~/team/close-team-form';
import { closeTeam, saveTeam } from '~/team/team-admin.server';
import { TeamEditor } from '~/team/team-editor';
import { loadTeams } from '~/team/teams.server';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = { title: (_t, { team }) => team.name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ node }, teams] = await Promise.all([
    load(request, TeamAdminDocument, { id: params.id ?? '' }),
    loadTeams(request),
  ]);
  if (node?.__typename !== 'Team' || !node.viewerCan.edit) throw notFound();
  return { team: node, teams };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  return form.get('act') === 'close' ? closeTeam(request, form) : saveTeam(request, params.id ?? '', form);
}

export default function ManageTeam() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const { team, teams } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={[{ to: '/admin/teams', label: t('teams') }]}
      title={team.name}
      act={
        <Button component={Link} to={teamPath(team.id)} variant="default">
          {t('seeTeam')}
        </Button>
      }
    >
      <TeamEditor
        team={team}
        teams={teamChoices(teams, locale)}
        reply={answer?.act === 'save' ? answer.reply : undefined}
      />
      {!team.to && (
        <Section title={t('closeTitle')} id="close">
          <CloseTeamForm id={team.id} reply={answer?.act === 'close' ? answer.reply : undefined} />
        </Section>
      )}
    </Page>
  );
}
