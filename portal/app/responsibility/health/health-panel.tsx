import { Link } from '@remix-run/react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../elements/mark';
import { type MapState, mapHref } from '../map.address';
import { useHydrated } from '../use-hydrated';
import type { HealthItem, HealthList } from './health.view';
import classes from './health-panel.module.css';

/** What to mend on the map: beside it while nothing is selected. */
export function HealthPanel(props: {
  state: MapState;
  lists: HealthList[];
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const { state, lists } = props;
  const { t } = useTranslation('responsibility');
  const hydrated = useHydrated();
  const shown = state.gap ? lists.filter((list) => list.gap === state.gap) : lists;
  return (
    <div className={classes.panel}>
      <div className={classes.top}>
        <h2>{t('health.title')}</h2>
        {hydrated && (
          <button
            type="button"
            className={classes.close}
            aria-label={t('inspect.close')}
            onClick={props.onClose}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </button>
        )}
      </div>
      {shown.length === 0 && <p className={classes.well}>{t('health.well')}</p>}
      {shown.map((list) => (
        <section key={list.gap} className={classes.list}>
          <h3>
            <Mark certainty={list.gap === 'STALE' || list.gap === 'OVERLOADED' ? 'none' : 'nobody'}>
              {t(`gap.${list.gap}`)}
            </Mark>
            <b>{list.count}</b>
          </h3>
          <ul>
            {list.items.map((item) => (
              <Item key={item.key} item={item} list={list} {...props} />
            ))}
          </ul>
          {list.count > list.items.length && (
            <Link to={mapHref(state, { gap: list.gap })} className={classes.more} preventScrollReset>
              {t('health.more', { count: list.count - list.items.length })}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}

function Item(props: {
  item: HealthItem;
  list: HealthList;
  state: MapState;
  onSelect: (id: string) => void;
}) {
  const { item, list, state, onSelect } = props;
  const { t } = useTranslation('responsibility');
  const { workId } = item;
  return (
    <li className={classes.item}>
      <span>
        {workId ? (
          <Link
            to={mapHref(state, { sel: workId })}
            replace
            preventScrollReset
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onSelect(workId);
            }}
          >
            {item.name}
          </Link>
        ) : (
          item.name
        )}
        <small>{item.load === null ? item.note : t('health.load', { count: item.load })}</small>
      </span>
      <Link
        to={item.mendTo}
        className={classes.mend}
        aria-label={t(`health.mendOf.${list.gap}`, { name: item.name })}
      >
        {t(`health.mend.${list.gap}`)}
      </Link>
    </li>
  );
}
