import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { RoutedFragment } from '~/gql/graphql';
import { HopTrail } from './hop-trail';
import { requestPath } from './paths';
import classes from './request-rows.module.css';
import { StateMark } from './state-mark';

type Shown = Pick<
  RoutedFragment,
  'id' | 'text' | 'state' | 'source' | 'isBounced' | 'askedAt' | 'team' | 'hops'
> & {
  asker?: { name: string } | null;
};

/** Requests, newest first: the question, where it is, and its way. `askers` says who asked, too. */
export function RequestRows(props: { requests: readonly Shown[]; label: string; askers?: boolean }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const askerOf = ({ asker }: Shown) => (asker ? t('person', { name: asker.name }) : t('importedAsker'));
  return (
    <ul className={classes.rows} aria-label={props.label}>
      {props.requests.map((request) => (
        <li key={request.id}>
          <h3>
            <Link to={requestPath(request.id)}>
              <Foreign>{request.text}</Foreign>
            </Link>
          </h3>
          <p className={classes.state}>
            <StateMark request={request} />
            {props.askers && <span>{askerOf(request)}</span>}
            <time dateTime={request.askedAt}>{format.ago(request.askedAt)}</time>
          </p>
          {isWay(request) && <HopTrail hops={request.hops} text={request.text} />}
        </li>
      ))}
    </ul>
  );
}

// one team that waits or takes it is what the state says already
function isWay({ hops }: Shown): boolean {
  return hops.length > 1 || hops.some(({ outcome }) => outcome === 'BOUNCED');
}
