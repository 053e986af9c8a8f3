import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import type { BeforeAfterShownFragment, Verdict } from '../gql/graphql';
import { IntervalDrawing } from '../metric/chart/interval-drawing';
import { periodWords } from '../metric/period-words';
import { useValueWords } from '../metric/use-value-words';
import { isADay } from './baseline-mean';
import classes from './before-after.module.css';
import type { KpiShown } from './kpi-page.server';
import { styleOf } from './kpi-style';
import { MissingDays } from './missing-days';
import { noChange } from './no-change';

/** What a KPI's table and drawing need of it. */
export type Compared = Pick<KpiShown, 'name' | 'display' | 'numerator' | 'denominator'>;

/** The drawing's colour: by whether it helped, and none where chance could have done it. */
export function markOf(verdict: Verdict): 'BETTER' | 'WORSE' | 'NONE' {
  return verdict === 'BETTER' || verdict === 'WORSE' ? verdict : 'NONE';
}

/** Two windows side by side as a table, the change drawn with its interval, and what that means in a sentence. */
export function BeforeAfterTable(props: {
  kpi: Compared;
  result: BeforeAfterShownFragment;
  expected?: number | null;
  /** The whole window on which it is judged, said while nothing of it has come. */
  judged?: { from: string; to: string };
}) {
  const { kpi, result, expected, judged } = props;
  const { t } = useTranslation('kpi');
  const { locale, today } = useFormat();
  const words = useValueWords();
  const style = styleOf(kpi);
  const { before, after, change, lower, upper } = result;
  const perDay = (value: number | null | undefined, unit: string) =>
    typeof value === 'number' ? words.value(value, { display: 'NUMBER', unit }) : '—';
  const relative = (from: number | null | undefined, to: number | null | undefined) =>
    typeof from === 'number' && typeof to === 'number' && from !== 0 ? words.change(to / from - 1) : '—';
  const value = (side: { value?: number | null }) =>
    typeof side.value === 'number' ? words.value(side.value, style) : '—';
  const period = (side: { from: string; to: string }) => periodWords(side.from, side.to, locale, today);
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('beforeAfter.before', { period: period(before) })}</th>
            <th scope="col">
              {t('beforeAfter.after', { period: period(after.days === 0 && judged ? judged : after) })}
            </th>
            <th scope="col">{t('beforeAfter.change')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{kpi.numerator.name}</th>
            <td>{perDay(result.beforePerDay, kpi.numerator.unit)}</td>
            <td>{perDay(result.afterPerDay, kpi.numerator.unit)}</td>
            <td>{relative(result.beforePerDay, result.afterPerDay)}</td>
          </tr>
          {kpi.denominator && (
            <>
              <tr>
                <th scope="row">{kpi.denominator.name}</th>
                <td>{perDay(result.beforeDenominatorPerDay, kpi.denominator.unit)}</td>
                <td>{perDay(result.afterDenominatorPerDay, kpi.denominator.unit)}</td>
                <td>{relative(result.beforeDenominatorPerDay, result.afterDenominatorPerDay)}</td>
              </tr>
              <tr data-main>
                <th scope="row">{kpi.name}</th>
                <td>{value(before)}</td>
                <td>{value(after)}</td>
                <td data-state={markOf(result.verdict)}>
                  {typeof change === 'number' ? words.change(change) : '—'}
                </td>
              </tr>
            </>
          )}
        </tbody>
      </table>
      {typeof change === 'number' && (
        <>
          <IntervalDrawing
            change={change}
            lower={lower ?? null}
            upper={upper ?? null}
            expected={expected}
            state={markOf(result.verdict)}
            label={t('beforeAfter.drawing', {
              change: words.change(change, 1),
              lower: typeof lower === 'number' ? words.change(lower, 1) : t('beforeAfter.cannot'),
              upper: typeof upper === 'number' ? words.change(upper, 1) : t('beforeAfter.cannot'),
            })}
          />
          <p className={classes.said}>
            <Meaning kpi={kpi} result={result} />{' '}
            {typeof lower === 'number' &&
              typeof upper === 'number' &&
              t('beforeAfter.interval', {
                lower: words.change(lower, 1),
                upper: words.change(upper, 1),
              })}{' '}
            {result.verdict === 'NOT_DISTINGUISHABLE' && t('beforeAfter.chance')}
          </p>
        </>
      )}
      <WithoutChange kpi={kpi} result={result} isJudged={judged !== undefined} />
      {result.missingDays > 0 && (
        <p className={classes.said} data-missing>
          <MissingDays kpi={kpi} result={result} />
        </p>
      )}
    </>
  );
}

/** What there is to say where no change in per cent can be. */
function WithoutChange(props: { kpi: Compared; result: BeforeAfterShownFragment; isJudged: boolean }) {
  const { kpi, result } = props;
  const { t } = useTranslation('kpi');
  const words = useValueWords();
  const why = noChange(result);
  if (!why) return null;
  const [before, after] = [result.before.value, result.after.value].map((value, at) => {
    const mean = at === 0 ? result.beforePerDay : result.afterPerDay;
    const shown = words.value((kpi.denominator ? value : mean) ?? value ?? 0, styleOf(kpi));
    return isADay(kpi) ? t('beforeAfter.aDay', { value: shown }) : shown;
  });
  const key = why === 'notYet' && !props.isJudged ? 'noAfter' : why;
  return <p className={classes.said}>{t(`beforeAfter.${key}`, { before, after })}</p>;
}

// only where the denominator moved enough to make the count alone mislead
const MOVED = 0.05;

function Meaning({ kpi, result }: { kpi: Compared; result: BeforeAfterShownFragment }) {
  const { t } = useTranslation('kpi');
  const words = useValueWords();
  const {
    change,
    beforePerDay,
    afterPerDay,
    beforeDenominatorPerDay: below,
    afterDenominatorPerDay: later,
  } = result;
  if (!kpi.denominator || !beforePerDay || typeof afterPerDay !== 'number' || !below || !later) return null;
  const growth = later / below - 1;
  if (Math.abs(growth) < MOVED || typeof change !== 'number') return null;
  return t('beforeAfter.growth', {
    name: kpi.name,
    numerator: kpi.numerator.name,
    denominator: kpi.denominator.name,
    count: words.change(afterPerDay / beforePerDay - 1) as never,
    growth: words.change(growth),
    change: words.change(change),
  });
}
