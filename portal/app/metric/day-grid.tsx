import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { type GridDay, gridWeeks } from './day-grid.layout';
import classes from './day-grid.module.css';
import type { loadMetricPage } from './metric-page.server';
import { metricViewPath } from './metric-view';
import { useMetricValues } from './use-metric-values';

type Shown = Awaited<ReturnType<typeof loadMetricPage>>;

/** Twelve weeks day by day; a dot where a day was corrected, hatched where it has no value. A day opens beside the grid. */
export function DayGrid({ page }: { page: Shown }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const { metric, window, today, view, earlier, later } = page;
  const weeks = gridWeeks(window, metric.points, today);
  const to = (until: string | null) => metricViewPath(metric.id, { unit: view.unit, until }, '#days');
  return (
    <Section id="days" title={t('grid.title')} note={format.period(window.from, window.to)}>
      <table className={classes.grid}>
        <thead>
          <tr>
            {(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((weekday) => (
              <th key={weekday} scope="col">
                {t(`grid.weekdays.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ start, days }) => (
            <tr key={start}>
              {days.map((day) => (
                <td key={day.day}>
                  <DayCell day={day} page={page} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.foot}>
        <p className={classes.legend}>
          <span className={classes.dot} aria-hidden /> {t('grid.legendCorrected')}{' '}
          <span className={classes.hatch} aria-hidden /> {t('grid.legendEmpty')}
        </p>
        <p className={classes.turn}>
          <Link to={to(earlier)} preventScrollReset>
            {t('grid.earlier')}
          </Link>
          {later && (
            <>
              <Link to={to(later)} preventScrollReset>
                {t('grid.later')}
              </Link>
              <Link to={to(null)} preventScrollReset>
                {t('grid.now')}
              </Link>
            </>
          )}
        </p>
      </div>
    </Section>
  );
}

function DayCell({ day, page }: { day: GridDay; page: Shown }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const values = useMetricValues(page.metric);
  const { metric, view } = page;
  const label = [
    format.dayWithWeekday(day.day),
    day.value === null ? t(day.isFuture ? 'grid.future' : 'grid.empty') : values.exact(day.value),
    day.isCorrected && t('grid.corrected'),
  ]
    .filter(Boolean)
    .join(', ');
  const date = Number(day.day.slice(8));
  const shown = date === 1 ? `${Number(day.day.slice(5, 7))}/1` : String(date);
  return (
    <Link
      to={metricViewPath(metric.id, { ...view, day: day.day }, '#day')}
      preventScrollReset
      className={classes.day}
      aria-label={label}
      aria-current={page.day === day.day ? 'date' : undefined}
      data-empty={day.value === null && day.day < page.today ? '' : undefined}
      data-future={day.isFuture ? '' : undefined}
    >
      <span className={classes.date}>
        {shown}
        {day.isCorrected && <span className={classes.dot} />}
      </span>
      <span className={classes.value}>{day.value === null ? '' : values.short(day.value)}</span>
    </Link>
  );
}
