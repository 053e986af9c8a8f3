import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { responsibilityPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { LandingDrawings } from '~/routing/landings/landing-drawings';
import { topicPath } from '~/routing/paths';
import { TopicQuotes } from '~/routing/topic-quotes';
import { useConsistencySentence } from '~/routing/use-consistency-sentence';
import classes from './gray-zone-page.module.css';
import type { AskedTopic, ShownZone } from './gray-zone-page.server';
import { useZoneWords } from './use-zone-words';
import { ZoneSightings } from './zone-sightings';

/** Why it is a gray zone: what was counted in a sentence, drawn where it scatters, and what happens because of it. */
export function WhyZone({ zone, topic }: { zone: ShownZone; topic: AskedTopic | null }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const words = useZoneWords();
  const { source, description, reportedBy, lastSeenOn } = zone;
  const isOver = lastSeenOn !== null && lastSeenOn < format.companyToday && zone.closedAt === null;
  const isReported = source === 'REPORTED' && reportedBy;
  return (
    <Section id="why" title={t(source === 'SYNERGY' ? 'why.titleSynergy' : 'why.title')}>
      <div className={classes.why}>
        {isReported ? (
          <p>{t('why.reported', { name: reportedBy.name, day: format.dayOf(zone.spottedAt) })}</p>
        ) : (
          !(source === 'TOPIC' && topic) && <p>{words.evidence(zone)}.</p>
        )}
        {description && (
          <p className={classes.description}>
            <Foreign>{description}</Foreign>
          </p>
        )}
        {topic && <AskedTopicDrawn topic={topic} />}
        {source === 'TOPIC' && !zone.topic && <p className={classes.quiet}>{t('why.topicGone')}</p>}
        {source === 'COVER' && <p className={classes.quiet}>{t('why.covers')}</p>}
        <AboutWork zone={zone} />
        <ZoneSightings sightings={zone.sightings} />
        {isOver && <p className={classes.quiet}>{t('why.lastSeen', { day: format.day(lastSeenOn) })}</p>}
      </div>
    </Section>
  );
}

function AskedTopicDrawn({ topic }: { topic: AskedTopic }) {
  const { t } = useTranslation('grayZone');
  const landings = topic.landings.edges.map(({ node }) => node);
  const { consistency } = topic;
  return (
    <>
      <p>{useConsistencySentence(consistency)}</p>
      {consistency.landings.length > 0 && <LandingDrawings consistency={consistency} landings={landings} />}
      <TopicQuotes requests={topic.requests.edges.map(({ node }) => node)} />
      <p className={classes.quiet}>
        <Link to={`${topicPath(topic.id)}#requests`}>{t('why.readAll', { count: topic.requestCount })}</Link>
      </p>
    </>
  );
}

/** The responsibility or the hand-off that it is about, with the way to the map. */
function AboutWork({ zone: { responsibility, handOff } }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  if (!responsibility && !handOff) return null;
  const sides = handOff ? [handOff.from, handOff.to] : responsibility ? [responsibility] : [];
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('why.work')}</dt>
        <dd>
          {sides.map((side, at) => (
            <span key={side.id}>
              {at > 0 && ' → '}
              <Link to={responsibilityPath(side.id)}>
                <Foreign>{side.name}</Foreign>
              </Link>
            </span>
          ))}
          {sides[0] && (
            <>
              {' · '}
              <Link to={`/map?view=graph&sel=${encodeURIComponent(sides[0].id)}`}>{t('why.onMap')}</Link>
            </>
          )}
        </dd>
      </div>
      {handOff && (
        <div>
          <dt>{t('why.handOff')}</dt>
          <dd>
            <Foreign>{handOff.what}</Foreign>
          </dd>
        </div>
      )}
    </dl>
  );
}
