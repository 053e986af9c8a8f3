import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { grayZonePath } from '~/elements/paths';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { ShownZone } from './gray-zone-page.server';
import { MilestoneRow } from './milestone-row';
import { byUrgency } from './milestone-words';
import { isWorkedOn } from './state-steps';

/** What will be there and by when; absent while there is none and the reader may set none, or nobody tries it yet. */
export function ZoneMilestones({ zone }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  const { milestones, viewerCan } = zone;
  const may = viewerCan.setMilestones;
  if (milestones.length === 0 && !(may && isWorkedOn(zone.state))) return null;
  const { open, finished } = byUrgency(milestones);
  return (
    <Section
      id="milestones"
      title={t('milestones.title')}
      more={
        may
          ? {
              to: `${grayZonePath(zone.id)}/milestones`,
              label: t(milestones.length > 0 ? 'milestones.manage' : 'milestones.add'),
            }
          : undefined
      }
    >
      {milestones.length === 0 ? (
        <Empty>{t('milestones.none')}</Empty>
      ) : (
        <Rows label={t('milestones.title')}>
          {[...open, ...finished].map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} />
          ))}
        </Rows>
      )}
    </Section>
  );
}
