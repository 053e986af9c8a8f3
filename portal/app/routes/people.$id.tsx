import { addDays } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { PersonPageDocument } from '~/gql/graphql';
import { PersonGrayZones } from '~/gray-zone/person-gray-zones';
import { PersonKpis } from '~/kpi/list/person-kpis';
import { MembershipHistory } from '~/member/membership-history';
import { MissionWords } from '~/member/mission-words';
import { PersonWork } from '~/member/person-work';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_t, { person }) => person.name,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { node } = await load(request, PersonPageDocument, { id: params.id ?? '' });
  if (node?.__typename !== 'Member') throw notFound();
  return { person: node };
}

export default function PersonPage() {
  const { t } = useTranslation('member');
  const format = useFormat();
  const { person } = useLoaderData<typeof loader>();
  const since = person.deactivatedOn
    ? t('leftOn', { day: format.day(addDays(person.deactivatedOn, -1)) })
    : t('joinedOn', { day: format.day(person.joinedOn) });
  return (
    <Page
      crumbs={[{ to: '/people', label: t('people') }]}
      title={person.name}
      lead={[person.title, person.email, since].filter(Boolean).join(' · ')}
      act={
        person.viewerCan.edit && (
          <Button component={Link} to={`/admin/people/${encodeURIComponent(person.id)}`} variant="default">
            {t('manage')}
          </Button>
        )
      }
      rail={
        <Section title={t('history')}>
          <MembershipHistory memberships={person.memberships} />
        </Section>
      }
    >
      <MissionWords mission={person.mission} value={person.companyValue} />
      {person.kpis.length > 0 && <PersonKpis kpis={person.kpis} />}
      <PersonWork involvements={person.responsibilities} />
      <PersonGrayZones person={person} />
    </Page>
  );
}
