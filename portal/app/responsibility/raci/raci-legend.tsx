import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { type MapState, mapHref, partyKinds } from '../map.address';
import { raciOrder } from './raci.matrix';
import classes from './raci-legend.module.css';
import { RaciDrawing } from './raci-mark';

/** What the marks mean, in words, and which columns are shown. */
export function RaciLegend({ state }: { state: MapState }) {
  const { t } = useTranslation('responsibility');
  return (
    <div className={classes.legend}>
      <ul>
        {raciOrder.map((role) => (
          <li key={role}>
            <RaciDrawing role={role} />
            {t(`raci.legend.${role}`)}
          </li>
        ))}
      </ul>
      <nav aria-label={t('raci.columns')}>
        {partyKinds.map((kind) => (
          <Link
            key={kind}
            to={mapHref(state, { parties: kind })}
            aria-current={state.parties === kind || undefined}
            preventScrollReset
          >
            {t(`raci.parties.${kind}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
