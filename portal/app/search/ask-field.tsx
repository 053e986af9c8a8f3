import { IconMessageCircleQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '~/frame/use-hydrated';
import classes from './ask-field.module.css';
import { Palette, palette } from './palette';

/** The field that works anywhere: opens the command palette; without JavaScript it is a plain form that asks whose something is. */
export function AskField() {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const icon = <IconMessageCircleQuestion size={18} stroke={1.75} aria-hidden />;
  if (!hydrated) {
    return (
      <search className={classes.search}>
        <form action="/ask" method="get" className={classes.field}>
          {icon}
          <input
            type="search"
            name="text"
            placeholder={t('ask')}
            aria-label={t('ask')}
            className={classes.input}
          />
        </form>
      </search>
    );
  }
  return (
    <search className={classes.search}>
      <button
        type="button"
        className={classes.field}
        onClick={palette.open}
        aria-keyshortcuts="/ Meta+K Control+K"
      >
        {icon}
        <span className={classes.placeholder}>{t('ask')}</span>
        <kbd className={classes.key}>/</kbd>
      </button>
      <Palette />
    </search>
  );
}
