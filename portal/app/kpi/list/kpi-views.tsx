import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { kpisOfPath } from './kpi-filter';
import classes from './kpi-views.module.css';

/** The ways to look at everybody's KPIs, as links: all, one's own, and by what they serve. */
export function KpiViews(props: { open: 'all' | 'mine' | 'mission' | null; viewerId: string }) {
  const { t } = useTranslation('kpiList');
  const views = [
    { name: 'all', to: '/kpis' },
    { name: 'mine', to: kpisOfPath(props.viewerId) },
    { name: 'mission', to: '/kpis?view=mission' },
  ] as const;
  return (
    <nav className={classes.views} aria-label={t('views')}>
      {views.map(({ name, to }) => (
        <Link key={name} to={to} aria-current={props.open === name ? 'page' : undefined} prefetch="intent">
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
