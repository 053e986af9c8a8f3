import { addDays } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Form, Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../elements/empty';
import { kpiPath, metricPath } from '../elements/paths';
import { useFormat } from '../format/use-format';
import { ChartImage } from '../metric/chart/chart-image';
import { RunChart } from '../metric/chart/run-chart';
import { type ChartFlag, type ChartWindow, sinceFirstValue } from '../metric/chart/run-chart.model';
import { chartRoom, ShownPeriod, useShownPeriod } from '../metric/chart/shown-period';
import { SignalList } from '../metric/chart/signal-list';
import { TrendTable } from '../metric/chart/trend-table';
import { usePointWords } from '../metric/chart/use-point-words';
import { periodWords } from '../metric/period-words';
import { targetOf } from './kpi-facts';
import { withParams } from './kpi-page.address';
import classes from './kpi-page.module.css';
import type { KpiPageData, KpiShown } from './kpi-page.server';
import { styleOf } from './kpi-style';
import { shownChange } from './shown-change';
import { targetFits } from './target-run';

const UNITS = ['DAY', 'WEEK', 'MONTH'] as const;
const CHART_ID = 'trend-chart';

/** The trend as a chart or as a table, every signal in words, and what the process can do as it is. */
export function KpiTrendSection({ data, sentence }: { data: KpiPageData; sentence: string }) {
  const { t } = useTranslation(['kpi', 'chart']);
  const { locale, today } = useFormat();
  const [params] = useSearchParams();
  const { state } = data;
  const kpi = { ...data.kpi, trend: { ...data.kpi.trend, points: sinceFirstValue(data.kpi.trend.points) } };
  const { trend } = kpi;
  const style = styleOf(kpi);
  const words = usePointWords(style, kpi);
  const shownPeriod = useShownPeriod();
  const period = periodWords(trend.points[0]?.from ?? trend.from, trend.to, locale, today);
  const by = t(`chart:unitBy.${trend.unit}`);
  const name = [
    t('kpi:trend.sentence', { name: kpi.name, by, period, state: t(`chart:state.${trend.state}`) }),
    ...(trend.latest ? [t('kpi:trend.sentenceLatest', { value: words.value(trend.latest) })] : []),
  ].join(' ');
  const isTable = state.view === 'table';
  const hasValues = trend.points.some(({ value }) => typeof value === 'number');
  return (
    <section id="trend" className={chartRoom}>
      <div className={classes.heading}>
        <h2>{t('kpi:trend.title')}</h2>
        <span className={classes.note}>
          {isTable ? (
            t('kpi:trend.shown', { by, period })
          ) : (
            <ShownPeriod {...trend} words={(shown) => t('kpi:trend.shown', { by, period: shown })} />
          )}
          {data.cutTo !== null && ` ${t('kpi:trend.cut', { count: data.cutTo })}`}
        </span>
        <div className={classes.bar}>
          <nav className={classes.units} aria-label={t('chart:unitChoice')}>
            {UNITS.map((unit) => (
              <Link
                key={unit}
                to={withParams(params, { unit, from: null, until: null })}
                aria-current={unit === trend.unit || undefined}
                preventScrollReset
              >
                {t(`chart:unit.${unit}`)}
              </Link>
            ))}
          </nav>
          {!isTable && (state.isClose || isFlattened(kpi)) && (
            <Link
              className={classes.link}
              to={withParams(params, { axis: state.isClose ? null : 'close' })}
              preventScrollReset
            >
              {t(state.isClose ? 'chart:fromZero' : 'chart:close')}
            </Link>
          )}
          <Link
            className={classes.link}
            to={withParams(params, { view: isTable ? null : 'table' })}
            preventScrollReset
          >
            {t(isTable ? 'chart:asChart' : 'chart:asTable')}
          </Link>
        </div>
      </div>
      {!hasValues ? (
        <NoValues kpi={kpi} />
      ) : isTable ? (
        <TrendTable
          trend={trend}
          style={style}
          names={kpi}
          caption={t('chart:table.caption', { name: kpi.name, unit: by })}
        />
      ) : (
        <Chart kpi={kpi} sentence={name} fromZero={Boolean(kpi.denominator) && !state.isClose} />
      )}
      {hasValues && <SignalList trend={trend} denominator={kpi.denominator?.name} />}
      <CapabilityWords kpi={kpi} />
      <div className={classes.foot}>
        <a
          className={classes.link}
          href={`${kpiPath(kpi.id)}/csv${withParams(params, { view: null })}`}
          download
        >
          {t('chart:csv')}
        </a>
        {!isTable && hasValues && (
          <ChartImage
            chartId={CHART_ID}
            title={sentence}
            noteOf={(size) => `${kpi.name} · ${by} · ${shownPeriod(trend, size)}`}
            fileName={`${kpi.name} ${t('kpi:trend.imageName')}`}
            className={classes.link}
          />
        )}
        {kpi.viewerCan.edit && !kpi.retiredOn && (
          <Link className={classes.link} to={`${kpiPath(kpi.id)}/baseline`}>
            {t('kpi:trend.newBaseline')}
          </Link>
        )}
      </div>
      <RangeChoice kpi={kpi} open={Boolean(state.from || state.until)} />
    </section>
  );
}

