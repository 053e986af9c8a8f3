import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import { metricPath } from '../elements/paths';
import { Sparkline } from '../metric/chart/sparkline';
import { StateWords } from '../metric/chart/state-words';
import { useValueWords } from '../metric/use-value-words';
import type { BesideMetric, KpiShown } from './kpi-page.server';
import classes from './other-door.module.css';

/** Series of the other door, so that one sees whether the KPI moved alone. */
export function OtherDoor({ kpi, metrics }: { kpi: KpiShown; metrics: BesideMetric[] }) {
  const { t } = useTranslation('kpi');
  if (metrics.length === 0) return null;
  const side = kpi.numerator.side === 'BACK_DOOR' ? 'FRONT_DOOR' : 'BACK_DOOR';
  return (
    <section>
      <div className={classes.heading}>
        <h3>{t(`otherDoor.title.${side}`)}</h3>
        <span>{t('otherDoor.note', { name: kpi.numerator.name })}</span>
      </div>
      <ul className={classes.metrics}>
        {metrics.map((metric) => (
          <MetricAtAGlance key={metric.id} metric={metric} />
        ))}
      </ul>
    </section>
  );
}

function MetricAtAGlance({ metric }: { metric: BesideMetric }) {
  const { t } = useTranslation('kpi');
  const words = useValueWords();
  const { trend } = metric;
  const { latest, state, direction } = trend;
  const value =
    typeof latest?.value === 'number'
      ? t('otherDoor.value', {
          per: t(`otherDoor.per.${trend.unit}`),
          value: words.value(latest.value, { display: 'NUMBER', unit: metric.unit }),
        })
      : '—';
  const isUp = (state === 'BETTER') === (direction === 'HIGHER');
  return (
    <li>
      <div className={classes.name}>
        <Link to={metricPath(metric.id)}>
          <Foreign>{metric.name}</Foreign>
        </Link>
        <strong>{value}</strong>
      </div>
      <Sparkline points={trend.points} width={210} />
      <StateWords state={state} short>
        {state === 'BETTER' || state === 'WORSE'
          ? t(isUp ? 'otherDoor.rising' : 'otherDoor.falling')
          : undefined}
      </StateWords>
    </li>
  );
}
