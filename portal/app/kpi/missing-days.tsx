import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { metricPath } from '../elements/paths';
import type { BeforeAfterShownFragment } from '../gql/graphql';
import type { Compared } from './before-after-table';
import classes from './kpi-page.module.css';

/** Which feed has no value on how many days, why that holds a verdict back, and where to mend it. */
export function MissingDays({
  kpi,
  result,
}: {
  kpi: Pick<Compared, 'numerator' | 'denominator'>;
  result: Pick<BeforeAfterShownFragment, 'missingDays' | 'missingNumeratorDays' | 'missingDenominatorDays'>;
}) {
  const { t } = useTranslation(['kpi', 'chart']);
  if (result.missingDays === 0) return null;
  const feeds = [
    { metric: kpi.numerator, count: result.missingNumeratorDays },
    { metric: kpi.denominator, count: result.missingDenominatorDays },
  ].flatMap(({ metric, count }) => (metric && count > 0 ? [{ ...metric, count }] : []));
  return (
    <>
      {feeds.map(({ id, name, count }) => (
        <Fragment key={id}>{t('kpi:beforeAfter.missing', { count, metric: name })} </Fragment>
      ))}
      {t('kpi:beforeAfter.withheld')}
      {feeds.map(({ id, name }) => (
        <Fragment key={id}>
          {' '}
          <Link className={classes.link} to={metricPath(id)}>
            {t('chart:toMetric', { name })}
          </Link>
        </Fragment>
      ))}
    </>
  );
}
