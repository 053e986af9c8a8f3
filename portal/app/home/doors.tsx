import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { metricPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { Sparkline } from '~/metric/chart/sparkline';
import { useMetricState } from '~/metric/metric-state';
import { useMetricValues } from '~/metric/use-metric-values';
import classes from './doors.module.css';
import type { DoorMetric } from './main-doors';

/** 앞문과 뒷문: what comes in and what leaks out, each with sixteen weeks and what they say. */
export function Doors({ doors }: { doors: readonly (readonly DoorMetric[])[] }) {
  const { t } = useTranslation(['home', 'metric']);
  const shown = doors.filter((metrics) => metrics.length > 0);
  return (
    <Section title={t('doors')} note={t('doorsNote')} more={{ to: '/metrics', label: t('seeAll') }}>
      {shown.length === 0 && <Empty>{t('noMetrics')}</Empty>}
      {shown.map((metrics) => {
        const side = metrics[0]?.side ?? 'FRONT_DOOR';
        return (
          <div key={side} className={classes.door}>
            <h3>
              {t(`metric:side.${side}`)} · {t(`metric:sideNote.${side}`)}
            </h3>
            <ul>
              {metrics.map((metric) => (
                <Door key={metric.id} metric={metric} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function Door({ metric }: { metric: DoorMetric }) {
  const { t } = useTranslation('metric');
  const values = useMetricValues(metric);
  const { trend } = metric;
  const said = trend.latest && values.ofPoint(trend.latest);
  return (
    <li className={classes.metric}>
      <div className={classes.head}>
        <Link to={metricPath(metric.id)}>
          <Foreign>{metric.name}</Foreign>
        </Link>
        <strong data-figures>{said ? t('doors.perWeek', { amount: said }) : t('doors.noValue')}</strong>
      </div>
      <Sparkline points={trend.points} width={308} height={40} />
      {useMetricState(metric.side, trend)}
    </li>
  );
}
