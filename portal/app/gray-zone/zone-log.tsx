import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { grayZonePath } from '~/elements/paths';
import { Section } from '~/elements/section';
import classes from './gray-zone-page.module.css';
import type { ShownZone } from './gray-zone-page.server';
import { LogRows } from './log-rows';
import { isWorkedOn } from './state-steps';

/** What was done for it so far, with the count of deliveries; absent before its first trial while nothing is logged. */
export function ZoneLog({ zone }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  const { workLog, deliveryCount, viewerCan } = zone;
  const entries = workLog.edges.map(({ node }) => node);
  if (entries.length === 0 && !(viewerCan.logWork && isWorkedOn(zone.state))) return null;
  const path = `${grayZonePath(zone.id)}/log`;
  return (
    <Section
      id="log"
      title={t('log.title')}
      note={deliveryCount > 0 ? t('delivered', { count: deliveryCount }) : undefined}
      more={{ to: path, label: t(viewerCan.logWork ? 'log.add' : 'log.all') }}
    >
      {entries.length > 0 ? (
        <LogRows entries={entries} label={t('log.title')} />
      ) : (
        <Empty>{t('log.none')}</Empty>
      )}
      {workLog.pageInfo.hasNextPage && (
        <p className={classes.more}>
          <Link to={path}>{t('log.all')}</Link>
        </p>
      )}
    </Section>
  );
}
