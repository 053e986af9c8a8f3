import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { personPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { TrialShownFragment } from '~/gql/graphql';

/** Who did the trial, as its log says, by name and never by count. */
export function TrialDoers({ doers }: { doers: TrialShownFragment['doers'] }) {
  const { t } = useTranslation('grayZoneTake');
  return (
    <Section title={t('doers')}>
      {doers.length === 0 ? (
        <Empty>{t('doersNone')}</Empty>
      ) : (
        <Rows label={t('doers')}>
          {doers.map(({ member, entries, deliveries }) => (
            <Row
              key={member.id}
              before={<Avatar id={member.id} name={member.name} initials={member.initials} size="small" />}
            >
              <Link to={personPath(member.id)}>
                <Foreign>{member.name}</Foreign>
              </Link>
              <RowNote>
                {[
                  entries > 0 && t('doerEntries', { count: entries }),
                  deliveries > 0 && t('doerDeliveries', { count: deliveries }),
                ]
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
