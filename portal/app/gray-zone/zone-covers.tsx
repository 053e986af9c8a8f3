import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import { CoverRows } from './cover-rows';
import type { ShownZone } from './gray-zone-page.server';

/** Who helped "just this once" with its topic; absent where there is no topic to count by. */
export function ZoneCovers({ zone: { topic, covers, closedAt } }: { zone: ShownZone }) {
  const { t } = useTranslation('cover');
  if (!topic || (covers.length === 0 && closedAt)) return null;
  return (
    <Section
      id="covers"
      title={t('onZone')}
      more={{ to: `/covers/new?${new URLSearchParams({ topic: topic.id })}`, label: t('record') }}
    >
      {covers.length > 0 ? (
        <CoverRows covers={covers} label={t('onZone')} oneTopic />
      ) : (
        <Empty>{t('onZoneNone')}</Empty>
      )}
    </Section>
  );
}
