import { VisuallyHidden } from '@mantine/core';
import { NavLink } from '@remix-run/react';
import { IconMenu2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Place, tabs } from './navigation';
import classes from './tab-bar.module.css';

const more: Place = { to: '/more', word: 'more', icon: IconMenu2 };

/** The phone's menu at the bottom. */
export function TabBar() {
  const { t } = useTranslation();
  return (
    <ul className={classes.tabs}>
      {[...tabs, more].map((place) => (
        <li key={place.to}>
          <NavLink to={place.to} end={place.end ?? false} className={classes.tab}>
            {place.marked ? (
              <span className={classes.plus}>
                <place.icon size={22} stroke={2} aria-hidden />
                <VisuallyHidden>{t(place.word)}</VisuallyHidden>
              </span>
            ) : (
              <>
                <place.icon size={22} stroke={1.75} aria-hidden />
                {t(place.word)}
              </>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
