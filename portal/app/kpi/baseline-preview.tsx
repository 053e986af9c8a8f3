import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import type { KpiValueShownFragment } from '../gql/graphql';
import { usePointWords } from '../metric/chart/use-point-words';
import { periodWords } from '../metric/period-words';
import { useValueWords } from '../metric/use-value-words';
import { baselineMean, isADay } from './baseline-mean';
import type { Compared } from './before-after-table';
import classes from './kpi-forms.module.css';
import { styleOf } from './kpi-style';

export interface BaselineShown {
  value: KpiValueShownFragment;
  /** The effect that was typed, as a number; null while there is none. */
  effect: number | null;
}

/** What the baseline's value is, and what the judged window would have if it goes as expected. */
export function BaselinePreview(props: { kpi: Compared; shown: BaselineShown | null; children: ReactNode }) {
  const { kpi, shown } = props;
  const { t } = useTranslation('kpi');
  const { locale, today } = useFormat();
  const words = useValueWords();
  const style = styleOf(kpi);
  const points = usePointWords(style, kpi);
  const ratio = shown && baselineMean(kpi, shown.value);
  const valueWords = (value: number) =>
    isADay(kpi) ? t('change.previewADay', { value: words.value(value, style) }) : words.value(value, style);
  const hasAny = shown?.value.numerator !== undefined && shown?.value.numerator !== null;
  return (
    <div className={classes.preview} role="status">
      {shown && (
        <>
          <p className={classes.previewTitle}>
            {t('change.previewTitle')} · {periodWords(shown.value.from, shown.value.to, locale, today)}
          </p>
          {ratio !== null && <strong>{valueWords(ratio)}</strong>}
          <p>{hasAny ? points.counts(shown.value) : t('change.previewNone')}</p>
          {ratio !== null && shown.effect !== null && (
            <p>{t('change.previewGoal', { value: valueWords(ratio * (1 + shown.effect)) })}</p>
          )}
        </>
      )}
      {props.children}
    </div>
  );
}
