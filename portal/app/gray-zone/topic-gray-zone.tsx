import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { GrayZoneLinkFragment } from '~/gql/graphql';
import classes from './gray-zone-page.module.css';
import { ZoneLinkRow } from './zone-link-row';

/** What became of a topic's scatter: its gray zone, or the way to report one. */
export function TopicGrayZone(props: {
  topic: { id: string; name: string; grayZone: GrayZoneLinkFragment | null };
}) {
  const { t } = useTranslation(['grayZone', 'cover']);
  const { id, name, grayZone } = props.topic;
  const isOpen = grayZone !== null && grayZone.closedAt === null;
  return (
    <Section
      id="gray-zone"
      title={t('links.onTopic')}
      more={{ to: `/covers?${new URLSearchParams({ topic: id })}`, label: t('cover:onZone') }}
    >
      {grayZone && (
        <>
          <p className={classes.above}>{t(isOpen ? 'links.onTopicLead' : 'links.onTopicAdopted')}</p>
          <Rows label={t('links.onTopic')}>
            <ZoneLinkRow zone={grayZone} />
          </Rows>
        </>
      )}
      {!isOpen && (
        <div className={classes.acts}>
          <Button
            component={Link}
            to={`/gray-zones/new?${new URLSearchParams({ topic: id, question: name })}`}
            variant="default"
          >
            {t('links.reportTopic')}
          </Button>
        </div>
      )}
    </Section>
  );
}
