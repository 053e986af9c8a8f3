import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { TopicsQuery } from '~/gql/graphql';
import { entropyWord, SCATTERED_FROM } from './entropy-words';
import { MiniStrip } from './landings/landing-strip';
import { topicPath } from './paths';
import classes from './topic-rows.module.css';

type Topic = TopicsQuery['topics']['edges'][number]['node'];

/** Topics in rows: what is asked, where it landed lately, and how far that scatters, in words before the figure. */
export function TopicRows({ topics, label }: { topics: readonly Topic[]; label: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} />
      ))}
    </ul>
  );
}

function TopicRow({ topic }: { topic: Topic }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { consistency } = topic;
  const { requestCount, entropy, bounceRate, landings } = consistency;
  const isQuiet = requestCount === 0;
  const word = entropyWord(
    entropy,
    landings.reduce((sum, { count }) => sum + count, 0),
  );
  const isTelling = word !== 'none' && word !== 'once';
  const counts = isQuiet
    ? [t('list.quiet'), t('list.lastAsked', { day: format.ago(topic.lastAskedAt) })]
    : [
        t('list.asked', { count: requestCount }),
        landings.length > 0 && t('list.teams', { count: landings.length }),
      ];
  const newestLast = topic.landings.edges.map(({ node }) => node).reverse();
  return (
    <li>
      <div className={classes.name}>
        <h3>
          <Link to={topicPath(topic.id)}>
            <Foreign>{topic.name}</Foreign>
          </Link>
        </h3>
        <p>{counts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={classes.strip}>
        <MiniStrip landings={newestLast} />
      </div>
      <div className={classes.says}>
        {!isQuiet && (
          <>
            <p data-scattered={(entropy ?? 0) >= SCATTERED_FROM || undefined}>{t(`entropy.${word}`)}</p>
            <p className={classes.figures}>
              {isTelling &&
                [
                  typeof entropy === 'number' && t('list.scatter', { figure: format.number(entropy, 2) }),
                  typeof bounceRate === 'number' &&
                    t('list.bounced', { figure: format.percent(bounceRate, 0) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
