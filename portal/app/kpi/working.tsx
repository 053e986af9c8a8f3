import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import type { BeforeAfterShownFragment, KpiValueShownFragment } from '../gql/graphql';
import { useValueWords } from '../metric/use-value-words';
import classes from './before-after.module.css';
import type { Compared } from './before-after-table';
import { styleOf } from './kpi-style';

/** How a result was computed, so that anyone can compute it again: sums, ratio, φ, method, interval. */
export function Working(props: {
  kpi: Compared;
  result: BeforeAfterShownFragment;
  summary: string;
  label?: string;
}) {
  const { kpi, result } = props;
  const { t } = useTranslation('kpi');
  const { number } = useFormat();
  const words = useValueWords();
  const style = styleOf(kpi);
  const { before, after, change, lower, upper, dispersion } = result;
  const sums = (side: KpiValueShownFragment) => {
    const above = side.numerator ? words.count(side.numerator, kpi.numerator.unit) : '—';
    if (!kpi.denominator)
      return t('working.loneSum', { numerator: above, days: t('working.days', { count: side.days }) });
    return t('working.sums', {
      numerator: above,
      denominator: side.denominator ? words.count(side.denominator, kpi.denominator.unit) : '—',
      value: typeof side.value === 'number' ? words.value(side.value, style) : '—',
    });
  };
  return (
    <details className={classes.working}>
      <summary aria-label={props.label}>{props.summary}</summary>
      <dl>
        <dt>{t('working.before')}</dt>
        <dd>{sums(before)}</dd>
        <dt>{t('working.after')}</dt>
        <dd>{sums(after)}</dd>
        {typeof change === 'number' &&
          typeof before.value === 'number' &&
          typeof after.value === 'number' && (
            <>
              <dt>{t('working.ratio')}</dt>
              <dd>
                {t('working.ratioText', {
                  after: words.value(after.value, style),
                  before: words.value(before.value, style),
                  change: words.change(change, 1),
                })}
              </dd>
            </>
          )}
        {typeof dispersion === 'number' && (
          <>
            <dt>{t('working.dispersion')}</dt>
            <dd>
              {dispersion > 1.005
                ? t('working.dispersionText', { value: number(dispersion, 2) })
                : t('working.dispersionOne')}
            </dd>
          </>
        )}
        <dt>{t('working.method')}</dt>
        <dd lang="en">{result.method}</dd>
        {typeof lower === 'number' && typeof upper === 'number' && (
          <>
            <dt>{t('working.interval')}</dt>
            <dd>
              {words.change(lower, 1)} – {words.change(upper, 1)}
            </dd>
          </>
        )}
      </dl>
      <p>{t('working.series')}</p>
    </details>
  );
}
