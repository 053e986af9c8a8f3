import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import classes from './feed.module.css';
import type { FeedWay } from './last-good';

/** Every way in with the time of its last good load. */
export function FeedWays({ ways, looked }: { ways: readonly FeedWay[]; looked: number }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  return (
    <Section title={t('feed.lastGood')} note={t('feed.lastGoodNote', { count: looked })}>
      <Rows label={t('feed.lastGood')}>
        {ways.map(({ key, source, token, lastGoodAt, refusedSince, silentSince }) => (
          <Row
            key={key}
            after={
              lastGoodAt ? (
                <time dateTime={lastGoodAt} className={classes.good}>
                  {format.ago(lastGoodAt)}
                </time>
              ) : (
                <span className={classes.when}>{t('feed.lastGoodNone')}</span>
              )
            }
          >
            <strong>{token ? token.name : t(`source.${source}`)}</strong>
            {silentSince && (
              <RowNote>
                <span className={classes.trouble}>
                  {t('feed.silentSince', { day: format.dayOf(silentSince) })}
                </span>
              </RowNote>
            )}
            {refusedSince > 0 && (
              <RowNote>
                <span className={classes.trouble}>{t('feed.refusedSince', { count: refusedSince })}</span>
              </RowNote>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