/** An axis from 0 leaves a share near 100 % as one flat line: that can be looked at closely. */
function isFlattened({ denominator, trend }: KpiShown): boolean {
  const values = trend.points.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return Boolean(denominator) && values.length > 1 && Math.min(...values) > Math.max(...values) / 2;
}

function Chart({ kpi, sentence, fromZero }: { kpi: KpiShown; sentence: string; fromZero: boolean }) {
  const { t } = useTranslation(['kpi', 'chart']);
  const { trend } = kpi;
  const change = shownChange(kpi.changes);
  const windows: ChartWindow[] = change
    ? [
        {
          kind: 'BASELINE',
          from: change.baselineFrom,
          to: change.baselineTo,
          label: t('kpi:trend.baselineWindow'),
        },
        { kind: 'JUDGED', from: change.judgedFrom, to: change.judgedTo, label: t('kpi:trend.judgedWindow') },
      ]
    : [];
  const flags: ChartFlag[] = [
    ...kpi.changes
      .filter(({ state }) => state === 'STARTED' || state === 'JUDGED')
      .map(({ startsOn, title }) => ({ kind: 'CHANGE' as const, day: startsOn, label: title })),
    ...trend.segments
      .filter(({ reason }) => reason)
      .map(({ from, reason }) => ({
        kind: 'BASELINE' as const,
        day: from,
        label: `${t('chart:newBaseline')}: ${reason}`,
      })),
    ...kpi.tasks.flatMap(({ doneOn, title }) =>
      doneOn ? [{ kind: 'TASK' as const, day: doneOn, label: title }] : [],
    ),
  ];
  return (
    <RunChart
      id={CHART_ID}
      unit={trend.unit}
      points={trend.points}
      segments={trend.segments}
      target={targetFits(kpi, trend.unit) ? targetOf(kpi) : null}
      flags={flags}
      windows={windows}
      style={styleOf(kpi)}
      fromZero={fromZero}
      names={kpi}
      sentence={sentence}
    />
  );
}

function NoValues({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('chart');
  return (
    <Empty
      act={
        <Link className={classes.link} to={metricPath(kpi.numerator.id)}>
          {t('toMetric', { name: kpi.numerator.name })}
        </Link>
      }
    >
      {t('noDataText')}
    </Empty>
  );
}

function CapabilityWords({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { capability } = kpi;
  // a process that is just moving has no capability yet
  if (!capability || kpi.trend.state !== 'NONE') return null;
  const { met, of } = capability;
  const text =
    met <= 0
      ? t('capability.none')
      : met >= of
        ? t('capability.always')
        : t(`capability.some.${kpi.unit}`, { met, of });
  return <p className={classes.capability}>{text}</p>;
}

function RangeChoice({ kpi, open }: { kpi: KpiShown; open: boolean }) {
  const { t } = useTranslation(['kpi', 'chart']);
  const { trend } = kpi;
  return (
    <details className={classes.range} open={open || undefined}>
      <summary>{t('kpi:trend.range')}</summary>
      <Form method="get" preventScrollReset>
        <input type="hidden" name="unit" value={trend.unit} />
        <TextInput type="date" name="from" label={t('chart:from')} defaultValue={trend.from} />
        <TextInput type="date" name="until" label={t('chart:to')} defaultValue={addDays(trend.to, -1)} />
        <Button type="submit" variant="default">
          {t('kpi:trend.show')}
        </Button>
      </Form>
    </details>
  );
}
