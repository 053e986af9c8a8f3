import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './routing.module.css';

/** Asking, and what was asked by topic, as links. */
export function RoutingViews({ open }: { open: 'ask' | 'topics' }) {
  const { t } = useTranslation('routing');
  return (
    <nav className={classes.views} aria-label={t('views')}>
      <Link to="/ask" aria-current={open === 'ask' ? 'page' : undefined} prefetch="intent">
        {t('ask')}
      </Link>
      <Link to="/topics" aria-current={open === 'topics' ? 'page' : undefined} prefetch="intent">
        {t('topics')}
      </Link>
    </nav>
  );
}
