import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '~/elements/load-more';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { MetricCorrectionShownFragment } from '~/gql/graphql';
import classes from './corrections.module.css';
import type { loadMetricPage } from './metric-page.server';
import { metricViewPath } from './metric-view';
import { useMetricValues } from './use-metric-values';

type Shown = Awaited<ReturnType<typeof loadMetricPage>>;

/** Every value that was replaced or taken back, newest first: which day, from what to what, who and why. */
export function Corrections({ page }: { page: Shown }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const { metric, view, corrections } = page;
  return (
    <Section id="corrections" title={t('correction.title')}>
      {corrections.rows.length === 0 ? (
        <p className={classes.none}>{t('correction.none')}</p>
      ) : (
        <ol className={classes.list}>
          {corrections.rows.map((correction) => (
            <li key={correction.id}>
              <Link
                to={metricViewPath(metric.id, { ...view, day: correction.day }, '#day')}
                className={classes.day}
                preventScrollReset
              >
                {format.day(correction.day)}
              </Link>
              <Correction correction={correction} metric={metric} />
            </li>
          ))}
        </ol>
      )}
      <LoadMore pageInfo={corrections.pageInfo} />
    </Section>
  );
}

/** One correction in words: 4,020건 → 4,120건 · 서지안님 · 어제 · why. */
export function Correction(props: {
  correction: MetricCorrectionShownFragment;
  metric: Pick<Shown['metric'], 'unit' | 'kind'>;
}) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const { correction, metric } = props;
  const values = useMetricValues(metric);
  const said = (value: string | null | undefined) => (value ? values.exact(value) : t('correction.nothing'));
  return (
    <div className={classes.words}>
      <p className={classes.change} data-figures>
        <del>{said(correction.before)}</del> <span aria-hidden>→</span> <ins>{said(correction.after)}</ins>
      </p>
      <p className={classes.note}>
        {[
          correction.by ? t('correction.by', { name: correction.by.name }) : t('correction.system'),
          format.ago(correction.at),
          t(`source.${correction.source}`),
        ].join(' · ')}
      </p>
      <p className={correction.reason ? classes.reason : classes.note}>
        {correction.reason || t('correction.noReason')}
      </p>
    </div>
  );
}
