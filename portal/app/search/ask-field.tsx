import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './ask-field.module.css';

/** The field that works anywhere: a plain search form. */
export function AskField() {
  const { t } = useTranslation();
  return (
    <search className={classes.search}>
      <form action="/search" method="get" className={classes.field}>
        <IconMessageCircleQuestion size={18} stroke={1.75} aria-hidden />
        <input
          type="search"
          name="q"
          placeholder={t('ask')}
          aria-label={t('ask')}
          className={classes.input}
        />
      </form>
    </search>
  );
}
