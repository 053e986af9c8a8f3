import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { personPath, responsibilityPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { RoutedFragment } from '~/gql/graphql';
import { topicPath } from './paths';
import classes from './request-facts.module.css';

/** Who asked, when, and what it is about. */
export function RequestFacts({ request }: { request: RoutedFragment }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { asker, topic, responsibility, askedAt } = request;
  return (
    <Section title={t('facts')}>
      <dl className={classes.facts}>
        <Fact term={t('factAsker')}>
          {asker ? (
            <Link to={personPath(asker.id)}>
              <Foreign>{asker.name}</Foreign>
            </Link>
          ) : (
            t('importedAsker')
          )}
        </Fact>
        <Fact term={t('factAsked')}>
          <time dateTime={askedAt}>
            {format.dayOf(askedAt)} {format.time(askedAt)}
          </time>
        </Fact>
        <Fact term={t('factTopic')}>
          <Link to={topicPath(topic.id)}>
            <Foreign>{topic.name}</Foreign>
          </Link>
        </Fact>
        {responsibility && (
          <Fact term={t('factWork')}>
            <Link to={responsibilityPath(responsibility.id)}>
              <Foreign>{responsibility.name}</Foreign>
            </Link>
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
