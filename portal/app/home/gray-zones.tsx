import { daysBetween } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { grayZonePath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { HomeZoneFragment } from '~/gql/graphql';
import { useZoneWords } from '~/gray-zone/use-zone-words';
import { ZoneState } from '~/gray-zone/zone-state';

/** What the reader offered to take and is not decided yet: whose answer is awaited. */
export function MyProposals({ zones }: { zones: readonly HomeZoneFragment[] }) {
  const { t } = useTranslation('grayZoneTake');
  if (zones.length === 0) return null;
  return (
    <Section title={t('home.proposals')}>
      <Rows label={t('home.proposals')}>
        {zones.map((zone) => (
          <ZoneRow key={zone.id} zone={zone} after={<ZoneState state={zone.state} />} />
        ))}
      </Rows>
    </Section>
  );
}

/** What the reader tries out: how long it still runs, what came of it, and the way to its log. */
export function MyTrials({ zones }: { zones: readonly HomeZoneFragment[] }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  if (zones.length === 0) return null;
  return (
    <Section title={t('home.trials')}>
      <Rows label={t('home.trials')}>
        {zones.map((zone) => {
          const left = zone.currentTrial ? daysBetween(format.companyToday, zone.currentTrial.to) : 0;
          const notes = [
            left > 0 && t('home.trialLeft', { count: left }),
            zone.deliveryCount > 0 && t('home.deliveries', { count: zone.deliveryCount }),
          ];
          return (
            <ZoneRow
              key={zone.id}
              zone={zone}
              notes={notes}
              after={
                zone.viewerCan.logWork && (
                  <Button
                    component={Link}
                    to={`${grayZonePath(zone.id)}/log`}
                    size="xs"
                    variant="default"
                    aria-label={t('home.logWorkOf', { question: zone.question })}
                  >
                    {t('home.logWork')}
                  </Button>
                )
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}

/** Open gray zones near the reader: what a lead may decide on, or what concerns one's own team; the most evidence first. */
export function ZonesNear({ zones }: { zones: { total: number; shown: readonly HomeZoneFragment[] } }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const { total, shown } = zones;
  return (
    <Section
      title={t('home.zones')}
      note={total > 0 ? t('home.zonesNote', { count: total }) : undefined}
      more={{ to: '/gray-zones', label: t('home.seeZones') }}
    >
      {shown.length === 0 ? (
        <Empty>{t('home.noZones')}</Empty>
      ) : (
        <Rows label={t('home.zones')}>
          {shown.map((zone) => (
            <ZoneRow
              key={zone.id}
              zone={zone}
              notes={[t('home.since', { day: format.dayOf(zone.spottedAt) })]}
              after={<ZoneState state={zone.state} />}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function ZoneRow(props: { zone: HomeZoneFragment; notes?: (string | false)[]; after: ReactNode }) {
  const words = useZoneWords();
  const { zone } = props;
  return (
    <Row after={props.after}>
      <Link to={grayZonePath(zone.id)}>
        <Foreign>{zone.question}</Foreign>
      </Link>
      <RowNote>{[words.waiting(zone), ...(props.notes ?? [])].filter(Boolean).join(' · ')}</RowNote>
    </Row>
  );
}
