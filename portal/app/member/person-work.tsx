import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { OwnershipGlyph } from '~/elements/ownership-glyph';
import { responsibilityPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { OwnedRowFragment, RaciRole } from '~/gql/graphql';
import classes from './person-work.module.css';

type Involvement = {
  role: RaciRole;
  viaTeam?: { id: string; name: string } | null;
  responsibility: OwnedRowFragment;
};

const ORDER: RaciRole[] = ['ACCOUNTABLE', 'RESPONSIBLE', 'CONSULTED', 'INFORMED'];

/** What a person takes part in, by their part: accountable first. */
export function PersonWork({ involvements }: { involvements: Involvement[] }) {
  const { t } = useTranslation('member');
  return (
    <Section
      title={t('work')}
      note={involvements.length > 0 ? t('workCount', { count: involvements.length }) : undefined}
    >
      {involvements.length === 0 && <Empty>{t('noWork')}</Empty>}
      {ORDER.map((role) => {
        const held = involvements.filter((involvement) => involvement.role === role);
        if (held.length === 0) return null;
        return (
          <div key={role} className={classes.role}>
            <h3>{t(`raci.${role}`)}</h3>
            <Rows label={t(`raci.${role}`)}>
              {held.map(({ responsibility, viaTeam }) => (
                <Row
                  key={`${responsibility.id}-${viaTeam?.id}`}
                  before={<OwnershipGlyph ownership={responsibility.ownership} />}
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
          </div>
        );
      })}
    </Section>
  );
}
