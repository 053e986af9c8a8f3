import { deactivateMemberInput } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api, load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import { submit } from '~/form/submit.server';
import type { PageHandle } from '~/frame/page-title';
import { DeactivateMemberDocument, PersonAdminDocument } from '~/gql/graphql';
import { GapList } from '~/member/gap-list';
import { LeaveForm } from '~/member/leave-form';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (t, { person }) => t('admin:deactivateTitle', { name: person.name }),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { node } = await load(request, PersonAdminDocument, { id: params.id ?? '' });
  if (node?.__typename !== 'Member' || !node.viewerCan.deactivate) throw notFound();
  return { person: node };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await submit(form, deactivateMemberInput, (input) =>
    api(request, DeactivateMemberDocument, { input }),
  );
  if (outcome.done) return { left: outcome.result.deactivateMember, reply: undefined };
  return data({ left: null, reply: outcome.reply }, 400);
}

export default function Leave() {
  const { t } = useTranslation('admin');
  const { person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = `/admin/people/${encodeURIComponent(person.id)}`;
  const crumbs = [
    { to: '/admin', label: t('people') },
    { to: back, label: person.name },
  ];
  if (answer?.left) {
    const { reopenedGaps } = answer.left;
    const count = reopenedGaps.length;
    return (
      <Page
        crumbs={crumbs}
        title={t('deactivated', { name: person.name })}
        lead={count > 0 ? t('reopened', { count }) : t('noneReopened')}
        act={
          <Button component={Link} to="/admin" variant="default">
            {t('people')}
          </Button>
        }
      >
        <GapList works={reopenedGaps} />
      </Page>
    );
  }
  const owned = person.responsibilities
    .filter(({ role, viaTeam }) => role === 'ACCOUNTABLE' && !viaTeam)
    .map(({ responsibility }) => responsibility);
  return (
    <Page
      crumbs={crumbs}
      title={t('deactivateTitle', { name: person.name })}
      lead={owned.length > 0 ? t('deactivateGaps', { count: owned.length }) : t('deactivateNoGaps')}
    >
      <GapList works={owned} />
      <LeaveForm person={person} cancelTo={back} reply={answer?.reply} />
    </Page>
  );
}
