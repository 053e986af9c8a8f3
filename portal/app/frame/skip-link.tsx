import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

/** The first stop of the keyboard: jumps over the menus. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className={classes.skip}>
      {t('skip')}
    </a>
  );
}
