import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearchParams } from '@remix-run/react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { changeMarks } from './changes/changes.marks';
import { ChangesPanel } from './changes/changes-panel';
import { DirectoryList } from './directory/directory-list';
import { HealthPanel } from './health/health-panel';
import { inspectOn } from './inspect/inspect.view';
import { Inspector } from './inspect/inspector';
import { mapHref, readMapState, toggledOpen } from './map.address';
import type { loadMapPage } from './map.server';
import { MapAside } from './map-aside';
import { MapGraph } from './map-graph';
import { MapHeader } from './map-header';
import classes from './map-page.module.css';
import { MapTools } from './map-tools';
import { RaciPane } from './raci/raci-pane';
import { DateTrack } from './track/date-track';
import { trackScale } from './track/track.scale';
import { useInspected } from './use-inspected';

/** The R&R map: sentence, filters, one of three views, what is selected beside it, and the date track. */
export function MapPage({ data }: { data: Awaited<ReturnType<typeof loadMapPage>> }) {
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const state = useMemo(() => readMapState(params), [params]);
  const [typed, setTyped] = useState<{ q: string; over: string } | null>(null);
  // while the address has not followed yet, what is typed counts
  const q = typed && typed.over === state.q ? typed.q : state.q;
  const [isHealthOpen, setHealthOpen] = useState(true);
  const isPhone = useMediaQuery('(max-width: 44.99em)', false);
  const view = state.view ?? (isPhone ? 'list' : data.view);

  const go = useCallback(
    (href: string) => navigate(href, { replace: true, preventScrollReset: true }),
    [navigate],
  );
  const onSelect = useCallback((id: string | null) => go(mapHref(state, { sel: id })), [go, state]);
  const onToggle = useCallback(
    (id: string) => go(mapHref(state, { open: toggledOpen(state, id) })),
    [go, state],
  );

  useHotkeys([['Escape', () => state.sel && onSelect(null)]]);

  const { facts, directory, changes, raci } = data;
  const marks = useMemo(() => changeMarks(changes), [changes]);
  const found = useMemo(() => new Set(directory?.rows.map((row) => row.id)), [directory]);
  const last = facts.asOf > today || !state.asOf ? facts.asOf : today;
  const scale = useMemo(() => trackScale(facts.earliest, last, facts.changeDays), [facts, last]);
  const inspected = useInspected(state.sel, data.inspected);
  const inspectView = useMemo(() => inspected && inspectOn(inspected, facts.asOf), [inspected, facts.asOf]);

  const list = directory && (
    <DirectoryList state={state} rows={directory.rows} next={directory.next} marks={marks} />
  );
  return (
    <div className={classes.page} data-view={view}>
      <MapHeader state={state} view={view} counts={data.counts} can={data.can} />
      <MapTools
        state={state}
        view={view}
        counts={data.counts}
        teams={facts.teams}
        stages={facts.stages}
        onType={(text) => setTyped({ q: text, over: state.q })}
      />
      <div className={classes.body}>
        <div className={classes.view}>
          {view === 'graph' && data.map ? (
            <MapGraph map={data.map} {...{ state, q, found, marks, onSelect, onToggle }}>
              <div className={classes.scroll}>{list}</div>
            </MapGraph>
          ) : view === 'raci' && raci ? (
            <RaciPane state={state} matrix={raci} />
          ) : (
            <div className={classes.scroll}>{list}</div>
          )}
          {view === 'graph' && !isHealthOpen && !state.sel && !changes && (
            <button type="button" className={classes.reopen} onClick={() => setHealthOpen(true)}>
              {t('health.title')}
            </button>
          )}
        </div>
        {state.sel ? (
          <MapAside label={t('inspect.label')} onPhone="drawer" onClose={() => onSelect(null)}>
            {inspectView && (
              <Inspector
                view={inspectView}
                closeTo={mapHref(state, { sel: null })}
                onClose={() => onSelect(null)}
              />
            )}
          </MapAside>
        ) : changes ? (
          <MapAside
            label={t('change.label')}
            onPhone="above"
            onClose={() => go(mapHref(state, { compare: null }))}
          >
            <ChangesPanel changes={changes} closeTo={mapHref(state, { compare: null })} />
          </MapAside>
        ) : (
          view === 'graph' &&
          isHealthOpen && (
            <MapAside label={t('health.title')} onPhone="nothing" onClose={() => setHealthOpen(false)}>
              <HealthPanel
                state={state}
                lists={data.health}
                onSelect={onSelect}
                onClose={() => setHealthOpen(false)}
              />
            </MapAside>
          )
        )}
      </div>
      <DateTrack state={state} scale={scale} />
    </div>
  );
}
