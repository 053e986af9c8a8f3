import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { RunChart } from './chart/run-chart';
import { chartRoom, ShownPeriod } from './chart/shown-period';
import { SignalList } from './chart/signal-list';
import { TrendTable } from './chart/trend-table';
import type { loadMetricPage } from './metric-page.server';
import { metricViewPath } from './metric-view';
import classes from './trend-section.module.css';
import { useMetricSentence } from './use-metric-sentence';
import { useMetricValues } from './use-metric-values';

type Shown = Awaited<ReturnType<typeof loadMetricPage>>;

const UNITS = ['DAY', 'WEEK', 'MONTH'] as const;

/** The series by day, week or month as a run chart or as its equal, a table; below it every signal in words. */
export function TrendSection({ page }: { page: Shown }) {
  const { t } = useTranslation('metric');
  const chart = useTranslation('chart').t;
  const format = useFormat();
  const { metric, view } = page;
  const { trend } = metric;
  const { style } = useMetricValues(metric);
  const sentence = useMetricSentence(metric);
  const names = { numerator: { name: metric.name, unit: metric.unit } };
  const to = (change: Partial<typeof view>) => metricViewPath(metric.id, { ...view, ...change }, '#trend');
  const words = (period: string) => `${chart(`unitBy.${trend.unit}`)} · ${period}`;
  const whole = words(format.period(trend.from, trend.to));
  const note = view.asTable ? whole : <ShownPeriod {...trend} words={words} />;
  return (
    <Section id="trend" title={t('page.trend')} note={note} className={chartRoom}>
      <div className={classes.tools}>
        <nav aria-label={chart('unitChoice')} className={classes.units}>
          {UNITS.map((unit) => (
            <Link key={unit} to={to({ unit })} preventScrollReset aria-current={unit === view.unit}>
              {chart(`unit.${unit}`)}
            </Link>
          ))}
        </nav>
        <Link to={to({ asTable: !view.asTable })} preventScrollReset className={classes.other}>
          {chart(view.asTable ? 'asChart' : 'asTable')}
        </Link>
        <Link
          to={`/metrics/${encodeURIComponent(metric.id)}/series.csv`}
          reloadDocument
          className={classes.other}
        >
          {chart('csv')}
        </Link>
      </div>
      {view.asTable ? (
        <TrendTable
          trend={trend}
          style={style}
          names={names}
          caption={chart('table.caption', { name: metric.name, unit: chart(`unitBy.${trend.unit}`) })}
        />
      ) : (
        <RunChart
          unit={trend.unit}
          points={trend.points}
          segments={trend.segments}
          target={null}
          flags={[]}
          windows={[]}
          style={style}
          fromZero={false}
          names={names}
          sentence={sentence}
        />
      )}
      <SignalList trend={trend} />
    </Section>
  );
}
