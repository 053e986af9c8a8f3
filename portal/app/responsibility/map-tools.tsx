import { Form, Link, useNavigate } from '@remix-run/react';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapState, type MapView, mapHref } from './map.address';
import { teamChoices } from './map.choices';
import type { MapCounts } from './map.counts';
import { NO_STAGE } from './map.filter';
import type { MapStage, MapTeam } from './map.model';
import { GapFilters } from './map-gaps';
import { MapKept } from './map-kept';
import classes from './map-tools.module.css';
import { useHydrated } from './use-hydrated';

const TYPING_MS = 250;
const INDENT = '\u00a0\u00a0\u00a0';

/** Search, team, stage and the health filters: a form with a button where scripts do not run. */
export function MapTools(props: {
  state: MapState;
  view: MapView;
  counts: MapCounts;
  teams: readonly MapTeam[];
  stages: readonly MapStage[];
  /** Told while typing, before the address follows. */
  onType: (q: string) => void;
}) {
  const { state, view, counts, teams, stages, onType } = props;
  const { t } = useTranslation('responsibility');
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = () => {
    const asked = new FormData(form.current ?? undefined);
    const text = (name: string) => String(asked.get(name) ?? '').trim();
    const stage = asked.has('stage') ? text('stage') || null : state.stage;
    const href = mapHref(state, { q: text('q'), team: text('team') || null, stage, sel: null });
    navigate(href, { replace: true, preventScrollReset: true });
  };
  const typed = (text: string) => {
    onType(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, TYPING_MS);
  };
  const isFiltered = state.q || state.team || state.stage || state.gap;
  return (
    <div className={classes.tools}>
      <Form
        ref={form}
        method="get"
        action="/map"
        className={classes.form}
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        replace
        preventScrollReset
      >
        <MapKept
          state={state}
          change={{
            q: '',
            team: null,
            stage: view === 'graph' ? state.stage : null,
            sel: null,
            after: null,
            pages: 1,
          }}
        />
        <label className={classes.field} data-wide>
          <IconSearch size={16} stroke={1.75} aria-hidden />
          <input
            key={isFiltered ? 'set' : 'clear'}
            type="search"
            name="q"
            defaultValue={state.q}
            maxLength={200}
            placeholder={t('tools.search')}
            aria-label={t('tools.search')}
            onChange={(event) => typed(event.currentTarget.value)}
          />
        </label>
        <label className={classes.field}>
          <IconUsers size={16} stroke={1.75} aria-hidden />
          <select
            key={state.team}
            name="team"
            defaultValue={state.team ?? ''}
            aria-label={t('tools.team')}
            onChange={send}
          >
            <option value="">{t('tools.allTeams')}</option>
            {teamChoices(teams).map((choice) => (
              <option key={choice.id} value={choice.id}>
                {INDENT.repeat(Math.max(choice.depth - 1, 0))}
                {choice.hasSubTeams ? t('tools.teamAndBelow', { team: choice.name }) : choice.name}
              </option>
            ))}
          </select>
        </label>
        {view !== 'graph' && stages.length > 0 && (
          <label className={classes.field}>
            <select
              key={state.stage}
              name="stage"
              defaultValue={state.stage ?? ''}
              aria-label={t('tools.stage')}
              onChange={send}
            >
              <option value="">{t('tools.allStages')}</option>
              {stages.map((stage) => (
                <option key={stage.id} value={stage.id}>
                  {stage.name}
                </option>
              ))}
              <option value={NO_STAGE}>{t('stage.none')}</option>
            </select>
          </label>
        )}
        {!hydrated && (
          <button type="submit" className={classes.apply}>
            {t('tools.apply')}
          </button>
        )}
      </Form>
      <GapFilters state={state} counts={counts} />
      {isFiltered && (
        <Link
          to={mapHref(state, { q: '', team: null, stage: null, gap: null })}
          className={classes.clear}
          preventScrollReset
          onClick={() => onType('')}
        >
          {t('tools.clear')}
        </Link>
      )}
    </div>
  );
}
