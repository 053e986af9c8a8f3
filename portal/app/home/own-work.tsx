import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Mark } from '~/elements/mark';
import { responsibilityPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { HomeQuery } from '~/gql/graphql';

type Involvement = NonNullable<HomeQuery['viewer']>['member']['responsibilities'][number];

/** What the reader takes part in, first what they are accountable for. */
export function OwnWork({ involvements }: { involvements: Involvement[] }) {
  const { t } = useTranslation('home');
  return (
    <Section title={t('ownWork')} note={t('works', { count: involvements.length })}>
      {involvements.length === 0 ? (
        <Empty
          act={
            <Link to="/map" data-underlined>
              {t('seeMap')}
            </Link>
          }
        >
          {t('noOwnWork')}
        </Empty>
      ) : (
        <Rows label={t('ownWork')}>
          {involvements.map(({ role, responsibility, viaTeam }) => (
            <Row
              key={`${role}-${responsibility.id}-${viaTeam?.id}`}
              after={
                responsibility.ownership === 'OWNED' ? (
                  <span>{t(`raci.${role}`)}</span>
                ) : (
                  <Mark certainty="nobody">{t(`ownership.${responsibility.ownership}`)}</Mark>
                )
              }
            >
              <Link to={responsibilityPath(responsibility.id)}>{responsibility.name}</Link>
              <RowNote>
                {[responsibility.team?.name, viaTeam && t('viaTeam', { team: viaTeam.name })]
                  .filter(Boolean)
                  .join(' · ')}
              </RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
