import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import classes from './reward-admin.module.css';

const PLACES = [
  { to: '/admin/rewards', word: 'catalogue', end: true },
  { to: '/admin/rewards/budgets', word: 'budgets', end: false },
  { to: '/admin/rewards/rule', word: 'rule', end: false },
  { to: '/admin/rewards/payroll', word: 'payroll', end: false },
  { to: '/rewards/decide', word: 'answers', end: false },
] as const;

/** The places of an admin, and under them those of rewards. */
export function RewardAdminNav() {
  const { t } = useTranslation('reward');
  return (
    <div>
      <AdminNav />
      <nav aria-label={t('admin.nav')} className={classes.nav}>
        <ul>
          {PLACES.map(({ to, word, end }) => (
            <li key={to}>
              <NavLink to={to} end={end}>
                {t(`admin.${word}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
