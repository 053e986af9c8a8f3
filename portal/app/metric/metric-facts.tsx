import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import classes from './metric-facts.module.css';
import type { ShownMetric } from './metric-page.server';

/** What the metric counts and how files and the API call it. */
export function MetricFacts({ metric }: { metric: ShownMetric }) {
  const { t } = useTranslation('metric');
  return (
    <dl className={classes.facts}>
      {metric.description && (
        <div>
          <dt>{t('page.description')}</dt>
          <dd className={classes.text}>
            <Foreign>{metric.description}</Foreign>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('page.kind')}</dt>
        <dd>{t(`kind.${metric.kind}`)}</dd>
      </div>
      {metric.role !== 'OTHER' && (
        <div>
          <dt>{t('page.role')}</dt>
          <dd>{t(`role.${metric.role}`)}</dd>
        </div>
      )}
      <div>
        <dt>{t('page.key')}</dt>
        <dd translate="no">{metric.key}</dd>
      </div>
    </dl>
  );
}
