import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import { requestPath } from './paths';
import type { ShownTopic } from './topic.server';
import classes from './topic-page.module.css';

type Asked = ShownTopic['requests']['edges'][number]['node'];

/** The newest questions that say it in different words, with the asker's team and day. */
export function TopicQuotes({ requests }: { requests: readonly Asked[] }) {
  const format = useFormat();
  const { t } = useTranslation('routing');
  const byText = new Map(requests.map((request) => [request.text, request]));
  const quoted = [...byText.values()].slice(0, QUOTES);
  return (
    <ul className={classes.quotes} aria-label={t('topic.quotes')}>
      {quoted.map((request) => (
        <li key={request.id}>
          <Link to={requestPath(request.id)}>
            <q>
              <Foreign>{request.text}</Foreign>
            </q>
          </Link>{' '}
          <span>
            {[request.asker?.memberships[0]?.team.name, format.dayOf(request.askedAt)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

const QUOTES = 3;
