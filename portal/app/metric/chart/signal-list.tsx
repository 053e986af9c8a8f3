import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { ChartTrendFragment, TrendState } from '~/gql/graphql';
import { monthWords, periodWords } from '../period-words';
import { quietStretch, type SignalGroup, signalGroups } from './signal-groups';
import classes from './signal-list.module.css';
import { StateWords } from './state-words';

const SHOWN = 4;

/** Every signal of a series in words, newest first, and "no signal" as plainly. */
export function SignalList({
  trend,
  denominator,
}: {
  trend: ChartTrendFragment;
  denominator?: string | null;
}) {
  const { t } = useTranslation('chart');
  const groups = signalGroups(trend.signals);
  const shown = groups.slice(0, SHOWN);
  const earlier = groups.slice(SHOWN);
  const valued = trend.points.filter((point) => point.isComplete && typeof point.value === 'number').length;
  const provisional = trend.segments.findLast((segment) => segment.isProvisional);
  const noRatio = trend.points.some((point) => point.numerator && typeof point.value !== 'number');
  return (
    <div className={classes.signals}>
      <dl className={classes.list}>
        {shown.map((group) => (
          <SignalRow key={`${group.main.rule}${group.from}`} group={group} unit={trend.unit} />
        ))}
        <Quiet trend={trend} valued={valued} hasSignals={groups.length > 0} />
      </dl>
      {earlier.length > 0 && (
        <details className={classes.more}>
          <summary>{t('earlierSignals', { count: earlier.length })}</summary>
          <dl className={classes.list}>
            {earlier.map((group) => (
              <SignalRow key={`${group.main.rule}${group.from}`} group={group} unit={trend.unit} />
            ))}
          </dl>
        </details>
      )}
      {provisional && (
        <p className={classes.note}>
          {t('provisional', {
            length: t(`counted.${trend.unit}`, { count: provisional.pointCount }),
          })}
        </p>
      )}
      {denominator && noRatio && (
        <p className={classes.note}>{t('noDenominatorText', { name: denominator })}</p>
      )}
      <OpenPeriod trend={trend} />
    </div>
  );
}

function Item({ state, label, children }: { state: TrendState; label: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <StateWords state={state}>{label}</StateWords>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function SignalRow({ group, unit }: { group: SignalGroup; unit: ChartTrendFragment['unit'] }) {
  const { t } = useTranslation('chart');
  const words = useSignalWords(unit);
  return (
    <Item state={group.helps ? 'BETTER' : 'WORSE'} label={t('aSignal')}>
      {words(group)}
    </Item>
  );
}

/** A signal as sentences: since when, what, how long, and why it is one. */
export function useSignalWords(unit: ChartTrendFragment['unit']) {
  const { t } = useTranslation('chart');
  const { locale, today, day } = useFormat();
  const counted = (count: number) => t(`counted.${unit}`, { count });
  const named = (from: string) => (unit === 'MONTH' ? monthWords(from, locale, today) : day(from));
  return ({ main, run, isCurrent }: SignalGroup): string => {
    const tense = isCurrent ? 'now' : 'past';
    const when = isCurrent
      ? t(`since.${unit}`, { day: named(main.from) })
      : `${periodWords(main.from, main.to, locale, today)},`.replace(/,$/, locale === 'ko' ? '에는' : ',');
    const what =
      main.rule === 'OUTSIDE_LIMITS'
        ? t(`rule.OUTSIDE_LIMITS_${tense}`, { side: t(`sideLimit.${main.side}`) })
        : main.rule === 'RUN_OF_EIGHT'
          ? t(`rule.RUN_OF_EIGHT_${tense}`, {
              length: counted(main.count),
              side: t(`sideCentre.${main.side}`),
            })
          : main.rule === 'TREND_OF_SIX'
            ? t(`rule.TREND_OF_SIX_${main.side === 'ABOVE' ? 'up' : 'down'}`, {
                length: counted(main.count),
              })
            : t('rule.TWO_OF_THREE', { side: t(`sideLimit.${main.side}`) });
    const also =
      run && main.rule === 'OUTSIDE_LIMITS'
        ? [t('alsoRun', { since: named(run.from), length: counted(run.count) })]
        : [];
    const comma = locale === 'en' && isCurrent ? ',' : '';
    return [`${when}${comma} ${what}.`, ...also, t(`why.${main.rule}`)].join(' ');
  };
}

function Quiet({
  trend,
  valued,
  hasSignals,
}: {
  trend: ChartTrendFragment;
  valued: number;
  hasSignals: boolean;
}) {
  const { t } = useTranslation('chart');
  const { locale, today } = useFormat();
  const counted = (count: number) => t(`counted.${trend.unit}`, { count });
  if (trend.state === 'NO_DATA' || valued === 0)
    return (
      <Item state="NO_DATA" label={t('state.NO_DATA')}>
        {t('noDataText')}
      </Item>
    );
  if (trend.state === 'TOO_EARLY')
    return (
      <Item state="TOO_EARLY" label={t('tooEarly')}>
        {t('tooEarlyText', { length: counted(valued) })}
      </Item>
    );
  if (!hasSignals)
    return (
      <Item state="NONE" label={t('noSignal')}>
        {t('quietAll', { length: counted(valued) })}
      </Item>
    );
  const quiet = quietStretch(trend.points);
  if (!quiet) return null;
  return (
    <Item state="NONE" label={t('noSignal')}>
      {t('quietPart', { period: periodWords(quiet.from, quiet.to, locale, today) })}
    </Item>
  );
}

/** Periods that are drawn and not judged: those that miss days, and the one that is not over yet. */
function OpenPeriod({ trend }: { trend: ChartTrendFragment }) {
  const { t } = useTranslation('chart');
  const { locale, today } = useFormat();
  const open = trend.points.filter((point) => !point.isComplete && typeof point.value === 'number');
  const running = open.find((point) => point.missingDays === 0);
  const missing = open.filter((point) => point.missingDays > 0);
  const latest = missing.at(-1);
  const period = (point: { from: string; to: string }) => periodWords(point.from, point.to, locale, today);
  return (
    <>
      {latest && (
        <p className={classes.note}>
          {missing.length === 1
            ? t('missingNote', { count: latest.missingDays, period: period(latest) })
            : t('missingNotes', { count: missing.length, period: period(latest) })}
        </p>
      )}
      {running && <p className={classes.note}>{t('incompleteNote', { period: period(running) })}</p>}
    </>
  );
}
