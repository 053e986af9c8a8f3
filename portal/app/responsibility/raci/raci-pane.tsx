import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../elements/empty';
import { type MapState, mapHref } from '../map.address';
import type { RaciMatrix } from './raci.matrix';
import { RaciLegend } from './raci-legend';
import { RaciList } from './raci-list';
import classes from './raci-pane.module.css';
import { RaciTable } from './raci-table';

/** The matrix with its legend: a table where there is room, a list on phones. */
export function RaciPane({ state, matrix }: { state: MapState; matrix: RaciMatrix }) {
  const { t } = useTranslation('responsibility');
  const rest = matrix.total - matrix.shown;
  return (
    <div className={classes.pane}>
      <RaciLegend state={state} />
      {matrix.shown === 0 ? (
        <div className={classes.empty}>
          <Empty>{t('list.nothingFits')}</Empty>
        </div>
      ) : (
        <>
          <div className={classes.table}>
            <RaciTable matrix={matrix} />
          </div>
          <div className={classes.list}>
            <RaciList matrix={matrix} />
          </div>
          {rest > 0 && (
            <p className={classes.more}>
              <Link to={mapHref(state, { pages: state.pages + 1 })} preventScrollReset>
                {t('raci.more', { count: rest })}
              </Link>
            </p>
          )}
        </>
      )}
    </div>
  );
}
