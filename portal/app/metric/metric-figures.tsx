import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import classes from './metric-figures.module.css';
import type { ShownMetric } from './metric-page.server';
import { useMetricState } from './metric-state';
import { useMetricValues } from './use-metric-values';

/** The latest period, what is usual, and what that says: the sentence's proof in a ruled strip. */
export function MetricFigures({ metric }: { metric: ShownMetric }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const values = useMetricValues(metric);
  const { trend, firstDay, lastDay } = metric;
  const { latest, unit } = trend;
  const baseline = trend.segments.at(-1);
  const state = useMetricState(metric.side, trend);
  const { lower, upper } = latest ?? {};
  return (
    <dl className={classes.strip}>
      <div>
        <dt>{t(`page.latestUnit.${unit}`)}</dt>
        <dd className={classes.figure}>{latest ? values.ofPoint(latest) : t('doors.noValue')}</dd>
        <dd className={classes.note}>{latest && format.period(latest.from, latest.to)}</dd>
      </div>
      <div>
        <dt>{t('page.usual')}</dt>
        {typeof lower === 'number' && typeof upper === 'number' ? (
          <dd className={classes.middle}>
            {t('page.usualSaid', { from: values.about(lower), to: values.about(upper) })}
          </dd>
        ) : (
          <dd className={classes.middle}>{t('page.usualNone')}</dd>
        )}
        <dd className={classes.note}>{baseline && t('page.usualNote', { count: baseline.pointCount })}</dd>
      </div>
      <div>
        <dt>{t('page.now')}</dt>
        <dd className={classes.state}>{state}</dd>
        <dd className={classes.note}>
          {trend.stateCount > 0 && t(`page.lasts.${unit}`, { count: trend.stateCount })}
        </dd>
      </div>
      <div>
        <dt>{t('page.values')}</dt>
        {firstDay && lastDay ? (
          <>
            <dd className={classes.middle}>{format.day(firstDay)}</dd>
            <dd className={classes.note}>– {format.day(lastDay)}</dd>
          </>
        ) : (
          <dd className={classes.middle}>{t('page.noValues')}</dd>
        )}
      </div>
    </dl>
  );
}
