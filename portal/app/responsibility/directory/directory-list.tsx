import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../elements/empty';
import { Mark } from '../../elements/mark';
import { responsibilityPath } from '../../elements/paths';
import type { ChangeMark } from '../changes/changes.marks';
import { listSorts, type MapState, mapHref } from '../map.address';
import { OwnershipState } from '../ownership-state';
import type { DirectoryRow } from './directory.rows';
import classes from './directory-list.module.css';
import { useMoreRows } from './use-more-rows';

/** The directory: every work as a row with whose it is. It stands in for the graph where that cannot be. */
export function DirectoryList(props: {
  state: MapState;
  rows: DirectoryRow[];
  /** The cursor behind the last row, or null at the end. */
  next: string | null;
  marks: ReadonlyMap<string, ChangeMark>;
}) {
  const { state, marks } = props;
  const { t } = useTranslation('responsibility');
  const { rows, next, isLoading, loadMore } = useMoreRows(state, props);
  return (
    <div className={classes.directory}>
      <nav className={classes.sorts} aria-label={t('list.sort')}>
        <span>{t('list.sort')}</span>
        {([null, ...listSorts] as const)
          // the default without a search is by name already
          .filter((sort) => sort !== 'name' || state.q)
          .map((sort) => (
            <Link
              key={sort}
              to={mapHref(state, { sort, view: 'list' })}
              aria-current={state.sort === sort || undefined}
              preventScrollReset
            >
              {t(sort === null ? (state.q ? 'list.byFit' : 'list.by.name') : `list.by.${sort}`)}
            </Link>
          ))}
      </nav>
      {rows.length === 0 ? (
        <Empty>
          {t(state.q || state.team || state.gap || state.stage ? 'list.nothingFits' : 'list.empty')}
        </Empty>
      ) : (
        <ul className={classes.rows} aria-label={t('view.list')}>
          {rows.map((row) => (
            <Row key={row.id} row={row} mark={marks.get(row.id) ?? null} />
          ))}
        </ul>
      )}
      {next && (
        <Button
          component={Link}
          to={mapHref(state, { view: 'list', after: next })}
          variant="default"
          loading={isLoading}
          onClick={loadMore}
        >
          {t('list.more')}
        </Button>
      )}
      {state.after && (
        <Link className={classes.start} to={mapHref(state, { after: null })}>
          {t('list.fromStart')}
        </Link>
      )}
    </div>
  );
}

function Row({ row, mark }: { row: DirectoryRow; mark: ChangeMark | null }) {
  const { t } = useTranslation('responsibility');
  const isOwned = row.ownership === 'OWNED';
  return (
    <li className={classes.row}>
      <div className={classes.work}>
        <span>
          <Link to={responsibilityPath(row.id)}>{row.name}</Link>
          {mark && <em>{t(`change.mark.${mark}`)}</em>}
        </span>
        <small>{row.parentName ? t('list.partOf', { name: row.parentName }) : row.purpose}</small>
      </div>
      <span className={classes.place}>
        {[row.teamName ?? t('team.none'), row.stageName].filter(Boolean).join(' · ')}
      </span>
      <span className={classes.owner}>
        {isOwned ? (
          <Mark certainty="owned">{t('list.owner', { name: row.owners[0] ?? '' })}</Mark>
        ) : (
          <OwnershipState ownership={row.ownership} />
        )}
        {row.brokenHandOff && <Mark certainty="nobody">{t('gap.BROKEN_HAND_OFF')}</Mark>}
        {row.stale && <Mark certainty="none">{t('gap.STALE')}</Mark>}
      </span>
    </li>
  );
}
