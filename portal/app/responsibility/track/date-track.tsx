import { addDays } from '@groundcrew/shared';
import { Form, Link, useNavigate } from '@remix-run/react';
import { IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { type MapState, mapHref } from '../map.address';
import { MapKept } from '../map-kept';
import { useHydrated } from '../use-hydrated';
import classes from './date-track.module.css';
import { dayAt, nextChange, offsetOf, type TrackScale } from './track.scale';

const SETTLE_MS = 250;

/** Reads the map as of any past day: by dragging, with arrow keys, from change to change, or by typing a date. */
export function DateTrack({ state, scale }: { state: MapState; scale: TrackScale }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const hydrated = useHydrated();
  const navigate = useNavigate();
  const current = state.asOf ?? scale.last;
  const [offset, setOffset] = useState(offsetOf(scale, current));
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => setOffset(offsetOf(scale, current)), [scale, current]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const asOf = (day: string) => mapHref(state, { asOf: day === scale.last ? null : day });
  const moved = (value: number) => {
    setOffset(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => navigate(asOf(dayAt(scale, value)), { replace: true, preventScrollReset: true }),
      SETTLE_MS,
    );
  };
  const day = dayAt(scale, offset);
  const words = day === scale.last ? t('track.today', { day: format.day(day) }) : format.day(day);
  const [before, after] = [nextChange(scale, day, -1), nextChange(scale, day, 1)];
  return (
    <section className={classes.track} aria-label={t('track.label')}>
      {hydrated && (
        <>
          <StepLink to={before && asOf(before)} label={t('track.before')}>
            <IconChevronLeft size={16} aria-hidden />
          </StepLink>
          <span className={classes.first}>{format.day(scale.first)}</span>
          <div className={classes.line}>
            {scale.ticks.map((tick) => (
              <i key={tick.day} style={{ left: `${tick.at * 100}%` }} />
            ))}
            <input
              type="range"
              min={0}
              max={scale.length}
              value={offset}
              aria-label={t('track.label')}
              aria-valuetext={words}
              onChange={(event) => moved(Number(event.currentTarget.value))}
            />
          </div>
          <StepLink to={after && asOf(after)} label={t('track.after')}>
            <IconChevronRight size={16} aria-hidden />
          </StepLink>
          <b className={classes.now}>{words}</b>
        </>
      )}
      <DateForms state={state} scale={scale} />
      {state.asOf && (
        <Link className={classes.act} to={mapHref(state, { asOf: null })} preventScrollReset>
          {t('track.backToToday')}
        </Link>
      )}
      <Link
        className={classes.act}
        to={mapHref(state, { asOf: null, compare: addDays(scale.last, -1), sel: null })}
        preventScrollReset
      >
        <IconHistory size={15} stroke={1.75} aria-hidden />
        {t('track.compareYesterday')}
      </Link>
    </section>
  );
}

function StepLink({ to, label, children }: { to: string | null; label: string; children: JSX.Element }) {
  if (!to) return <span className={classes.step} aria-hidden data-off />;
  return (
    <Link className={classes.step} to={to} aria-label={label} preventScrollReset replace>
      {children}
    </Link>
  );
}

/** Two date fields behind one summary: the day to read, and the day to compare with. They need no script. */
function DateForms({ state, scale }: { state: MapState; scale: TrackScale }) {
  const { t } = useTranslation('responsibility');
  return (
    // another address closes it
    <details key={`${state.asOf} ${state.compare}`} className={classes.dates}>
      <summary className={classes.act}>{t('track.pick')}</summary>
      <div className={classes.pop}>
        <Form method="get" action="/map" preventScrollReset>
          <MapKept state={state} change={{ asOf: null }} />
          <label>
            {t('track.asOf')}
            <input
              key={state.asOf}
              type="date"
              name="asOf"
              required
              min={scale.first}
              max={scale.last}
              defaultValue={state.asOf ?? scale.last}
            />
          </label>
          <button type="submit">{t('track.read')}</button>
        </Form>
        <Form method="get" action="/map" preventScrollReset>
          <MapKept state={state} change={{ compare: null, sel: null }} />
          <label>
            {t('track.compareWith')}
            <input
              key={state.compare}
              type="date"
              name="compare"
              required
              min={scale.first}
              max={scale.last}
              defaultValue={state.compare ?? ''}
            />
          </label>
          <button type="submit">{t('track.compare')}</button>
        </Form>
      </div>
    </details>
  );
}
