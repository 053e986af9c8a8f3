import { useTranslation } from 'react-i18next';
import type { ChartTrendFragment } from '~/gql/graphql';
import { useValueWords } from '../use-value-words';
import type { ValueStyle } from '../value-words';
import { StateWords } from './state-words';
import classes from './trend-table.module.css';
import { type CountNames, usePointWords } from './use-point-words';

/** The chart's equal in figures, newest first: every period with its value, what was divided by what, limits and signal. */
export function TrendTable(props: {
  trend: ChartTrendFragment;
  style: ValueStyle;
  names: CountNames;
  caption: string;
}) {
  const { trend, style, names } = props;
  const { t } = useTranslation('chart');
  const words = usePointWords(style, names);
  const { figure, count } = useValueWords();
  const cell = (value: number | null | undefined) => (typeof value === 'number' ? figure(value, style) : '—');
  return (
    <table className={classes.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.period')}</th>
          <th scope="col" data-figure>
            {t('table.value')}
          </th>
          {names.denominator && (
            <>
              <th scope="col" data-figure data-wide>
                {names.numerator.name}
              </th>
              <th scope="col" data-figure data-wide>
                {names.denominator.name}
              </th>
            </>
          )}
          <th scope="col" data-figure data-wide>
            {t('table.lower')}
          </th>
          <th scope="col" data-figure data-wide>
            {t('table.centre')}
          </th>
          <th scope="col" data-figure data-wide>
            {t('table.upper')}
          </th>
          <th scope="col">{t('table.state')}</th>
        </tr>
      </thead>
      <tbody>
        {[...trend.points].reverse().map((point) => (
          <tr key={point.from}>
            <th scope="row">{words.period(point)}</th>
            <td data-figure>
              <strong>{words.value(point)}</strong>
              {names.denominator && <small>{words.counts(point)}</small>}
            </td>
            {names.denominator && (
              <>
                <td data-figure data-wide>
                  {point.numerator ? count(point.numerator, names.numerator.unit) : '—'}
                </td>
                <td data-figure data-wide>
                  {point.denominator ? count(point.denominator, names.denominator.unit) : '—'}
                </td>
              </>
            )}
            <td data-figure data-wide>
              {cell(point.lower)}
            </td>
            <td data-figure data-wide>
              {cell(point.centre)}
            </td>
            <td data-figure data-wide>
              {cell(point.upper)}
            </td>
            <td>
              {point.isComplete ? (
                <StateWords state={point.state}>{t(`pointState.${point.state}`)}</StateWords>
              ) : (
                words.notJudged(point)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
