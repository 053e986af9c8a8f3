import { useTranslation } from 'react-i18next';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { GrayZoneLinkFragment } from '~/gql/graphql';
import { ZoneLinkRow } from './zone-link-row';

/** The gray zones that are about a responsibility, or that made it what it is; nothing where there is none. */
export function WorkGrayZones({ zones }: { zones: readonly GrayZoneLinkFragment[] }) {
  const { t } = useTranslation('grayZone');
  if (zones.length === 0) return null;
  return (
    <Section id="gray-zones" title={t('links.onWork')}>
      <Rows label={t('links.onWork')}>
        {zones.map((zone) => (
          <ZoneLinkRow key={zone.id} zone={zone} />
        ))}
      </Rows>
    </Section>
  );
}
