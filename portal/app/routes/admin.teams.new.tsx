import { createTeamInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { submit } from '~/form/submit.server';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { CreateTeamDocument } from '~/gql/graphql';
import { TeamEditor } from '~/team/team-editor';
import { loadTeams } from '~/team/teams.server';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('admin:addTeam') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'managePeople');
  return { teams: await loadTeams(request), parentId: new URL(request.url).searchParams.get('parent') };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await submit(form, createTeamInput, (input) => api(request, CreateTeamDocument, { input }));
  return outcome.done ? redirect('/admin/teams') : data(outcome.reply, 400);
}

export default function NewTeam() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const { teams, parentId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page crumbs={[{ to: '/admin/teams', label: t('teams') }]} title={t('addTeam')}>
      <TeamEditor teams={teamChoices(teams, locale)} parentId={parentId} reply={reply} />
    </Page>
  );
}
