import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Certainty } from '../elements/glyph';
import { Mark } from '../elements/mark';
import { type MapGap, type MapState, mapGaps, mapHref } from './map.address';
import type { MapCounts } from './map.counts';
import classes from './map-tools.module.css';

const counted: Record<MapGap, { count: keyof MapCounts; certainty: Certainty }> = {
  UNOWNED: { count: 'unowned', certainty: 'nobody' },
  DOUBLY_OWNED: { count: 'doublyOwned', certainty: 'nobody' },
  BROKEN_HAND_OFF: { count: 'brokenHandOffs', certainty: 'nobody' },
  STALE: { count: 'stale', certainty: 'none' },
  OVERLOADED: { count: 'overloaded', certainty: 'none' },
};

/** What is unwell on the map, each with its count: a link that shows only these, and once more all. */
export function GapFilters({ state, counts }: { state: MapState; counts: MapCounts }) {
  const { t } = useTranslation('responsibility');
  return (
    <ul className={classes.gaps} aria-label={t('tools.health')}>
      {mapGaps.map((gap) => {
        const { count, certainty } = counted[gap];
        const isOn = state.gap === gap;
        // what is well needs no filter
        if (counts[count] === 0 && !isOn) return null;
        return (
          <li key={gap}>
            <Link
              to={mapHref(state, { gap: isOn ? null : gap, sel: null })}
              className={classes.gap}
              aria-current={isOn || undefined}
              preventScrollReset
            >
              <Mark certainty={certainty}>{t(`gap.${gap}`)}</Mark>
              <b>{counts[count]}</b>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
