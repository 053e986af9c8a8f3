import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Mark } from '~/elements/mark';
import { OwnershipGlyph } from '~/elements/ownership-glyph';
import { responsibilityPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { HomeQuery } from '~/gql/graphql';

type Involvement = NonNullable<HomeQuery['viewer']>['member']['responsibilities'][number];

/** What the reader takes part in, first what they are accountable for. */
export function OwnWork({ involvements }: { involvements: Involvement[] }) {
  const { t } = useTranslation('home');
  return (
    <Section
      title={t('ownWork')}
      note={involvements.length > 0 ? t('works', { count: involvements.length }) : undefined}
    >
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
          {inOrder(involvements).map(({ role, responsibility, viaTeam }) => (
            <Row
              key={`${role}-${responsibility.id}-${viaTeam?.id}`}
              before={<OwnershipGlyph ownership={responsibility.ownership} />}
              after={
                responsibility.ownership === 'OWNED' ? (
                  <span>{t(`raci.${role}`)}</span>
                ) : (
                  <Mark certainty="nobody">{t(`ownership.${responsibility.ownership}`)}</Mark>
                )
              }
            >
              <Link to={responsibilityPath(responsibility.id)}>
                <Foreign>{responsibility.name}</Foreign>
              </Link>
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

const PARTS = ['ACCOUNTABLE', 'RESPONSIBLE', 'CONSULTED', 'INFORMED'];

// one's own parts before those through a team, and by how much each asks of one
function inOrder(involvements: Involvement[]): Involvement[] {
  const weight = ({ role, viaTeam }: Involvement) => PARTS.indexOf(role) + (viaTeam ? PARTS.length : 0);
  return [...involvements].sort((a, b) => weight(a) - weight(b));
}
