import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { metricPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { Sparkline } from './chart/sparkline';
import classes from './door-column.module.css';
import type { Door } from './doors.server';
import { useMetricState } from './metric-state';
import { useMetricValues } from './use-metric-values';

/** One door: each metric with its sixteen weeks, the latest of them, and what that says. */
export function DoorColumn({ door, more }: { door: Door; more: string | null }) {
  const { t } = useTranslation('metric');
  const { side, metrics } = door;
  return (
    <Section title={t(`side.${side}`)} note={t(`sideNote.${side}`)}>
      {metrics.length === 0 ? (
        <p className={classes.none}>{t(`doors.emptySide.${side}`)}</p>
      ) : (
        <ul className={classes.rows}>
          {metrics.map((metric) => (
            <MetricRow key={metric.id} metric={metric} />
          ))}
        </ul>
      )}
      {more && (
        <p className={classes.more}>
          <Link to={more}>{t(`doors.more${side}`)}</Link>
        </p>
      )}
    </Section>
  );
}

function MetricRow({ metric }: { metric: Door['metrics'][number] }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const values = useMetricValues(metric);
  const { trend } = metric;
  const { latest } = trend;
  return (
    <li className={classes.row}>
      <Link to={metricPath(metric.id)} className={classes.name}>
        {metric.name}
      </Link>
      <span className={classes.spark}>
        <Sparkline points={trend.points} width={132} height={40} />
      </span>
      <span className={classes.figure}>
        <strong data-figures>
          {latest
            ? t(metric.kind === 'FLOW' ? 'doors.perWeek' : 'doors.meanOfWeek', {
                amount: values.ofPoint(latest),
              })
            : t('doors.noValue')}
        </strong>
      </span>
      <span className={classes.state}>{useMetricState(metric.side, trend)}</span>
      <span className={classes.when}>{latest && format.period(latest.from, latest.to)}</span>
      {metric.archivedOn && (
        <span className={classes.archived}>
          {t('doors.archivedOn', { day: format.day(metric.archivedOn) })}
        </span>
      )}
    </li>
  );
}
