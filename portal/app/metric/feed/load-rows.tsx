import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { MetricLoadSummaryFragment } from '~/gql/graphql';
import classes from './feed.module.css';
import { LoadStateWords } from './load-state';
import { useLoadWords } from './use-load-words';

/** Loads, newest first: how each ended, who or what sent it, and what it brought. */
export function LoadRows({ loads }: { loads: readonly MetricLoadSummaryFragment[] }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const words = useLoadWords();
  return (
    <Rows label={t('feed.loads')}>
      {loads.map((load) => (
        <Row
          key={load.id}
          after={
            <time dateTime={load.startedAt} className={classes.when}>
              {format.dayOf(load.startedAt)} {format.time(load.startedAt)}
            </time>
          }
        >
          <Link to={`/admin/feeds/${encodeURIComponent(load.id)}`}>{words.name(load)}</Link>
          <div className={classes.line}>
            <LoadStateWords load={load} />
            <RowNote>{words.sender(load)}</RowNote>
          </div>
          {load.state === 'LOADED' && <RowNote>{words.counts(load)}</RowNote>}
        </Row>
      ))}
    </Rows>
  );
}
