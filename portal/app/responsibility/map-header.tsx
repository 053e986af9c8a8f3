import { Link } from '@remix-run/react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { type MapState, type MapView, mapHref, mapQuery, mapViews } from './map.address';
import type { MapCounts } from './map.counts';
import classes from './map-header.module.css';
import { mapSentence } from './map-sentence';

/** The page's heading with its sentence, the three views as links, and the way to import, add and export. */
export function MapHeader(props: {
  state: MapState;
  /** The view that is open, also where the address leaves it to the device. */
  view: MapView;
  counts: MapCounts;
  can: { importOwnership: boolean; defineValueChain: boolean; create: boolean };
}) {
  const { state, view, counts, can } = props;
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <h1>{t('title')}</h1>
        <p>
          {state.asOf && `${t('asOf', { day: format.day(state.asOf) })} `}
          {mapSentence(t, format.locale, counts)}
        </p>
      </div>
      <div className={classes.acts}>
        <nav className={classes.views} aria-label={t('views')}>
          {mapViews.map((each) => (
            <Link
              key={each}
              to={mapHref(state, { view: each })}
              aria-current={each === view ? 'page' : undefined}
              prefetch="intent"
            >
              {t(`view.${each}`)}
            </Link>
          ))}
        </nav>
        <a
          className={classes.act}
          href={`/map.csv${mapQuery({ ...state, view: null, sel: null, open: [], pages: 1 })}`}
          download
          aria-label={t('exportCsv')}
        >
          <IconDownload size={15} stroke={1.75} aria-hidden />
          CSV
        </a>
        {can.defineValueChain && (
          <Link className={classes.act} data-desk to="/map/value-chain">
            {t('editStages')}
          </Link>
        )}
        {can.importOwnership && (
          <Link className={classes.act} to="/admin/import-ownership">
            {t('import')}
          </Link>
        )}
        {can.create && (
          <Link className={classes.act} data-primary to="/responsibilities/new">
            {t('add')}
          </Link>
        )}
      </div>
    </header>
  );
}
