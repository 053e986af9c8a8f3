import { useTranslation } from 'react-i18next';
import type { PreviewedKpiFragment } from '~/gql/graphql';
import { type CountNames, usePointWords } from '~/metric/chart/use-point-words';
import { useValueWords } from '~/metric/use-value-words';
import type { ValueStyle } from '~/metric/value-words';
import classes from './preview-panel.module.css';

/** The latest figure with what it is made of, its usual range, and how often it would meet the target. */
export function PreviewSaid(props: { kpi: PreviewedKpiFragment; style: ValueStyle; names: CountNames }) {
  const { t } = useTranslation('kpiEdit');
  const value = useValueWords();
  const { kpi, style, names } = props;
  const words = usePointWords(style, names);
  const { latest, capability } = kpi;
  const { lower, upper } = kpi.trend.latest ?? {};
  const isRatio = Boolean(names.denominator);
  return (
    <div className={classes.said}>
      <div className={classes.figureLine}>
        <strong data-figures>{words.value(latest)}</strong>
        <span>{t('latestOf', { period: words.period(latest) })}</span>
      </div>
      {isRatio && <p data-figures>{words.counts(latest)}</p>}
      <p data-figures>{rangeWords()}</p>
      {capability && (
        <p data-figures>
          {capability.met === 0
            ? t('capabilityNone')
            : t(`capability.${kpi.trend.unit}`, { met: capability.met, of: capability.of })}
        </p>
      )}
    </div>
  );

  function rangeWords(): string {
    const said = { lower: '', upper: '' };
    if (typeof lower === 'number') said.lower = value.figure(lower, style);
    if (typeof upper === 'number') said.upper = value.figure(upper, style);
    if (style.display === 'NUMBER' && said.upper) said.upper = value.value(upper as number, style);
    if (said.lower && said.upper) return t('range', said);
    if (said.lower) return t('rangeFrom', said);
    return said.upper ? t('rangeTo', said) : t('noRange');
  }
}
