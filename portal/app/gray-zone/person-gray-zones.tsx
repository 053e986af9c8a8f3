import { useTranslation } from 'react-i18next';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { PersonGrayZonesFragment } from '~/gql/graphql';
import { coversPath } from './cover-filter';
import { CoverRows } from './cover-rows';
import { LogRows } from './log-rows';
import { ZoneLinkRow } from './zone-link-row';

/** What somebody took that nobody owned, what they did for it, and where they helped just this once; each where there is any. */
export function PersonGrayZones({ person }: { person: PersonGrayZonesFragment }) {
  const { t } = useTranslation(['grayZone', 'cover']);
  const { grayZonesTaken, workLog, covers } = person;
  return (
    <>
      {grayZonesTaken.length > 0 && (
        <Section id="gray-zones" title={t('links.taken')} note={t('count', { count: grayZonesTaken.length })}>
          <Rows label={t('links.taken')}>
            {grayZonesTaken.map((zone) => (
              <ZoneLinkRow
                key={zone.id}
                zone={zone}
                note={zone.deliveryCount > 0 && t('delivered', { count: zone.deliveryCount })}
              />
            ))}
          </Rows>
        </Section>
      )}
      {workLog.edges.length > 0 && (
        <Section id="work-log" title={t('links.logged')}>
          <LogRows entries={workLog.edges.map(({ node }) => node)} label={t('links.logged')} />
        </Section>
      )}
      {covers.edges.length > 0 && (
        <Section
          id="covers"
          title={t('cover:ofPerson')}
          more={{ to: coversPath({ helperId: person.id }), label: t('cover:showAll') }}
        >
          <CoverRows covers={covers.edges.map(({ node }) => node)} label={t('cover:ofPerson')} />
        </Section>
      )}
    </>
  );
}
