import { useTranslation } from 'react-i18next';
import type { KpiDisplay } from '~/gql/graphql';
import { useValueWords } from '~/metric/use-value-words';
import classes from './kpi-rows.module.css';

/** The latest figure of a row, large; what it is counted per stands small under it. */
export function RowValue(props: {
  value: number | null | undefined;
  display: KpiDisplay;
  /** of a lone number */
  unit: string | null;
}) {
  const { t } = useTranslation('kpiList');
  const words = useValueWords();
  const { value, display, unit } = props;
  if (typeof value !== 'number') return <div className={classes.noValue}>{t('noValue')}</div>;
  return (
    <div className={classes.value} data-figures>
      {words.figure(value, { display, unit })}
      {display === 'PER_THOUSAND' && <small>{t('perThousand')}</small>}
      {display === 'NUMBER' && unit && <span>{unit}</span>}
    </div>
  );
}
