import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { LandingDrawings, landedIn } from './landings/landing-drawings';
import type { ShownTopic } from './topic.server';
import classes from './topic-page.module.css';
import { useConsistencySentence } from './use-consistency-sentence';

/** Where it went: the sentence, the strip, the bar, then the three figures. */
export function TopicConsistency({ topic }: { topic: ShownTopic }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { consistency } = topic;
  const landings = topic.landings.edges.map(({ node }) => node);
  return (
    <Section
      title={t('topic.consistency')}
      note={consistency.to < format.companyToday && t('topic.past', { day: format.day(consistency.to) })}
    >
      <p className={classes.sentence}>{useConsistencySentence(consistency)}</p>
      {landedIn(consistency, landings).length > 0 ? (
        <LandingDrawings consistency={consistency} landings={landings} />
      ) : (
        <Empty>{t('topic.noLandings')}</Empty>
      )}
    </Section>
  );
}
