import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import { Row, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { TeamKind } from '~/gql/graphql';

type SubTeam = { id: string; name: string; kind: TeamKind; memberCount: number };

/** The teams directly below. */
export function SubTeams({ teams }: { teams: SubTeam[] }) {
  const { t } = useTranslation('team');
  if (teams.length === 0) return null;
  return (
    <Section title={t('subTeams')}>
      <Rows label={t('subTeams')}>
        {teams.map(({ id, name, kind, memberCount }) => (
          <Row
            key={id}
            after={<span>{[t(`kind.${kind}`), t('people', { count: memberCount })].join(' · ')}</span>}
          >
            <Link to={teamPath(id)}>
              <Foreign>{name}</Foreign>
            </Link>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
