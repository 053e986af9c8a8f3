import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { grayZonePath, personPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { topicPath } from '~/routing/paths';
import classes from './gray-zone-page.module.css';
import type { ShownZone } from './gray-zone-page.server';
import { isWorkedOn } from './state-steps';

/** Where it was found and by whom, and what the reader may do with it beside taking it. */
export function ZoneFacts({ zone }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const { topic, reportedBy, previous, viewerCan } = zone;
  const path = grayZonePath(zone.id);
  const isDismissed = previous?.state === 'DISMISSED';
  const logs = viewerCan.logWork && !isWorkedOn(zone.state) && zone.workLog.edges.length === 0;
  const acts = [
    logs && { to: `${path}/log`, label: t('log.add') },
    viewerCan.update && { to: `${path}/edit`, label: t('edit') },
    viewerCan.dismiss && { to: `${path}/dismiss`, label: t('dismiss') },
  ].filter((act) => act !== false);
  return (
    <Section id="facts" title={t('facts.title')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('facts.source')}</dt>
          <dd>{t(`source.${zone.source}`)}</dd>
        </div>
        <div>
          <dt>{t('facts.spotted')}</dt>
          <dd>
            <time dateTime={zone.spottedAt}>{format.dayOf(zone.spottedAt)}</time>
          </dd>
        </div>
        {reportedBy && (
          <div>
            <dt>{t('facts.reporter')}</dt>
            <dd>
              <Link to={personPath(reportedBy.id)}>{t('person', { name: reportedBy.name })}</Link>
            </dd>
          </div>
        )}
        {topic && (
          <div>
            <dt>{t('facts.topic')}</dt>
            <dd>
              <Link to={topicPath(topic.id)}>
                <Foreign>{topic.name}</Foreign>
              </Link>
            </dd>
          </div>
        )}
        {previous && (
          <div>
            <dt>{t(isDismissed ? 'facts.previous' : 'facts.followed')}</dt>
            <dd>
              <Link to={grayZonePath(previous.id)}>
                <Foreign>{previous.question}</Foreign>
              </Link>
              {previous.closedAt && ` · ${format.dayOf(previous.closedAt)}`}
            </dd>
          </div>
        )}
      </dl>
      {acts.length > 0 && (
        <div className={classes.acts}>
          {acts.map(({ to, label }) => (
            <Button key={to} component={Link} to={to} variant="default">
              {label}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
