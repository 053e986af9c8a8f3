import { decimalToNumber, parseDecimal } from '@groundcrew/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { StateWords } from '../metric/chart/state-words';
import { usePointWords } from '../metric/chart/use-point-words';
import { periodWords } from '../metric/period-words';
import { useValueWords } from '../metric/use-value-words';
import classes from './kpi-page.module.css';
import type { KpiPageData, KpiShown } from './kpi-page.server';
import { styleOf } from './kpi-style';
import { targetFits, targetRun } from './target-run';

/** The target as a number; null while there is none. */
export function targetOf(kpi: { target?: string | null }): number | null {
  const exact = kpi.target ? parseDecimal(kpi.target) : null;
  return exact === null ? null : decimalToNumber(exact);
}

/** Four facts in a strip: the last value, what it was, what is aimed at, what that means now. */
export function KpiFacts({ data: { kpi, baseline } }: { data: KpiPageData }) {
  const { t } = useTranslation('kpi');
  const { locale, today } = useFormat();
  const words = useValueWords();
  const style = styleOf(kpi);
  const points = usePointWords(style, kpi);
  const { latest } = kpi.trend;
  const baselineLabel = baseline
    ? t('fact.baselineOf', { period: periodWords(baseline.from, baseline.to, locale, today) })
    : t('fact.baseline');
  return (
    <dl className={classes.facts} aria-label={t('fact.label')}>
      <Fact label={latest ? <LatestLabel kpi={kpi} /> : t('fact.latest')}>
        <Figure>{latest ? points.value(latest) : '—'}</Figure>
        {latest && kpi.denominator && <p className={classes.under}>{points.counts(latest)}</p>}
      </Fact>
      <Fact label={baselineLabel}>
        <Figure>{baselineFigure(kpi, baseline, words)}</Figure>
        <p className={classes.under}>
          {baseline && kpi.denominator ? points.counts(baseline) : !baseline && t('fact.noBaseline')}
        </p>
      </Fact>
      <Fact label={t('fact.target')}>
        <TargetFact kpi={kpi} />
      </Fact>
      <Fact label={t('fact.now')}>
        <div className={classes.state}>
          <StateWords state={kpi.trend.state} short />
        </div>
        <p className={classes.under}>
          <NowNote kpi={kpi} />
        </p>
      </Fact>
    </dl>
  );
}

// a lone number's baseline is said by its centre: the sum of a window does not compare with one period's
function baselineFigure(
  kpi: KpiShown,
  baseline: KpiPageData['baseline'],
  words: ReturnType<typeof useValueWords>,
): string {
  const value = kpi.denominator ? baseline?.value : kpi.trend.segments.at(-1)?.centre;
  return baseline && typeof value === 'number' ? words.value(value, styleOf(kpi)) : '—';
}

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Figure({ children }: { children: string }) {
  return (
    <p className={classes.figure} data-long={children.length > 11 || undefined}>
      {children}
    </p>
  );
}

function LatestLabel({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { locale, today } = useFormat();
  const { latest, points, unit } = kpi.trend;
  if (!latest) return t('fact.latest');
  const period = periodWords(latest.from, latest.to, locale, today);
  const current = points.at(-1);
  const isLast = current !== undefined && !current.isComplete && current.from === latest.to;
  return isLast ? `${t(`fact.last.${unit}`)}, ${period}` : period;
}

function TargetFact({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { day } = useFormat();
  const words = useValueWords();
  const style = styleOf(kpi);
  const target = targetOf(kpi);
  if (target === null)
    return (
      <>
        <p className={classes.figure} data-long>
          {t('fact.noTarget')}
        </p>
        <p className={classes.under}>{t('fact.noTargetNote')}</p>
      </>
    );
  const fits = targetFits(kpi, kpi.trend.unit);
  const run = fits ? targetRun(kpi.trend.points, target, kpi.direction) : null;
  const gap = run && words.difference(run.gap, style);
  const text = words.value(target, style);
  return (
    <>
      <p className={classes.figure} data-long={text.length > 11 || undefined}>
        {text} <small>{t(kpi.direction === 'LOWER' ? 'fact.atMost' : 'fact.atLeast')}</small>
      </p>
      <p className={classes.under}>
        {!fits && t(`fact.targetPer.${kpi.unit}`)}
        {run?.since
          ? t(run.isCut ? 'fact.metAtLeastSince' : 'fact.metSince', { day: day(run.since) })
          : gap && t('fact.gap', { gap })}
      </p>
    </>
  );
}

function NowNote({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation(['kpi', 'chart']);
  const { state, stateCount, unit } = kpi.trend;
  if (state === 'NONE') return t('kpi:fact.quiet');
  if (state === 'TOO_EARLY') return t('kpi:fact.early');
  if (state === 'NO_DATA') return t('kpi:fact.noData');
  return t('kpi:fact.lasting', { length: t(`chart:counted.${unit}`, { count: stateCount }) });
}
