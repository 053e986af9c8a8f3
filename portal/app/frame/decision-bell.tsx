import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLiveDecisions } from '~/live/use-live-decisions';
import classes from './top-bar.module.css';
import { useRoot } from './use-root';

/** Whether decisions wait for the reader, kept up to date; an arrival is announced politely. */
export function DecisionBell() {
  const { t } = useTranslation();
  const arrived = useLiveDecisions();
  const count = useRoot()?.decisionCount ?? 0;
  const label = count > 0 ? t('decisionsWaiting', { count }) : t('noDecisions');
  return (
    <>
      <Link to="/#decisions" className={classes.bell} aria-label={label} title={label}>
        <IconBell size={18} stroke={1.75} aria-hidden />
        {count > 0 && <span className={classes.dot} />}
      </Link>
      <VisuallyHidden aria-live="polite">{arrived > 0 ? t('newDecision') : ''}</VisuallyHidden>
    </>
  );
}
