import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useRoot } from '~/frame/use-root';
import classes from './admin-nav.module.css';

/** The places of an admin, as tabs above each of their pages. */
export function AdminNav() {
  const { t } = useTranslation('admin');
  const can = useRoot()?.viewer?.can;
  const places = [
    { to: '/admin', label: t('people'), shown: can?.managePeople, end: true },
    { to: '/admin/teams', label: t('teams'), shown: can?.managePeople },
    { to: '/admin/import-people', label: t('importPeople'), shown: can?.managePeople },
    { to: '/admin/import-ownership', label: t('importOwnership'), shown: can?.importOwnership },
    { to: '/admin/audit', label: t('audit'), shown: can?.readAudit },
  ];
  return (
    <nav aria-label={t('nav')} className={classes.nav}>
      <ul>
        {places
          .filter(({ shown }) => shown)
          .map(({ to, label, end }) => (
            <li key={to}>
              <NavLink to={to} end={end ?? false}>
                {label}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
