import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './answer-forms.module.css';
import { requestPath } from './paths';

/** Says that somebody else answered meanwhile, and where to see what became of it. */
export function OvertakenNote({ requestId }: { requestId: string }) {
  const { t } = useTranslation('routing');
  return (
    <p role="alert" className={classes.overtaken}>
      {t('overtaken')} <Link to={requestPath(requestId)}>{t('overtakenSee')}</Link>
    </p>
  );
}
