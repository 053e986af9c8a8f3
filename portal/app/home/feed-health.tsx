import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { FeedLoadFragment } from '~/gql/graphql';
import { StateGlyph } from '~/metric/chart/state-glyph';
import type { FeedWay } from '~/metric/feed/last-good';
import { useIssueWords } from '~/metric/upload/use-issue-words';
import classes from './feed-health.module.css';

/** Whether values still come in: ways that went silent, the last load that did, and the last that was refused with what it needs. */
export function FeedHealth({
  loads,
  silent,
}: {
  loads: readonly FeedLoadFragment[];
  silent: readonly FeedWay[];
}) {
  const { t } = useTranslation('home');
  const good = loads.find(({ state }) => state === 'LOADED');
  const refused = loads.find(({ state }) => state === 'REFUSED');
  return (
    <Section title={t('feeds')} more={{ to: '/admin/feeds', label: t('seeAll') }}>
      {!good && !refused && silent.length === 0 ? (
        <Empty
          act={
            <Link to="/metrics" data-underlined>
              {t('seeMetrics')}
            </Link>
          }
        >
          {t('noFeeds')}
        </Empty>
      ) : (
        <Rows label={t('feeds')}>
          {silent.map((way) => (
            <Silent key={way.key} way={way} />
          ))}
          {good && <Load load={good} />}
          {refused && <Load load={refused} />}
        </Rows>
      )}
    </Section>
  );
}

function Silent({ way }: { way: FeedWay }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (!way.silentSince) return null;
  return (
    <Row
      before={
        <span className={classes.glyph} data-refused>
          <StateGlyph state="WORSE" />
        </span>
      }
      after={<time dateTime={way.silentSince}>{format.ago(way.silentSince)}</time>}
    >
      <Link to="/admin/feeds">{t('feedSilent', { day: format.dayOf(way.silentSince) })}</Link>
      <RowNote>
        <Foreign>{way.token?.name ?? t(`feedSource.${way.source}`)}</Foreign>
      </RowNote>
    </Row>
  );
}

function Load({ load }: { load: FeedLoadFragment }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const words = useIssueWords();
  const isRefused = load.state === 'REFUSED';
  const issue = load.issues.edges[0]?.node;
  const sender = load.token?.name ?? load.by?.name;
  return (
    <Row
      before={
        <span className={classes.glyph} data-refused={isRefused || undefined}>
          <StateGlyph state={isRefused ? 'WORSE' : 'BETTER'} />
        </span>
      }
      after={<time dateTime={load.startedAt}>{format.ago(load.finishedAt ?? load.startedAt)}</time>}
    >
      <Link to={`/admin/feeds/${encodeURIComponent(load.id)}`}>
        {t(isRefused ? 'feedRefused' : 'feedGood')}
      </Link>
      <RowNote>
        <Foreign>
          {[load.name || t(`feedSource.${load.source}`), sender, t('feedRows', { count: load.rowCount })]
            .filter(Boolean)
            .join(' · ')}
        </Foreign>
      </RowNote>
      {isRefused && issue && (
        <p className={classes.reason}>
          {t('feedLine', { line: issue.line })} {words(issue)}
        </p>
      )}
    </Row>
  );
}
