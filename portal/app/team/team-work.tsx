import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Mark } from '~/elements/mark';
import { responsibilityPath } from '~/elements/paths';
import { Row, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { TeamPageQuery } from '~/gql/graphql';

type TeamNode = Extract<NonNullable<TeamPageQuery['node']>, { __typename: 'Team' }>;
type Work = TeamNode['responsibilities']['edges'][number]['node'];

/** What the team is answerable for, each with how surely it is owned and by whom. */
export function TeamWork({ teamId, works, more }: { teamId: string; works: Work[]; more: boolean }) {
  const { t } = useTranslation('team');
  const onMap = { to: `/map?${new URLSearchParams({ view: 'list', team: teamId })}`, label: t('allOnMap') };
  const count = more ? undefined : t('workCount', { count: works.length });
  return (
    <Section
      title={t('work')}
      note={works.length > 0 ? count : undefined}
      more={works.length > 0 ? onMap : undefined}
    >
      {works.length === 0 ? (
        <Empty>{t('noWork')}</Empty>
      ) : (
        <Rows label={t('work')}>
          {works.map((work) => (
            <Row key={work.id} after={<WorkOwner work={work} />}>
              <Link to={responsibilityPath(work.id)}>
                <Foreign>{work.name}</Foreign>
              </Link>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function WorkOwner({ work }: { work: Work }) {
  const { t } = useTranslation('home');
  if (work.ownership !== 'OWNED') return <Mark certainty="nobody">{t(`ownership.${work.ownership}`)}</Mark>;
  const owner = work.parties.find(({ role }) => role === 'ACCOUNTABLE')?.holder.name;
  return <Mark certainty="owned">{owner}</Mark>;
}
