import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from '../routing/routing.module.css';

/** The board and cover, as links. */
export function GrayZoneViews({ open }: { open: 'board' | 'covers' }) {
  const { t } = useTranslation(['grayZone', 'cover']);
  return (
    <nav className={classes.views} aria-label={t('boardLinks')}>
      <Link to="/gray-zones" aria-current={open === 'board' ? 'page' : undefined} prefetch="intent">
        {t('title')}
      </Link>
      <Link to="/covers" aria-current={open === 'covers' ? 'page' : undefined} prefetch="intent">
        {t('cover:title')}
      </Link>
    </nav>
  );
}
