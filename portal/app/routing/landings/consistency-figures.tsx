import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { TopicConsistencyFragment } from '~/gql/graphql';
import classes from './landings.module.css';

/** How often it was asked, how far it scatters (with what 0 and 1 mean), and how much of it was sent on. */
export function ConsistencyFigures({
  consistency,
}: {
  consistency: Omit<TopicConsistencyFragment, 'landings'>;
}) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { requestCount, askerCount, entropy, bounceRate, bouncedCount } = consistency;
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t('figures.asked')}</dt>
        <dd className={classes.value}>{t('figures.times', { count: requestCount })}</dd>
        <dd>{askerCount > 0 ? t('figures.askers', { count: askerCount }) : t('figures.imported')}</dd>
      </div>
      <div>
        <dt>{t('figures.scatter')}</dt>
        <dd className={classes.value}>{typeof entropy === 'number' ? format.number(entropy, 2) : '–'}</dd>
        <dd>{typeof entropy === 'number' ? t('figures.scatterNote') : t('entropy.none')}</dd>
      </div>
      <div>
        <dt>{t('figures.bounced')}</dt>
        <dd className={classes.value}>
          {typeof bounceRate === 'number' ? format.percent(bounceRate, 0) : '–'}
        </dd>
        <dd>{t('figures.bouncedNote', { total: format.number(requestCount), count: bouncedCount })}</dd>
      </div>
    </dl>
  );
}
