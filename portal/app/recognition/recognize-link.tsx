import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { recognizePath } from './paths';
import classes from './recognize-link.module.css';
import { Seal } from './seal';

/** 칭찬하기 in the top bar; on phones the wall's own door stands for it, and on the form itself it is not needed. */
export function RecognizeLink() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  if (pathname === recognizePath()) return null;
  return (
    <Link to={recognizePath()} className={classes.link} prefetch="intent">
      <span className={classes.seal}>
        <Seal size={17} />
      </span>
      {t('recognize')}
    </Link>
  );
}
