import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { HomeQuery } from '~/gql/graphql';

type Membership = NonNullable<HomeQuery['viewer']>['member']['memberships'][number];

/** The teams that the reader belongs to today; for those who lead, also the teams below. */
export function MyTeams({ memberships }: { memberships: Membership[] }) {
  const { t } = useTranslation('home');
  if (memberships.length === 0) return null;
  const below = memberships.flatMap(({ role, team }) =>
    role === 'LEAD' ? team.children.filter(({ to }) => !to) : [],
  );
  return (
    <Section title={t('myTeams')} more={{ to: '/people', label: t('everyone') }}>
      <Rows label={t('myTeams')}>
        {memberships.map(({ id, role, team }) => (
          <Row key={id} after={<span>{t('people', { count: team.memberCount })}</span>}>
            <Link to={teamPath(team.id)}>
              <Foreign>{team.name}</Foreign>
            </Link>
            {role === 'LEAD' && <RowNote>{t('youLead')}</RowNote>}
          </Row>
        ))}
        {below.map(({ id, name, memberCount }) => (
          <Row key={id} after={<span>{t('people', { count: memberCount })}</span>}>
            <Link to={teamPath(id)}>
              <Foreign>{name}</Foreign>
            </Link>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
