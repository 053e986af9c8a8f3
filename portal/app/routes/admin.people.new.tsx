import { addMemberInput, COMPANY_TIME_ZONE } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { ActForm } from '~/form/act-form';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { useRoot } from '~/frame/use-root';
import { AddMemberDocument } from '~/gql/graphql';
import { OneTimePassword } from '~/member/one-time-password';
import { PersonFields } from '~/member/person-fields';
import { PlaceFields } from '~/member/place-fields';
import { loadTeams } from '~/team/teams.server';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('admin:addPerson') };

type Values = Record<
  'name' | 'email' | 'locale' | 'timeZone' | 'teamId' | 'role' | 'discipline' | 'on',
  string
>;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'managePeople');
  return { teams: await loadTeams(request), teamId: new URL(request.url).searchParams.get('team') };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await submit(form, addMemberInput, (input) => api(request, AddMemberDocument, { input }));
  if (outcome.done) return { added: outcome.result.addMember, reply: undefined };
  return data({ added: null, reply: outcome.reply }, 400);
}

export default function AddPerson() {
  const { t } = useTranslation('admin');
  const answer = useActionData<typeof action>();
  const crumbs = [{ to: '/admin', label: t('people') }];
  if (!answer?.added) {
    return (
      <Page crumbs={crumbs} title={t('addPerson')}>
        <AddPersonForm />
      </Page>
    );
  }
  const { member, initialPassword } = answer.added;
  return (
    <Page
      crumbs={crumbs}
      title={t('added', { name: member.name })}
      act={
        <>
          <Button component={Link} to={`/admin/people/${encodeURIComponent(member.id)}`} variant="default">
            {t('seePerson', { name: member.name })}
          </Button>
          <Button component="a" href="/admin/people/new" variant="default">
            {t('addAnother')}
          </Button>
        </>
      }
    >
      {initialPassword && (
        <OneTimePassword words={t('oneTime')} email={member.email} password={initialPassword} />
      )}
    </Page>
  );
}

function AddPersonForm() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const root = useRoot();
  const { teams, teamId } = useLoaderData<typeof loader>();
  const timeZone = root?.timeZone ?? COMPANY_TIME_ZONE;
  const [form, fields] = useActForm<Values>({
    id: 'person',
    reply: useActionData<typeof action>()?.reply,
    values: { locale: '', timeZone, teamId, role: 'MEMBER', discipline: 'OTHER' },
  });
  const labels = {
    name: t('name'),
    email: t('email'),
    locale: t('locale'),
    timeZone: t('timeZone'),
    teamId: t('team'),
    role: t('role'),
    discipline: t('discipline'),
    on: t('on'),
  };
  return (
    <ActForm form={form} labels={labels} act={t('addPerson')} cancelTo="/admin">
      <PersonFields fields={fields} labels={labels} timeZone={timeZone} />
      <PlaceFields fields={fields} labels={labels} teams={teamChoices(teams, locale)} />
    </ActForm>
  );
}
