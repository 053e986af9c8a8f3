import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import { personPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { SavedNote } from '~/form/saved-note';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { PersonAdminDocument } from '~/gql/graphql';
import { AccessActs } from '~/member/access-acts';
import { MembershipsAdmin } from '~/member/memberships-admin';
import { MoveForm } from '~/member/move-form';
import { actOnPerson } from '~/member/person-admin.server';
import { PersonRecordForm } from '~/member/person-record-form';
import { loadTeams } from '~/team/teams.server';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_t, { person }) => person.name,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [{ node }, teams] = await Promise.all([
    load(request, PersonAdminDocument, { id: params.id ?? '' }),
    loadTeams(request),
  ]);
  if (node?.__typename !== 'Member' || !node.viewerCan.edit) throw notFound();
  return { person: node, teams };
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await actOnPerson(request, await request.formData());
  return data(answer, answer.reply ? 400 : 200);
}

export default function ManagePerson() {
  const { t } = useTranslation('admin');
  const { locale } = useFormat();
  const { person, teams } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const done = answer && !answer.reply ? answer.act : null;
  const replyTo = (act: string) => (answer?.act === act ? answer.reply : undefined);
  return (
    <Page
      crumbs={[{ to: '/admin', label: t('people') }]}
      title={person.name}
      act={
        <Button component={Link} to={personPath(person.id)} variant="default">
          {t('seePersonPage')}
        </Button>
      }
      rail={
        <AccessActs
          person={person}
          password={answer?.password}
          reply={answer?.reply}
          act={answer?.act ?? null}
        />
      }
    >
      <Section title={t('record')}>
        {done === 'update' && <SavedNote>{t('saved')}</SavedNote>}
        <PersonRecordForm person={person} reply={replyTo('update')} />
      </Section>
      {person.viewerCan.move && (
        <>
          <Section title={t('memberships')}>
            <MembershipsAdmin memberships={person.memberships} reply={replyTo('endMembership')} />
          </Section>
          <Section title={t('moveTitle')}>
            {done === 'move' && <SavedNote>{t('saved')}</SavedNote>}
            <MoveForm
              key={person.memberships.map(({ id, to }) => `${id}${to}`).join()}
              person={person}
              teams={teamChoices(teams, locale)}
              reply={replyTo('move')}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
