import { NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoot } from '~/frame/use-root';
import classes from './admin-nav.module.css';

/** The places of an admin, as tabs above each of their pages. */
export function AdminNav() {
  const { t } = useTranslation('admin');
  const can = useRoot()?.viewer?.can;
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is longer than the screen: where one is comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides which one is current
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  const places = [
    { to: '/admin', label: t('people'), shown: can?.managePeople, end: true },
    { to: '/admin/teams', label: t('teams'), shown: can?.managePeople },
    { to: '/admin/import-people', label: t('importPeople'), shown: can?.managePeople },
    { to: '/admin/import-ownership', label: t('importOwnership'), shown: can?.importOwnership },
    { to: '/admin/feeds', label: t('feeds'), shown: can?.editMetrics },
    { to: '/admin/tokens', label: t('tokens'), shown: can?.manageTokens },
    { to: '/admin/webhooks', label: t('webhooks'), shown: can?.manageWebhooks },
    { to: '/admin/rewards', label: t('rewards'), shown: can?.manageRewards },
    { to: '/admin/audit', label: t('audit'), shown: can?.readAudit },
  ];
  return (
    <nav ref={nav} aria-label={t('nav')} className={classes.nav}>
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
