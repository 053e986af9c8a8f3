import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { ShownZone } from './gray-zone-page.server';

/** The teams that it concerns and why, most weight first. */
export function ZoneTeams({ zone: { teams } }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  return (
    <Section
      id="teams"
      title={t('teams')}
      note={teams.length > 0 ? t('teamsCount', { count: teams.length }) : undefined}
    >
      {teams.length === 0 ? (
        <Empty>{t('noTeams')}</Empty>
      ) : (
        <Rows label={t('teams')}>
          {teams.map(({ team, weight, concern }) => (
            <Row key={team.id}>
              <Link to={teamPath(team.id)}>
                <Foreign>{team.name}</Foreign>
              </Link>
              <RowNote>{t(`concern.${concern}`, { count: weight })}</RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
